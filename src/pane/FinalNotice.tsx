/** Says that the sheet is final before anything is typed, and leads to where it can be reopened. */

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePaneText } from "./parts/language";

export default function FinalNotice({ code, onDeliver }: { code: string; onDeliver: () => void }) {
  const { score: text } = usePaneText();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text.final(code)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDeliver}>
          {text.toDeliver}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
