/** Says which parts of new sheets Excel did not take, with a button that tries those parts again. */

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Undrawn } from "../../actions/insert/insertScoringSheet";
import { drawingText } from "../../text/drawing";
import type { Command } from "./command";
import { CommandButton } from "./CommandButton";
import { useLanguage } from "./language";
import type { Runner } from "./useRunner";

export default function UndrawnMessages({ runner }: { runner: Runner }) {
  const { language } = useLanguage();
  const text = drawingText(language);
  return runner.undrawn.map((undrawn, at) => (
    <MessageBar key={at} intent="warning" role="alert" layout="multiline" className="message">
      <MessageBarBody>
        {text.missing(
          undrawn.sheets,
          undrawn.parts.map(({ part, code }) => ({ part: text.parts[part], code })),
        )}{" "}
        {text.hint}
      </MessageBarBody>
      <MessageBarActions>
        <CommandButton size="small" command={drawAgain} subject={undrawn} runner={runner} />
        <Button size="small" onClick={() => runner.drawn(undrawn)}>
          {text.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
}

const drawAgain: Command<Undrawn> = {
  name: (language) => drawingText(language).again,
  async run(undrawn, { language, announce, drawn }) {
    const still = await undrawn.again();
    drawn(undrawn, still);
    announce(still ? drawingText(language).still : drawingText(language).done);
  },
};
