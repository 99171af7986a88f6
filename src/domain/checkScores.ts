/** Checks a scoring sheet against its indicator system: everything that is wrong, in the sheet's order. */

import { type FactsOf, type Finding, findingOf } from "./finding";
import type { Rule } from "./findingRules";
import { type Indicator, type IndicatorSystem } from "./indicatorSystem";
import { lacksReason } from "./judgeScore";
import { roundPoints } from "./rounding";
import { saysTheSame } from "./sameText";
import { scoreFinding, textFinding } from "./scoreFinding";
import {
  firstRows,
  reasonKey,
  rowsByNumber,
  scoreOfStage,
  type ScoreRow,
  type ScoreSheet,
  type Stage,
  stages,
} from "./scoreSheet";
import { amountsOf, amountsOfStage } from "./totals";
import { cleanUnitName } from "./unitName";

/** Takes a finding. */
type Report = <R extends Rule>(rule: R, number: number | null, cell: string | null, facts: FactsOf<R>) => void;

/** All findings, indicator by indicator in the system's order; what belongs to no indicator comes last. */
export function checkScores(sheet: ScoreSheet, system: IndicatorSystem): Finding[] {
  const found: Finding[] = [];
  const report: Report = (rule, number, cell, facts) => {
    found.push(findingOf(rule, number, cell, facts));
  };
  const rowsOf = rowsByNumber(sheet.rows);
  let lastCell = sheet.stageCell;
  for (const indicator of system.indicators) {
    const { number, name } = indicator;
    const rows = rowsOf.get(number) ?? [];
    if (rows.length === 0) report("row-missing", number, lastCell, { name });
    for (const row of rows.slice(1)) report("row-twice", number, row.name.cell, { row: row.row + 1 });
    for (const row of rows) {
      lastCell = row.name.cell;
      checkOfficialText(row, indicator, report);
      checkEntries(row, indicator, sheet, found, report);
    }
    reportChanges(sheet, number, report);
  }
  reportChanges(sheet, null, report);
  for (const part of sheet.lostParts) {
    if ("column" in part) report("column-missing", null, part.cell, { caption: part.column });
    else report("sum-row-missing", null, part.cell, { label: part.row });
  }
  if (sheet.outOfOrder !== null) report("order-changed", null, sheet.outOfOrder, {});
  for (const { row, cell } of sheet.addedRows) report("row-added", null, cell, { row: row + 1 });
  if (sheet.beyond !== undefined) report("far-away", null, sheet.beyond, {});
  checkTotal(sheet, system, report);
  checkFields(sheet, report);
  return found;
}

/** Formulas and headings of an indicator's row, or of no indicator's, that are no longer ours. */
function reportChanges(sheet: ScoreSheet, indicator: number | null, report: Report): void {
  for (const { number, cell, expected } of sheet.changedHeadings)
    if (number === indicator) report("text-changed", number, cell, { official: expected });
  for (const { number, cell } of sheet.lostFormulas)
    if (number === indicator) report("formula-overwritten", number, cell, {});
}

function checkOfficialText(row: ScoreRow, indicator: Indicator, report: Report): void {
  const { number, weight, name, description } = row;
  if (!saysTheSame(weight.value, indicator.weight))
    report("weight-changed", number, weight.cell, { official: indicator.weight });
  if (!saysTheSame(name.value, indicator.name)) report("text-changed", number, name.cell, { official: indicator.name });
  if (!saysTheSame(description.value, indicator.description))
    report("text-changed", number, description.cell, { official: indicator.description });
}

function checkEntries(row: ScoreRow, { weight }: Indicator, sheet: ScoreSheet, found: Finding[], report: Report): void {
  const { number } = row;
  for (const stage of stages) {
    const score = scoreOfStage(row, stage);
    const { cell } = score;
    if (score.uncalculated) report("not-calculated", number, cell, { stage, weight });
    else {
      const finding = scoreFinding(score.value, { number, cell, stage, weight });
      if (finding && (finding.rule !== "blank" || stage === sheet.stage)) found.push(finding);
      const asText = textFinding(score, { number, stage, weight });
      if (asText) found.push(asText);
    }
  }
  const missing = reasonKey(sheet.stage, sheet.layout);
  const reason = row[missing];
  if (!reason.uncalculated && lacksReason(scoreOfStage(row, sheet.stage).value, reason.value, weight))
    report("missing-reason", row.number, reason.cell, { missing });
}

/** What the sheet's own formulas last made of the scores, where that is not what they make. */
function checkTotal(sheet: ScoreSheet, system: IndicatorSystem, report: Report): void {
  const { printedTotal, stage } = sheet;
  if (!printedTotal) return;
  const printed = roundPoints(printedTotal.points);
  const rows = firstRows(sheet.rows);
  const counted = amountsOfStage(
    amountsOf(system.indicators, ({ number }, key) => rows.get(number)?.[key].value ?? null),
    stage,
  ).score;
  if (printed !== counted) report("total-differs", null, printedTotal.cell, { printed, counted });
}

/** Unit and stage. */
function checkFields(sheet: ScoreSheet, report: Report): void {
  const { unit, unitCell, stage, stageCell, unreadableStage, rows } = sheet;
  if (cleanUnitName(unit) === "") report("unit-missing", null, unitCell, {});
  if (unreadableStage !== null) return report("stage-unreadable", null, stageCell, { found: unreadableStage });
  const scored = (of: Stage): number => rows.filter((row) => typeof scoreOfStage(row, of).value === "number").length;
  const [self, assessed] = [scored("self"), scored("assessed")];
  if (stage === "self" && assessed > 0) report("stage-contradicts", null, stageCell, { stage, scored: assessed });
  if (stage === "assessed" && assessed === 0 && self > 0)
    report("stage-contradicts", null, stageCell, { stage, scored: self });
}
