/** A laid-out scoring sheet as content, with cells changed at will: the start of every checking test. */

import type { SystemId } from "../../src/domain/indicatorSystem";
import type { EnteredScores, Stage } from "../../src/domain/scoreSheet";
import { systemById } from "../../src/domain/systems";
import { roundPoints } from "../../src/domain/totals";
import { layOutScoringSheet } from "../../src/layout/scoring/scoringSheet";
import { parseArea } from "../../src/workbook/address";
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
export function fullMarksFor(systemId: SystemId): Map<number, EnteredScores> {
  const indicators = systemById(systemId).sections.flatMap((s) => s.groups.flatMap((g) => g.indicators));
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
  {
    systemId = "provincial-departments" as SystemId,
    stage = "assessed" as Stage,
    entries = fullMarksFor(systemId),
  } = {},
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
      const ranges = /^=ROUND\(SUM\((.*)\),2\)$/.exec(content.formulas[at]?.[column] ?? "")?.[1];
      return ranges === undefined ? value : sumOf(content, ranges.split(","));
    }),
  );
  return { ...content, values };
}

function sumOf({ values }: SheetContent, ranges: string[]): number {
  let sum = 0;
  for (const { row, lastRow, column } of ranges.map(parseArea)) {
    for (let at = row; at <= lastRow; at++) sum += numberIn(values[at]?.[column]);
  }
  return roundPoints(sum);
}

function numberIn(value: Scalar | undefined): number {
  return typeof value === "number" ? value : 0;
}
