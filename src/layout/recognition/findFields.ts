/** Finds the labelled cells that people fill in, the unit and the like, wherever they were moved. */

import { textFor } from "../../text";
import { parseArea } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { textAt, type Captions } from "./findCaptions";
import { fields, headRows } from "../scoring/scoringRows";

export type FieldKey = keyof typeof fields;

/** A cell by its zero-based numbers. */
export interface Place {
  row: number;
  column: number;
}

/** Names of ours that Excel keeps on a field's cell when it is moved. */
const nameOf: Partial<Record<FieldKey, string>> = { unit: "ScoringUnit", stage: "ScoringStage" };

/** By the label first: right of it, the first cell that is filled; then by its name; else where we would have put it. */
export function findField(content: SheetContent, captions: Captions, key: FieldKey): Place {
  const label = findLabel(content, captions, key);
  return (
    (label && filledBeside(content, captions, label)) ??
    namedCell(content, nameOf[key]) ??
    (label ? { row: label.row, column: label.column + 2 } : usualPlace(captions, key))
  );
}

/** The one farthest to the left, where ours stand, and of those the first: another one is told. */
function findLabel(content: SheetContent, captions: Captions, key: FieldKey): Place | null {
  const label = textFor(captions.language).sheet[key];
  let found: Place | null = null;
  for (let row = 0; row < content.values.length; row++) {
    if (row === captions.row) continue;
    const column = content.values[row]?.findIndex((value) => typeof value === "string" && value.trim() === label) ?? -1;
    if (column >= 0 && (!found || column < found.column)) found = { row, column };
  }
  return found;
}

function filledBeside(content: SheetContent, captions: Captions, { row, column }: Place): Place | null {
  const { unit, group, date, stage } = textFor(captions.language).sheet;
  for (let next = column + 1; next < (content.values[row]?.length ?? 0); next++) {
    const text = textAt(content, row, next);
    if ([unit, group, date, stage].includes(text)) return null;
    const isCheckSummary = content.formulas[row]?.[next]?.includes("LEN(") ?? false;
    if (text !== "" && !isCheckSummary) return { row, column: next };
  }
  return null;
}

/** The first cell that a name of the sheet stands for; null for one that lost its cell. */
function namedCell(content: SheetContent, name: string | undefined): Place | null {
  const formula = content.names.find((each) => each.name === name)?.formula;
  const reference = /!(\$?[A-Z]+\$?\d+)(?::\$?[A-Z]+\$?\d+)?$/i.exec(formula ?? "")?.[1];
  if (reference === undefined) return null;
  const { row, column } = parseArea(reference);
  return { row, column };
}

function usualPlace(captions: Captions, key: FieldKey): Place {
  const { row, column } = fields[key].value;
  return { row: Math.max(0, row + captions.row - headRows.captions), column };
}
