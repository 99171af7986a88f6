/** The field of a finding about an entry, right in the list: what is typed goes into its cell, and Enter leads to the next one. */

import { Field, Input } from "@fluentui/react-components";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { Finding } from "../../domain/finding";
import { isScoreKey, scoreKeys, type ScoreRow } from "../../domain/scoreSheet";
import type { EntryField } from "../parts/entryDesk";
import { useLanguage, usePaneText, useTerms } from "../parts/language";
import { useEntryTools } from "../parts/useEntryDesk";
import { useEntryField } from "../parts/useEntryField";

/** What marks such a field in the list. */
const marked = "finding-field";

interface FindingFieldProps {
  sheet: CheckedSheet;
  row: ScoreRow;
  field: EntryField;
}

/** The entry that a finding is about and its row; null for a finding about something else. */
export function entryOf(finding: Finding, sheet: CheckedSheet): FindingFieldProps | null {
  const row = sheet.rows.find(
    ({ number, name, ...found }) =>
      number === finding.number &&
      [found.selfScore, found.selfReason, found.assessedScore, found.reason].some(
        ({ cell }) => cell === finding.cell && cell !== name.cell,
      ),
  );
  const field = fieldOf(finding);
  return row && field && !sheet.checkCode ? { sheet, row, field } : null;
}

function fieldOf(finding: Finding): EntryField | null {
  if (finding.rule === "missing-reason") return finding.facts.missing;
  return "weight" in finding.facts && finding.rule !== "not-calculated" ? scoreKeys[finding.facts.stage] : null;
}

export function FindingField({ sheet, row, field }: FindingFieldProps) {
  const { score: text } = usePaneText();
  const { language } = useLanguage();
  const step = (by: number) => (): void => {
    const fields = [...document.querySelectorAll<HTMLInputElement>(`.${marked} input`)];
    const here = fields.findIndex((each) => each === document.activeElement);
    fields[here + by]?.focus();
  };
  const entry = useEntryField({
    place: { sheet, row, field },
    entries: useEntryTools(),
    onNext: step(1),
    onPrevious: step(-1),
  });
  const name = useTerms().entries[field];
  return (
    <Field className={marked} {...entry.message}>
      <Input
        size="small"
        lang={language}
        aria-label={text.unwrittenField(row.number, name)}
        placeholder={name}
        inputMode={isScoreKey(field) ? "decimal" : "text"}
        autoComplete="off"
        value={entry.text}
        readOnly={entry.readOnly}
        onFocus={(event) => event.target.select()}
        onChange={(_event, { value }) => entry.type(value)}
        onKeyDown={(event) => entry.onKey(event, true)}
        onBlur={entry.leave}
      />
    </Field>
  );
}

/** The keyboard goes on where the person looks: in the field of the finding that was clicked. */
export function focusField(item: HTMLElement | null): void {
  item?.querySelector<HTMLInputElement>(`.${marked} input`)?.focus();
}
