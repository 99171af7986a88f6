/** The fields above a scoring sheet's table, whose values people fill in: whom it is about, who assesses, when, at which stage. */

import type { Stage } from "../../domain/scoreSheet";
import type { Text } from "../../text";
import { type Area, area } from "../../workbook/address";
import type { ValidationRule } from "../../workbook/workbook";
import { byKey } from "../parts/places";
import { dateFormat } from "../parts/styles";
import { dateRule, stageRule } from "./entryValidation";
import type { ColumnPlaces } from "./scoringColumns";
import { headRows } from "./scoringRows";

type SheetText = Text["sheet"];

export type FieldKey = "unit" | "group" | "date" | "stage";

/** What the fields say. */
export interface FieldValues {
  unit: string;
  group: string;
  /** Serial number, or a text as entered; null while nobody has entered it. */
  date: number | string | null;
  stage: Stage;
}

export interface ScoringField {
  key: FieldKey;
  label: (text: SheetText) => string;
  value: (values: FieldValues, text: SheetText) => string | number | null;
  /** Zero-based; two fields share a row. */
  row: number;
  half: "left" | "right";
  numberFormat: string;
  validation?: (text: SheetText) => ValidationRule;
  /** A name of the sheet that goes along when the field's cell is moved. */
  name?: string;
}

export const scoringFields: readonly ScoringField[] = [
  {
    key: "unit",
    label: (text) => text.unit,
    value: ({ unit }) => unit,
    row: headRows.unit,
    half: "left",
    numberFormat: "@",
    name: "ScoringUnit",
  },
  {
    key: "group",
    label: (text) => text.group,
    value: ({ group }) => group || null,
    row: headRows.unit,
    half: "right",
    numberFormat: "@",
  },
  {
    key: "date",
    label: (text) => text.date,
    value: ({ date }) => date,
    row: headRows.date,
    half: "left",
    numberFormat: dateFormat,
    validation: dateRule,
  },
  {
    key: "stage",
    label: (text) => text.stage,
    value: ({ stage }, text) => text.stages[stage],
    row: headRows.date,
    half: "right",
    numberFormat: "General",
    validation: stageRule,
    name: "ScoringStage",
  },
];

/** Where a field stands: its label, and the cells for its value beside it. */
export interface FieldPlace {
  label: Area;
  value: Area;
}

/** Above the columns that stand there. */
export function placeFields(at: ColumnPlaces): Record<FieldKey, FieldPlace> {
  const lastOfLabel = at.selfReason ?? at.assessedScore;
  // Beside the headings, but no narrower than two columns.
  const first = Math.max(2, at.number);
  const place = ({ row, half }: ScoringField): FieldPlace =>
    half === "left"
      ? { label: area(row, 0, row, first - 1), value: area(row, first, row, at.description) }
      : { label: area(row, at.selfScore, row, lastOfLabel), value: area(row, lastOfLabel + 1, row, at.evidence) };
  return byKey(scoringFields, place);
}
