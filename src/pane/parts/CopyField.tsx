/** A text to copy: by button, or by hand where the browser forbids that. */

import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { finalText } from "../../text/final";
import { useAnnounce } from "./Announcer";
import { useLanguage } from "./language";

export function CopyField({ label, text, long = false }: { label: string; text: string; long?: boolean }) {
  const { send } = finalText(useLanguage().language).pane;
  const announce = useAnnounce();
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      setRefused(false);
      announce(send.copied);
    } catch {
      // Some programs' web views forbid it: the text can be selected.
      setRefused(true);
    }
  };
  return (
    <div className="copied">
      <Field label={label} validationState="none" validationMessage={refused ? send.notCopied : undefined}>
        <Textarea readOnly rows={long ? 10 : 2} value={text} onFocus={(event) => event.target.select()} />
      </Field>
      <Button size="small" aria-label={`${send.copy} ${label}`} onClick={() => void copy()}>
        {copied === text ? send.copied : send.copy}
      </Button>
    </div>
  );
}
