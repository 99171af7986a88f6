/** The field for the name of whoever finalises or reopens a sheet. */

import { Field, Input } from "@fluentui/react-components";
import { failureSentence } from "../../text/failures";
import { finalText } from "../../text/final";
import { useLanguage } from "../parts/language";

/** Letters of a name. */
const longest = 60;

interface WhoFieldProps {
  who: string;
  hint: string;
  /** It was asked for and is not there. */
  missing: boolean;
  onChange: (who: string) => void;
}

export function WhoField({ who, hint, missing, onChange }: WhoFieldProps) {
  const { language } = useLanguage();
  return (
    <Field
      label={finalText(language).pane.final.who}
      hint={hint}
      required
      validationMessage={missing ? failureSentence({ kind: "who-missing", facts: {} }, language) : undefined}
    >
      <Input value={who} maxLength={longest} onChange={(_event, { value }) => onChange(value)} />
    </Field>
  );
}
