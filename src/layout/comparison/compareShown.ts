/**
 * Compares what a person sees of a scoring sheet with what is read from it: shown numbers, what is hidden, covered or in the
 * colour of its ground. Harmless changes (heights, widths, fonts, fills, a description column hidden for printing) are none.
 */

import { type Finding, findingOf } from "../../domain/finding";
import { scoreOfStage } from "../../domain/judgeScore";
import { type Stage, stages } from "../../domain/scoreSheet";
import { type Area, cellName, parseArea } from "../../workbook/address";
import type { Scalar, SheetContent, ShownCells } from "../../workbook/workbook";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import { saysNumber, shownText } from "./shownText";

/** Of each column that is counted: the score of that stage, or null for what else a sheet is known by. */
const countedColumns: Record<"number" | "name" | "weight" | "selfScore" | "assessedScore", Stage | null> = {
  number: null,
  name: null,
  weight: null,
  selfScore: "self",
  assessedScore: "assessed",
};
const counted = Object.keys(countedColumns) as (keyof typeof countedColumns)[];

const keys = ["name", "description", "reason", "evidence"] as const;

/** Everything that a person would see differently; nothing is said where what is shown was not read. */
export function compareShown(content: SheetContent, read: ScoringSheetRead): Finding[] {
  const { shown } = content;
  if (!shown) return [];
  return [
    ...(shown.visible ? [] : [findingOf("sheet-hidden", null, null, {})]),
    ...hiddenRows(shown, read),
    ...hiddenColumns(shown, read),
    ...cellsShownDifferently(content, shown, read),
    ...coveredCells(content, shown.merges, "merge", read),
    ...coveredCells(content, shown.unseen, "color", read),
    ...coveredCells(content, shown.reformatted, "format", read),
  ];
}

function hiddenRows({ hiddenRows: rows }: ShownCells, { sheet, captions }: ScoringSheetRead): Finding[] {
  const ours = new Map<number, number | null>([[captions.row, null]]);
  for (const { row, number } of sheet.rows) ours.set(row, number);
  for (const cell of [sheet.unitCell, sheet.stageCell, sheet.printedTotal?.cell])
    if (cell !== undefined) ours.set(parseArea(cell).row, null);
  return [...rows].flatMap((row): Finding[] => {
    const number = ours.get(row);
    return number === undefined ? [] : [findingOf("row-hidden", number, cellName(row, 0), { row: row + 1 })];
  });
}

function hiddenColumns({ hiddenColumns: hidden }: ShownCells, { sheet, captions }: ScoringSheetRead): Finding[] {
  return counted.flatMap((key): Finding[] => {
    const column = captions.columns[key];
    if (column === undefined || !hidden.has(column)) return [];
    const cell = cellName(captions.row, column);
    const stage = countedColumns[key];
    if (stage === null) return [findingOf("cell-hidden", null, cell, { how: "column" })];
    const holdsScores = sheet.rows.some((row) => scoreOfStage(row, stage).value !== null);
    return holdsScores ? [findingOf("score-hidden", null, cell, { stage, how: "column" })] : [];
  });
}

/** Numbers that do not show as themselves to two decimals, and texts that show as others. */
function cellsShownDifferently(
  { values }: SheetContent,
  { numberFormats }: ShownCells,
  { sheet, captions }: ScoringSheetRead,
): Finding[] {
  const shownAt = (row: number, column: number): string =>
    shownText(valueOf(values, row, column), numberFormats[row]?.[column]);
  const ofCell = (cell: string, number: number | null): Finding[] => {
    const { row, column } = parseArea(cell);
    const value = valueOf(values, row, column);
    if (value === null || numberFormats[row]?.[column] === undefined) return [];
    const text = shownAt(row, column);
    const same = typeof value === "number" ? saysNumber(text, value) : text.trim() === String(value).trim();
    return same ? [] : [findingOf("cell-shown-differently", number, cell, { holds: String(value), shown: text })];
  };
  const sums = sheet.printedTotal ? ofCell(sheet.printedTotal.cell, null) : [];
  const rows = sheet.rows.flatMap((row): Finding[] => [
    ...stages.flatMap((stage): Finding[] => {
      const { value, cell } = scoreOfStage(row, stage);
      const place = parseArea(cell);
      if (value === null || numberFormats[place.row]?.[place.column] === undefined) return [];
      const text = shownAt(place.row, place.column);
      if (typeof value !== "number" || saysNumber(text, value)) return [];
      return [findingOf("score-shown-differently", row.number, cell, { stage, counted: value, shown: text })];
    }),
    ...[...keys, "weight" as const].flatMap((key) =>
      row[key].cell === row.name.cell && key !== "name" ? [] : ofCell(row[key].cell, row.number),
    ),
  ]);
  const numberColumn = captions.columns.number;
  const numbers =
    numberColumn === undefined
      ? []
      : sheet.rows.flatMap(({ row, number }) => ofCell(cellName(row, numberColumn), number));
  return [...ofCell(sheet.unitCell, null), ...ofCell(sheet.stageCell, null), ...sums, ...rows, ...numbers];
}

function valueOf(values: SheetContent["values"], row: number, column: number): Scalar {
  return values[row]?.[column] ?? null;
}

/** What is counted and lies under one of these areas; of a merge its first cell is seen. */
function coveredCells(
  content: SheetContent,
  areas: readonly Area[],
  how: "merge" | "color" | "format",
  { sheet }: ScoringSheetRead,
): Finding[] {
  if (areas.length === 0) return [];
  const covers = (cell: string): boolean => {
    const { row, column } = parseArea(cell);
    if (valueOf(content.values, row, column) === null || valueOf(content.values, row, column) === "") return false;
    return areas.some(
      (each) =>
        row >= each.row &&
        row <= each.lastRow &&
        column >= each.column &&
        column <= each.lastColumn &&
        !(how === "merge" && row === each.row && column === each.column),
    );
  };
  const rows = sheet.rows.flatMap((row): Finding[] => [
    ...stages.flatMap((stage): Finding[] => {
      const { cell } = scoreOfStage(row, stage);
      return covers(cell) ? [findingOf("score-hidden", row.number, cell, { stage, how })] : [];
    }),
    ...(["name", "weight", "reason"] as const).flatMap((key): Finding[] =>
      covers(row[key].cell) ? [findingOf("cell-hidden", row.number, row[key].cell, { how })] : [],
    ),
  ]);
  const unit = covers(sheet.unitCell) ? [findingOf("cell-hidden", null, sheet.unitCell, { how })] : [];
  return [...unit, ...rows];
}
