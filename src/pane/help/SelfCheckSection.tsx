/** The self-check: started here, what came of it, and the report to copy. */

import { Button, ProgressBar } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { resultsWith, type SelfCheck } from "../../actions/selfCheck";
import { changeIn, selfCheckReport } from "../../actions/selfCheckReport";
import type { Language } from "../../text";
import { selfCheckText } from "../../text/selfCheck";
import { useAnnounce } from "../parts/Announcer";
import { CopyField } from "../parts/CopyField";
import { useHelpActions } from "./helpActions";
import { useLanguage } from "../parts/language";
import type { Command } from "../parts/useCommand";

export function SelfCheckSection({ version, command }: { version: string; command: Command }) {
  const { language } = useLanguage();
  const { pane: text } = selfCheckText(language);
  const actions = useHelpActions();
  const announce = useAnnounce();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [outcome, setOutcome] = useState<SelfCheck | null>(null);
  const start = (): void =>
    void command
      .run(async () => {
        setOutcome(null);
        announce(text.started);
        const found = await actions.selfCheck({ language, onProgress: (done, all) => setProgress({ done, all }) });
        setOutcome(found);
        announce(summaryOf(found, language));
      })
      .finally(() => setProgress(null));
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      <p className="detail">{text.before}</p>
      <div className="buttons">
        <Button disabledFocusable={command.busy} onClick={start}>
          {outcome ? text.again : text.start}
        </Button>
      </div>
      {progress && (
        <div>
          <ProgressBar value={progress.done} max={progress.all} aria-label={text.heading} />
          <p className="detail">{text.running(progress.done, progress.all)}</p>
        </div>
      )}
      {outcome && <Outcome outcome={outcome} version={version} />}
    </section>
  );
}

function summaryOf(outcome: SelfCheck, language: Language): string {
  const { pane: text } = selfCheckText(language);
  const [kept, changed, lacking] = [
    resultsWith(outcome, "kept").length,
    resultsWith(outcome, "changed").length,
    resultsWith(outcome, "lacking").length,
  ];
  return changed + lacking === 0 ? text.allKept(kept) : text.some(kept, changed, lacking);
}

function Outcome({ outcome, version }: { outcome: SelfCheck; version: string }) {
  const { language } = useLanguage();
  const { pane: text, probes } = selfCheckText(language);
  return (
    <>
      <p className="outcome">{summaryOf(outcome, language)}</p>
      {outcome.left !== null && <p role="alert">{text.leftover(outcome.left)}</p>}
      <Listed heading={text.changed}>
        {resultsWith(outcome, "changed").map(({ name, differences }) => (
          <li key={name}>
            {probes[name]}
            {differences.map((each) => (
              <span key={each.path} className="detail">
                {changeIn(each, language)}
              </span>
            ))}
          </li>
        ))}
      </Listed>
      <Listed heading={text.lacking}>
        {resultsWith(outcome, "lacking").map(({ name, code }) => (
          <li key={name}>
            {probes[name]} <span className="detail">{code}</span>
          </li>
        ))}
      </Listed>
      <Listed heading={text.unread}>
        {resultsWith(outcome, "unread").map(({ name }) => (
          <li key={name}>{probes[name]}</li>
        ))}
      </Listed>
      <CopyField
        long
        label={text.report}
        text={selfCheckReport(outcome, { version, engine: navigator.userAgent }, language)}
      />
    </>
  );
}

/** Nothing where there is nothing to list. */
function Listed({ heading, children }: { heading: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="results">{children}</ul>
    </>
  );
}
