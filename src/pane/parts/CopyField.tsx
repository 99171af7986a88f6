/** A text to copy: by button, or by hand where the browser forbids that. */

import { Button, Field, Textarea } from "@fluentui/react-components";
import { finalText } from "../../text/final";
import { useAnnounce } from "./Announcer";
import { useLanguage } from "./language";
import { useCopy } from "./useCopy";

export function CopyField({ label, text, long = false }: { label: string; text: string; long?: boolean }) {
  const { send } = finalText(useLanguage().language).pane;
  const announce = useAnnounce();
  const { outcome, copy } = useCopy(text);
  const press = async (): Promise<void> => {
    if ((await copy()) === "copied") announce(send.copied);
  };
  return (
    <div className="copied">
      <Field
        label={label}
        validationState="none"
        validationMessage={outcome === "refused" ? send.notCopied : undefined}
      >
        <Textarea readOnly rows={long ? 10 : 2} value={text} onFocus={(event) => event.target.select()} />
      </Field>
      <Button size="small" aria-label={`${send.copy} ${label}`} onClick={() => void press()}>
        {outcome === "copied" ? send.copied : send.copy}
      </Button>
    </div>
  );
}
