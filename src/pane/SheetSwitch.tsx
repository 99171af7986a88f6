/** The switch between the workbook's scoring sheets: loaded only where there are several. */

import { Field, Select } from "@fluentui/react-components";
import { usePaneText } from "./parts/language";

export default function SheetSwitch(props: { sheets: string[]; current: string; onOpen: (sheet: string) => void }) {
  const { scoring: text } = usePaneText();
  return (
    <Field label={text.sheet}>
      <Select value={props.current} onChange={(_event, { value }) => props.onOpen(value)}>
        {props.sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </Field>
  );
}
