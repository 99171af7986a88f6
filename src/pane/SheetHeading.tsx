/** Whose sheet the screens are about, and the switch to the workbook's other scoring sheets. */

import { Field, Select } from "@fluentui/react-components";
import type { CheckedSheet } from "../actions/pictureOfSheets";
import { usePaneText } from "./language";
import { ScreenHeading } from "./ScreenHeading";

interface SheetHeadingProps {
  sheets: string[];
  current: CheckedSheet;
  focus: boolean;
  onOpen: (sheet: string) => void;
}

export function SheetHeading({ sheets, current, focus, onOpen }: SheetHeadingProps) {
  const { scoring: text } = usePaneText();
  return (
    <>
      <ScreenHeading focus={focus}>{current.unit || current.sheet}</ScreenHeading>
      <p className="lead" lang="zh-CN">
        {current.systemTitle}
      </p>
      {sheets.length > 1 && (
        <Field label={text.sheet}>
          <Select value={current.sheet} onChange={(_event, { value }) => onOpen(value)}>
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
