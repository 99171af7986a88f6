/** Asks what to do with units that have a scoring sheet of the system already. */

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { UnitsToInsert } from "../../actions/insert/insertUnits";
import { insertText } from "../../text/insert";
import { useLanguage } from "../parts/language";
import { useInSight } from "../parts/useInSight";
import type { Runner } from "../parts/useRunner";

interface KnownUnitsProps {
  known: readonly string[];
  /** Of units in all. */
  count: number;
  runner: Runner;
  onAnswer: (known: UnitsToInsert["known"]) => Promise<void>;
  onCancel: () => void;
}

export function KnownUnits({ known, count, runner, onAnswer, onCancel }: KnownUnitsProps) {
  const text = insertText(useLanguage().language);
  const message = useInSight<HTMLDivElement>(known, true);
  const others = count - known.length;
  const answer = (name: string, press: () => void) => (
    <Button disabledFocusable={runner.busy} onClick={press}>
      {name}
    </Button>
  );
  return (
    <MessageBar ref={message} tabIndex={-1} intent="warning" role="alert" layout="multiline">
      <MessageBarBody>{text.known(known)}</MessageBarBody>
      <MessageBarActions>
        {others > 0 && answer(text.leaveOut(others), () => void onAnswer("leave out"))}
        {answer(text.insertAgain, () => void onAnswer("insert"))}
        {answer(text.cancel, onCancel)}
      </MessageBarActions>
    </MessageBar>
  );
}
