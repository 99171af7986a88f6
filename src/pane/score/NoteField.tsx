/** A field for a text: the reason for points lost, or the evidence. */

import { Field, Textarea } from "@fluentui/react-components";
import { longestCellText } from "../../workbook/excelLimits";
import { useTerms } from "../parts/language";
import { type EntryFieldProps, useEntryField } from "../parts/useEntryField";

export function NoteField(props: EntryFieldProps) {
  const { entries } = useTerms();
  const field = useEntryField(props);
  return (
    <Field label={entries[props.place.field]} {...field.message}>
      <Textarea
        rows={2}
        resize="vertical"
        maxLength={longestCellText}
        value={field.text}
        readOnly={field.readOnly}
        onChange={(_event, { value }) => field.type(value)}
        onKeyDown={(event) => field.onKey(event, false)}
        onBlur={field.leave}
      />
    </Field>
  );
}
