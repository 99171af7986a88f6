/** Where the person is in a scoring sheet, and which indicators come before and after. */

import type { CheckedSheet, CheckedWorkbook } from "../../actions/check/pictureOfSheets";
import { type Indicator } from "../../domain/indicatorSystem";
import { judgeScore } from "../../domain/judgeScore";
import { scoreOfStage, type ScoreRow } from "../../domain/scoreSheet";

export interface Place {
  /** The selected row's indicator; null elsewhere. */
  row: ScoreRow | null;
  previous: ScoreRow | null;
  next: ScoreRow | null;
  /** The next indicator without a score of the stage, starting over after the last; null if all have one. */
  nextBlank: ScoreRow | null;
}

/** By the selected row; with nothing of the sheet selected, before the first indicator. */
export function placeOf(sheet: CheckedSheet, selection: CheckedWorkbook["selection"]): Place {
  return placeAt(sheet, selection?.row ?? -1);
}

/** By a zero-based row of the sheet. */
export function placeAt(sheet: CheckedSheet, at: number): Place {
  const rows = [...sheet.rows].sort((a, b) => a.row - b.row);
  const after = rows.filter((each) => each.row > at);
  const before = rows.filter((each) => each.row < at);
  const isBlank = (each: ScoreRow): boolean => judgeScore(scoreOfStage(each, sheet.stage).value, Infinity) === "blank";
  return {
    row: rows.find((each) => each.row === at) ?? null,
    previous: before.at(-1) ?? null,
    next: after[0] ?? null,
    nextBlank: [...after, ...before].find(isBlank) ?? rows.find(isBlank) ?? null,
  };
}

/** An indicator as the official system has it, whatever the sheet says. */
export function officialOf({ system }: CheckedSheet, number: number): Indicator {
  const indicator = system.indicators.find((each) => each.number === number);
  if (!indicator) throw new Error(`${system.id} has no indicator ${number}`);
  return indicator;
}
