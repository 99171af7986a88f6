/** The help screen: what each screen does, the manual, the example, the self-check, the version. */

import { Link } from "@fluentui/react-components";
import { helpText } from "../../text/help";
import { manualPage } from "../../text/serverFiles";
import { CommandFailure } from "../parts/ErrorMessage";
import { useLanguage, usePaneText } from "../parts/language";
import type { ScreenProps } from "../parts/screen";
import { useRunner } from "../parts/useRunner";
import { SampleSection } from "./SampleSection";
import { SelfCheckSection } from "./SelfCheckSection";

export default function HelpScreen({ screens, version }: ScreenProps) {
  const { language } = useLanguage();
  const text = helpText(language);
  const pane = usePaneText();
  const runner = useRunner();
  const manual = new URL(manualPage(language), location.href).href;
  return (
    <div className="help">
      <CommandFailure runner={runner} version={version} />
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <section>
        <h2>{text.screens}</h2>
        <dl className="purposes">
          {screens.map((screen) =>
            screen === "help" ? null : (
              <div key={screen}>
                <dt>{pane.screens[screen]}</dt>
                <dd>{text.purposes[screen]}</dd>
              </div>
            ),
          )}
        </dl>
      </section>
      <section>
        <h2>{text.manual}</h2>
        <p>
          <Link href={manual} target="_blank" rel="noreferrer">
            {text.openManual}
          </Link>
        </p>
        <p className="detail">
          {text.manualHint} <code className="details">{manual}</code>
        </p>
      </section>
      <SampleSection runner={runner} />
      <SelfCheckSection version={version} runner={runner} />
    </div>
  );
}
