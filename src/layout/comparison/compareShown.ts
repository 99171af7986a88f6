/**
 * Compares what a person sees of a scoring sheet with what is read from it: shown numbers, what is hidden, covered or in the
 * colour of its ground. Harmless changes (heights, widths, fonts, fills, a description column hidden for printing) are none.
 */

import { type Finding, findingOf } from "../../domain/finding";
import { misshownFinding } from "../../domain/scoreFinding";
import { scoreKeys, type Stage, stages } from "../../domain/scoreSheet";
import { type Area, cellName, parseArea } from "../../workbook/address";
import type { SheetContent, ShownCells } from "../../workbook/workbook";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import type { ColumnKey } from "../scoring/scoringColumns";
import { coveredRows } from "./coveredRows";
import { ourColumns } from "./ourColumns";
import { shownInstead } from "./shownText";

const scores = stages.map((stage) => scoreKeys[stage]);

/** Without one of these a person would not see what is counted, of what and for which unit. */
const counted: readonly ColumnKey[] = ["number", "name", "weight", ...scores];
const notToBeCovered: readonly ColumnKey[] = [...scores, "name", "weight", "selfReason", "reason"];
const shownAsRead: readonly ColumnKey[] = [
  ...scores,
  ...(["number", "name", "description", "selfReason", "reason", "evidence", "weight"] as const),
];

/** Everything that a person would see differently; nothing is said where what is shown was not read. */
export function compareShown(content: SheetContent, read: ScoringSheetRead): Finding[] {
  const { shown } = content;
  if (!shown) return [];
  return [
    ...(shown.visible ? [] : [findingOf("sheet-hidden", null, null, {})]),
    ...hiddenRows(shown, read),
    ...hiddenColumns(content, shown, read),
    ...shownDifferently(content, shown, read),
    ...coveredCells(content, shown.merges, "merge", read),
    ...coveredCells(content, shown.unseen, "color", read),
    ...coveredCells(content, shown.reformatted, "format", read),
  ];
}

function hiddenRows({ hiddenRows: rows }: ShownCells, { sheet, captions, fields }: ScoringSheetRead): Finding[] {
  if (rows.size === 0) return [];
  const ours = new Map<number, number | null>([[captions.row, null]]);
  for (const { row, number } of sheet.rows) ours.set(row, number);
  for (const { row } of [fields.unit.value, fields.stage.value]) ours.set(row, null);
  if (sheet.printedTotal) ours.set(parseArea(sheet.printedTotal.cell).row, null);
  return [...rows].flatMap((row): Finding[] => {
    const number = ours.get(row);
    return number === undefined ? [] : [findingOf("row-hidden", number, cellName(row, 0), { row: row + 1 })];
  });
}

function hiddenColumns(
  { values }: SheetContent,
  { hiddenColumns: hidden }: ShownCells,
  { sheet, captions }: ScoringSheetRead,
): Finding[] {
  if (hidden.size === 0) return [];
  return ourColumns(captions, counted).flatMap(({ column, stage }): Finding[] => {
    if (!hidden.has(column)) return [];
    const cell = cellName(captions.row, column);
    if (stage === null) return [findingOf("cell-hidden", null, cell, { how: "column" })];
    const holdsScores = sheet.rows.some(({ row }) => isFilled(values, row, column));
    return holdsScores ? [findingOf("score-hidden", null, cell, { stage, how: "column" })] : [];
  });
}

/** Numbers that do not show as themselves to two decimals, and texts that show as others. */
function shownDifferently(
  { values }: SheetContent,
  { numberFormats }: ShownCells,
  { sheet, captions, fields, system }: ScoringSheetRead,
): Finding[] {
  const found: Finding[] = [];
  const weightOf = (wanted: number): number =>
    system.indicators.find(({ number }) => number === wanted)?.weight ?? 0;
  const compare = (row: number, column: number, number: number | null, stage: Stage | null): void => {
    const value = values[row]?.[column] ?? null;
    const shown = shownInstead(value, numberFormats[row]?.[column]);
    if (shown === null) return;
    const cell = cellName(row, column);
    if (stage === null) found.push(findingOf("cell-shown-differently", number, cell, { holds: String(value), shown }));
    else if (typeof value === "number" && number !== null)
      found.push(misshownFinding(value, shown, { number, cell, stage, weight: weightOf(number) }));
  };
  for (const { row, column } of [fields.unit.value, fields.stage.value]) compare(row, column, null, null);
  if (sheet.printedTotal) {
    const { row, column } = parseArea(sheet.printedTotal.cell);
    compare(row, column, null, null);
  }
  const columns = ourColumns(captions, shownAsRead);
  for (const { row, number } of sheet.rows) {
    // General shows everything as it is.
    if ((numberFormats[row] ?? []).length > 0)
      for (const { column, stage } of columns) compare(row, column, number, stage);
  }
  return found;
}

/** What is counted and lies under one of these areas; of a merge its first cell is seen. */
function coveredCells(
  { values }: SheetContent,
  areas: readonly Area[],
  how: "merge" | "color" | "format",
  { sheet, captions, fields }: ScoringSheetRead,
): Finding[] {
  const show = how === "merge" ? "first" : "none";
  const found: Finding[] = [];
  const unit = fields.unit.value;
  if (isFilled(values, unit.row, unit.column) && coveredRows(areas, unit.column, show)?.(unit.row))
    found.push(findingOf("cell-hidden", null, cellName(unit.row, unit.column), { how }));
  const columns = ourColumns(captions, notToBeCovered).flatMap((each) => {
    const covers = coveredRows(areas, each.column, show);
    return covers ? [{ ...each, covers }] : [];
  });
  if (columns.length === 0) return found;
  for (const { row, number } of sheet.rows) {
    for (const { column, stage, covers } of columns) {
      if (!covers(row) || !isFilled(values, row, column)) continue;
      const cell = cellName(row, column);
      if (stage === null) found.push(findingOf("cell-hidden", number, cell, { how }));
      else found.push(findingOf("score-hidden", number, cell, { stage, how }));
    }
  }
  return found;
}

function isFilled(values: SheetContent["values"], row: number, column: number): boolean {
  const value = values[row]?.[column] ?? null;
  return value !== null && value !== "";
}
