/**
 * The scoring sheet's formulas, and what each gives: the same rules as the domain's, in words that Excel, WPS, LibreOffice
 * and Gnumeric share. Gnumeric does not spread ISNUMBER or LEN over a range.
 */

import { judgeScore, lacksReason } from "../../domain/judgeScore";
import {
  type EnteredScores,
  type LayoutVersion,
  reasonKey,
  type ScoreKey,
  scoreKeys,
  scoreOfStage,
  type Stage,
} from "../../domain/scoreSheet";
import type { Text } from "../../text";
import { absoluteName, area, areaName, cellName, type CellPlace } from "../../workbook/address";
import type { RowRange } from "./scoringRows";

type SheetText = Text["sheet"];

/** Adds up the rows of one or several ranges in a column, free of binary tails. `=ROUND(SUM(G6:G11),2)` */
export function sumFormula(column: number, ranges: readonly RowRange[]): string {
  const areas = ranges.map(({ first, last }) => areaName(area(first, column, last, column)));
  return `=ROUND(SUM(${areas.join(",")}),2)`;
}

/** Some rows' scores and their weights, as formulas refer to them. */
export interface ScoreCells {
  scores: string;
  weights: string;
}

/** How many scores of these rows can be right: from 0 to the weight. A text is above every number. */
export function countOfScores(rows: readonly ScoreCells[]): string {
  return rows.map((each) => `SUMPRODUCT((${each.scores}<>"")*${canBeRight(each)})`).join("+");
}

/** What they add up to; wrong ones count nowhere. */
function pointsOfScores(rows: readonly ScoreCells[]): string {
  return rows.map((each) => `SUMPRODUCT(${canBeRight(each)},${numbersIn(each.scores)})`).join("+");
}

/** A cell by itself is no range: Gnumeric takes it for a mistake where it is blank. */
function numbersIn(scores: string): string {
  return scores.includes(":") ? scores : `SUM(${scores})`;
}

/** What the indicators weigh whose scores they are. */
export function weightOfScored(rows: readonly ScoreCells[]): string {
  return rows.map((each) => `SUMPRODUCT((${each.scores}<>"")*${canBeRight(each)},${each.weights})`).join("+");
}

function canBeRight({ scores, weights }: ScoreCells): string {
  return `(${scores}>=0)*(${scores}<=${weights})`;
}

/**
 * The points of these rows; blank where nothing is scored. Products are added up with binary tails, which would tip a half
 * over: the inner ROUND takes them off.
 */
export function scoreSumFormula(rows: readonly ScoreCells[]): string {
  return `=IF(${countOfScores(rows)}=0,"",ROUND(ROUND(${pointsOfScores(rows)},9),2))`;
}

/** Which rows of which column a sum adds up, and where their weights stand. */
export interface SumPlace {
  column: number;
  weight: number;
  ranges: readonly RowRange[];
}

/** The forms of a sum: as it is drawn now, and as sheets that were issued earlier have it. */
export interface SumForms {
  now: (place: SumPlace) => string;
  earlier: readonly ((place: SumPlace) => string)[];
}

const plainSum = ({ column, ranges }: SumPlace): string => sumFormula(column, ranges);

export const weightSum: SumForms = { now: plainSum, earlier: [] };

/** Until 0.2 wrong scores were added up too, and nothing was 0. */
export const scoreSum: SumForms = {
  now: ({ column, weight, ranges }) =>
    scoreSumFormula(
      ranges.map(({ first, last }) => ({
        scores: areaName(area(first, column, last, column)),
        weights: areaName(area(first, weight, last, weight)),
      })),
    ),
  earlier: [plainSum],
};

/** A text as a formula holds it. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Where the parts of an indicator's row stand, for the formulas about that row. */
export interface RowPlace {
  row: number;
  /** Zero-based. */
  columns: Record<"weight" | "reason" | ScoreKey, number> & { selfReason?: number };
  stageCell: CellPlace;
}

/** The check column's formula: says in words what is wrong with its row, nothing where all is right. */
export function checkFormula(place: RowPlace, text: SheetText): string {
  const score = (stage: Stage): string => scoreCheck(place, stage, text);
  return `=${score("self")}&${score("assessed")}&${reasonCheck(place, text)}`;
}

/** What the check column's formula gives. Entries as they stand in a row of the layout. */
export function checkResult(
  row: EnteredScores,
  weight: number,
  { stage, layout, text }: { stage: Stage; layout: LayoutVersion; text: SheetText },
): string {
  const score = (of: Stage): string => {
    const rule = judgeScore(scoreOfStage(row, of), weight);
    if (rule === null || (rule === "blank" && of !== stage)) return "";
    return text.check[scoreKeys[of]][rule];
  };
  const key = reasonKey(stage, layout);
  const lacks = lacksReason(scoreOfStage(row, stage), row[key], weight);
  return score("self") + score("assessed") + (lacks ? text.check.missingReason[key] : "");
}

/** How many rows need work, in words. */
export function checkSummaryFormula(column: number, range: RowRange, text: SheetText): string {
  const rows = areaName(area(range.first, column, range.last, column));
  const count = `SUMPRODUCT(--(${rows}<>""))`;
  const { allRight, some } = text.check;
  return `=IF(${count}=0,${quoteText(allRight)},${quoteText(some.before)}&${count}&${quoteText(some.after)})`;
}

/** Whether it is a `checkSummaryFormula`; sheets of version 0.1 count by `SUMPRODUCT(--(LEN(K6:K56)>0))`, and Gnumeric writes `-(-(`. */
export function isCheckSummary(formula: string | null | undefined): boolean {
  return formula != null && /SUMPRODUCT\(-\(?-\(/.test(formula);
}

/** What `checkSummaryFormula` gives for the check column's texts. */
export function checkSummaryResult(checks: string[], text: SheetText): string {
  const count = checks.filter((check) => check !== "").length;
  return count === 0 ? text.check.allRight : `${text.check.some.before}${count}${text.check.some.after}`;
}

/** `isStage($I$4, "考核阶段")` as a formula's condition. */
export function stageCondition(stageCell: string, stage: Stage, text: SheetText): string {
  return `${stageCell}=${quoteText(text.stages[stage])}`;
}

function scoreCheck({ row, columns, stageCell }: RowPlace, stage: Stage, text: SheetText): string {
  const score = cellName(row, columns[scoreKeys[stage]]);
  const weight = cellName(row, columns.weight);
  const says = text.check[scoreKeys[stage]];
  const isStage = stageCondition(absoluteName(area(stageCell.row, stageCell.column)), stage, text);
  return (
    `IF(ISERROR(${score}),${quoteText(says["not-a-number"])},` +
    `IF(${score}="",IF(${isStage},${quoteText(says.blank)},""),` +
    `IF(NOT(ISNUMBER(${score})),${quoteText(says["not-a-number"])},` +
    `IF(${score}<0,${quoteText(says["below-zero"])},` +
    `IF(${score}>${weight},${quoteText(says["above-weight"])},` +
    `IF(ROUND(${score},2)<>${score},${quoteText(says["too-many-decimals"])},""))))))`
  );
}

function reasonCheck({ row, columns, stageCell }: RowPlace, text: SheetText): string {
  const weight = cellName(row, columns.weight);
  const isSelf = stageCondition(absoluteName(area(stageCell.row, stageCell.column)), "self", text);
  const [self, assessed] = [cellName(row, columns.selfScore), cellName(row, columns.assessedScore)];
  const lost = (score: string, key: "selfReason" | "reason"): string =>
    `IF(ISNUMBER(${score}),IF(AND(${score}>=0,${score}<${weight}),${quoteText(text.check.missingReason[key])},""),"")`;
  const unless = (column: number, then: string): string => {
    const reason = cellName(row, column);
    return `IF(ISERROR(${reason}),"",IF(TRIM(${reason})="",${then},""))`;
  };
  if (columns.selfReason === undefined)
    return unless(columns.reason, `IF(${isSelf},${lost(self, "reason")},${lost(assessed, "reason")})`);
  const ofSelf = unless(columns.selfReason, lost(self, "selfReason"));
  return `IF(${isSelf},${ofSelf},${unless(columns.reason, lost(assessed, "reason"))})`;
}
