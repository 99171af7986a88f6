/** A laid-out scoring sheet as content, with cells changed at will: the start of every checking test. */

import { roundPoints } from "../../src/domain/rounding";
import type { EnteredScores, Stage } from "../../src/domain/scoreSheet";
import { systemById } from "../../src/domain/systems";
import { layOutScoringSheet } from "../../src/layout/scoring/scoringSheet";
import { columnName, parseArea } from "../../src/workbook/address";
import type { Scalar, Sheet, SheetContent, ShownCells } from "../../src/workbook/workbook";

/** What a plain sheet says. */
export function contentOf(sheet: Sheet): SheetContent {
  return {
    name: sheet.name,
    values: sheet.cells.map((row) => row.map((cell) => cell.value)),
    formulas: sheet.cells.map((row) => row.map((cell) => cell.formula ?? null)),
    names: sheet.names,
  };
}

/** What a person sees of a plain sheet. */
export function shownOf(sheet: Sheet): ShownCells {
  const without = (sizes: number[]): Set<number> => new Set(sizes.flatMap((size, at) => (size === 0 ? [at] : [])));
  return {
    visible: true,
    numberFormats: sheet.cells.map((row) => row.map(({ style }) => style.numberFormat)),
    hiddenRows: without(sheet.rowHeights),
    hiddenColumns: without(sheet.columnWidths),
    merges: sheet.merges,
    unseen: [],
    reformatted: [],
    footer: sheet.page ? Object.values(sheet.page.footer).join("") : "",
  };
}

/** Every indicator with full marks in both columns. */
export function fullMarksFor(systemId: string): Map<number, EnteredScores> {
  const { indicators } = systemById(systemId);
  return new Map(
    indicators.map(({ number, weight }) => [
      number,
      { selfScore: weight, assessedScore: weight, selfReason: null, reason: null, evidence: null },
    ]),
  );
}

/** A filled-in scoring sheet's content, then the cells in `changes` (A1 name → value) overwritten as by a paste. */
export function scoringContent(
  changes: Record<string, Scalar> = {},
  { systemId = "provincial-departments" as string, stage = "assessed" as Stage, entries = fullMarksFor(systemId) } = {},
): SheetContent {
  const system = systemById(systemId);
  const sheet = layOutScoringSheet({
    system,
    name: "评分表-省公安厅",
    unit: "省公安厅",
    group: "第一组",
    date: 46000,
    stage,
    language: "zh-CN",
    entries,
  });
  const content = { ...contentOf(sheet), shown: shownOf(sheet) };
  for (const [cell, value] of Object.entries(changes)) {
    const { row, column } = parseArea(cell);
    const values = content.values[row];
    const formulas = content.formulas[row];
    if (!values || !formulas) throw new Error(`no row for ${cell}`);
    values[column] = value;
    formulas[column] = null;
  }
  return withSums(content);
}

/** The sums as the sheet's own formulas work them out. */
function withSums(content: SheetContent): SheetContent {
  const values = content.values.map((row, at) =>
    row.map((value, column) => {
      const formula = content.formulas[at]?.[column] ?? "";
      if (!/^=(ROUND\(SUM|IF\(SUMPRODUCT)\(/.test(formula)) return value;
      const letter = columnName(column);
      const own = formula.match(new RegExp(`\\b${letter}\\d+(:${letter}\\d+)?`, "g")) ?? [];
      return sumOf(content, [...new Set(own)], formula.startsWith("=IF"));
    }),
  );
  return { ...content, values };
}

/** `scores`: they count from 0 to their weight in column E, and none of them is blank. */
function sumOf({ values }: SheetContent, ranges: string[], scores: boolean): Scalar {
  const found = ranges.map(parseArea).flatMap(({ row, lastRow, column }) =>
    values.slice(row, lastRow + 1).flatMap((cells): number[] => {
      const [value, weight] = [cells[column], cells[4]];
      if (typeof value !== "number") return [];
      return !scores || (value >= 0 && value <= Number(weight)) ? [value] : [];
    }),
  );
  return scores && found.length === 0 ? "" : roundPoints(found.reduce((sum, each) => sum + each, 0));
}
