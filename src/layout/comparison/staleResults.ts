/** Finds results that are not what their formulas give: a program that does not calculate leaves them, or somebody wrote them. */

import { type Finding, findingOf } from "../../domain/finding";
import { roundPoints } from "../../domain/rounding";
import { eachEntry, type Entry, scoreOfStage, stages } from "../../domain/scoreSheet";
import { textFor } from "../../text";
import { wordings } from "../../text/earlier";
import { cellName, columnName } from "../../workbook/address";
import type { Scalar, SheetContent } from "../../workbook/workbook";
import { textAt } from "../recognition/findCaptions";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import { checkResult, checkSummaryResult, isCheckSummary } from "../scoring/scoringFormulas";
import type { RowRange } from "../scoring/scoringRows";
import { printedColumns, tableEnd } from "./printedCells";

/** Only of formulas that are ours: others are told themselves. A result that is missing is no wrong one. */
export function staleResults(content: SheetContent, read: ScoringSheetRead): Finding[] {
  const { lostFormulas, printedTotal } = read.sheet;
  // The total is compared with what is counted, which is more than what its formula gives.
  const told = new Set([...lostFormulas, ...(printedTotal ? [printedTotal] : [])].map(({ cell }) => cell));
  const results = [...sumResults(content, read), ...checkResults(content, read), ...summaryResults(content, read)];
  return results.flatMap(({ row, column, number, expected }): Finding[] => {
    const shown = content.values[row]?.[column] ?? null;
    const isFormula = (content.formulas[row]?.[column] ?? null) !== null;
    const cell = cellName(row, column);
    if (shown === null || !isFormula || told.has(cell) || isSame(expected, shown)) return [];
    return [findingOf("result-differs", number, cell, { expected: String(expected), shown: String(shown) })];
  });
}

/** What a cell's formula gives. */
interface Result {
  row: number;
  column: number;
  number: number | null;
  expected: string | number;
}

const half = 0.005;

/** Where nothing is scored, versions differ in saying nothing or 0. */
function isSame(expected: string | number, shown: Scalar): boolean {
  const isNothing = (value: Scalar): boolean => value === "" || value === 0;
  if (isNothing(expected) && isNothing(shown)) return true;
  if (typeof expected === "number") return typeof shown === "number" && Math.abs(expected - shown) < half;
  return wordings(expected).some((each) => each === shown);
}

function sumResults(content: SheetContent, read: ScoringSheetRead): Result[] {
  const { columns, layout } = read.captions;
  const summed = new Set(layout.list.flatMap(({ key, sum }) => (sum ? [key] : [])));
  const { weight } = columns;
  if (weight === undefined) return [];
  const places = printedColumns(read).filter(({ key }) => summed.has(key));
  const results: Result[] = [];
  const indicators = new Set(read.sheet.rows.map(({ row }) => row));
  const end = tableEnd(content, read);
  for (let row = read.captions.row + 1; row <= end; row++) {
    if (indicators.has(row)) continue;
    for (const { column } of places) {
      const formula = content.formulas[row]?.[column] ?? "";
      if (formula === "") continue;
      const weights = formula.includes("SUMPRODUCT") ? weight : null;
      const expected = sumOf(content, rangesOf(formula, column), column, weights);
      if (expected !== null) results.push({ row, column, number: null, expected });
    }
  }
  return results;
}

/** By formula and column, for hundreds of sheets have the same ones. */
const known = new Map<string, RowRange[]>();
const mostKnown = 1000;

/** The rows that a sum adds up, of its own column. */
function rangesOf(formula: string, column: number): readonly RowRange[] {
  const key = `${column} ${formula}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const ranges = rangesIn(formula, column);
  known.set(key, ranges);
  return ranges;
}

function rangesIn(formula: string, column: number): RowRange[] {
  const letters = columnName(column);
  const cells = formula.replaceAll("$", "").match(new RegExp(`(?<![A-Z])${letters}\\d+(:${letters}\\d+)?(?!\\d)`, "g"));
  return [...new Set(cells ?? [])].map((each) => {
    const [from = "", to = from] = each.split(":");
    return { first: Number(from.slice(letters.length)) - 1, last: Number(to.slice(letters.length)) - 1 };
  });
}

/** With the column of weights: of scores from 0 to their weight, blank where there is none. Null where a weight is no number. */
function sumOf(
  { values }: SheetContent,
  ranges: readonly RowRange[],
  column: number,
  weights: number | null,
): string | number | null {
  let [sum, count] = [0, 0];
  for (const { first, last } of ranges)
    for (let row = first; row <= Math.min(last, values.length - 1); row++) {
      const score = values[row]?.[column] ?? null;
      const weight = weights === null ? Infinity : (values[row]?.[weights] ?? 0);
      if (typeof score !== "number") continue;
      if (typeof weight !== "number") return null;
      if (weights !== null && (score < 0 || score > weight)) continue;
      sum += score;
      count++;
    }
  return weights !== null && count === 0 ? "" : roundPoints(sum);
}

/** What the check column says of each row, if the stage is written as the formulas have it. */
function checkResults(content: SheetContent, { sheet, captions, fields }: ScoringSheetRead): Result[] {
  const text = textFor(captions.language).sheet;
  const { check } = captions.columns;
  const { row, column } = fields.stage.value;
  if (check === undefined || content.values[row]?.[column] !== text.stages[sheet.stage]) return [];
  return sheet.rows.flatMap((each): Result[] => {
    const weight = each.weight.value;
    if (typeof weight !== "number" || stages.some((stage) => scoreOfStage(each, stage).uncalculated)) return [];
    // Where nothing stands, what is wrong with the row is told itself.
    if (textAt(content, each.row, check) === "") return [];
    const entered = eachEntry((key): Entry => each[key].written ?? each[key].value);
    const expected = checkResult(entered, weight, { stage: sheet.stage, layout: sheet.layout, text });
    return [{ row: each.row, column: check, number: each.number, expected }];
  });
}

/** How many rows need work, by what the check column says. */
function summaryResults({ values, formulas }: SheetContent, { captions }: ScoringSheetRead): Result[] {
  const { check } = captions.columns;
  if (check === undefined) return [];
  const text = textFor(captions.language).sheet;
  // It stands above the table once.
  for (let row = 0; row < captions.row; row++) {
    const column = (formulas[row] ?? []).findIndex(isCheckSummary);
    if (column < 0) continue;
    const checks = rangesOf(formulas[row]?.[column] ?? "", check).flatMap(({ first, last }) =>
      values.slice(first, last + 1).map((cells) => String(cells[check] ?? "")),
    );
    return [{ row, column, number: null, expected: checkSummaryResult(checks, text) }];
  }
  return [];
}
