/** 整列填分: writes the scores of many indicators at once, matched by their 序号, and tells what stood there before. */

import { Failure } from "../../domain/failure";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { barredScore } from "../../domain/scoreFinding";
import { type Entry, firstRows, scoreKeys, type Stage } from "../../domain/scoreSheet";
import { readSheet } from "../../excel/readSheets";
import { writeCells, type WrittenCell } from "../../excel/writeCells";
import { readScoringSheet } from "../../layout/recognition/readScoringSheet";
import { parseArea } from "../../workbook/address";
import { explainRefusal, refuseFinal } from "../final/refuseFinal";

/** By the indicator's number. */
export type ScoresByNumber = ReadonlyMap<number, Entry>;

export interface ColumnEntry {
  sheet: string;
  stage: Stage;
  scores: ScoresByNumber;
  /** They stood there before: nothing is refused on the way back. */
  back?: boolean;
}

/** Two requests: where the indicators are now, then all scores together. @throws Failure with nothing written */
export async function enterColumn(
  { sheet, stage, scores, back = false }: ColumnEntry,
  systems: readonly IndicatorSystem[],
): Promise<ScoresByNumber> {
  const content = await readSheet(sheet);
  const read = content && readScoringSheet(content, systems);
  if (!read) throw new Failure("not-found", {});
  refuseFinal(content);
  const key = scoreKeys[stage];
  const rows = firstRows(read.sheet.rows);
  const weights = new Map(read.system.indicators.map(({ number, weight }) => [number, weight]));
  const cells: WrittenCell[] = [];
  const before = new Map<number, Entry>();
  for (const [number, value] of scores) {
    const row = rows.get(number);
    if (!row) throw new Failure("indicator-gone", { number });
    const { cell, value: entered, written } = row[key];
    if (cell === row.name.cell) throw new Failure("column-gone", {});
    const finding = barredScore(value, { number, cell, stage, weight: weights.get(number) ?? 0 });
    if (finding && !back) throw new Failure("score-refused", { finding });
    const { row: at, column } = parseArea(cell);
    const seen = written ?? entered;
    cells.push({ row: at, column, value, seen });
    before.set(number, seen);
  }
  try {
    await writeCells(sheet, cells);
  } catch (error) {
    await explainRefusal(error, sheet);
  }
  return before;
}
