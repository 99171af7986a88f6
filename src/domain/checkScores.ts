/** Checks a scoring sheet against its indicator system: everything that is wrong, in the sheet's order. */

import { textFor, type Language, type Text } from "../text";
import { severityOf, type Finding, type Rule } from "./finding";
import { indicatorsOf, type Indicator, type IndicatorSystem } from "./indicatorSystem";
import { judgeScore, lacksReason, scoreOfStage } from "./judgeScore";
import type { ScoreRow, ScoreSheet, Stage } from "./scoreSheet";

type FindingsText = Text["findings"];

/** Takes a finding. */
type Report = (rule: Rule, number: number | null, cell: string, message: string) => void;

/** All findings, indicator by indicator in the system's order; what belongs to no indicator comes last. */
export function checkScores(sheet: ScoreSheet, system: IndicatorSystem, language: Language): Finding[] {
  const text = textFor(language).findings;
  const found: Finding[] = [];
  const report: Report = (rule, number, cell, message) => {
    found.push({ rule, severity: severityOf[rule], number, cell, message });
  };
  const rowsOf = byNumber(sheet.rows);
  let lastCell = sheet.stageCell;
  for (const indicator of indicatorsOf(system)) {
    const { number, name } = indicator;
    const rows = rowsOf.get(number) ?? [];
    if (rows.length === 0) report("row-missing", number, lastCell, text.rowMissing(number, name));
    for (const row of rows.slice(1)) report("row-twice", number, row.name.cell, text.rowTwice(number, row.row + 1));
    for (const row of rows) {
      lastCell = row.name.cell;
      checkOfficialText(row, indicator, text, report);
      checkEntries(row, indicator, sheet.stage, text, report);
    }
    reportChanges(sheet, number, text, report);
  }
  for (const { number, cell, expected } of sheet.changedHeadings) {
    if (number === null) report("text-changed", null, cell, text.textChanged(cell, expected));
  }
  for (const part of sheet.lostParts) {
    const sentence = "column" in part ? text.columnMissing(part.column) : text.sumRowMissing(part.row);
    report("row-missing", null, part.cell, sentence);
  }
  for (const { number, cell } of sheet.lostFormulas) {
    if (number === null) report("formula-overwritten", null, cell, text.formulaOverwritten(cell));
  }
  if (sheet.outOfOrder !== null) report("order-changed", null, sheet.outOfOrder, text.orderChanged);
  return found;
}

function byNumber(rows: readonly ScoreRow[]): Map<number, ScoreRow[]> {
  const found = new Map<number, ScoreRow[]>();
  for (const row of rows) {
    const same = found.get(row.number);
    if (same) same.push(row);
    else found.set(row.number, [row]);
  }
  return found;
}

/** Formulas and headings of an indicator's row that are no longer ours. */
function reportChanges(sheet: ScoreSheet, indicator: number, text: FindingsText, report: Report): void {
  for (const { number, cell } of sheet.lostFormulas) {
    if (number === indicator) report("formula-overwritten", number, cell, text.formulaOverwritten(cell));
  }
  for (const { number, cell, expected } of sheet.changedHeadings) {
    if (number === indicator) report("text-changed", number, cell, text.textChanged(cell, expected));
  }
}

function checkOfficialText(row: ScoreRow, indicator: Indicator, text: FindingsText, report: Report): void {
  const { number, weight, name, description } = row;
  if (weight.value !== indicator.weight)
    report("weight-changed", number, weight.cell, text.weightChanged(number, indicator.weight));
  if (name.value !== indicator.name)
    report("text-changed", number, name.cell, text.textChanged(name.cell, indicator.name));
  if (description.value !== indicator.description)
    report("text-changed", number, description.cell, text.textChanged(description.cell, indicator.description));
}

function checkEntries(row: ScoreRow, { weight }: Indicator, current: Stage, text: FindingsText, report: Report): void {
  for (const stage of ["self", "assessed"] as const) {
    const score = scoreOfStage(row, stage);
    const rule = judgeScore(score.value, weight);
    if (rule !== null && (rule !== "blank" || stage === current))
      report(rule, row.number, score.cell, text.score[rule](stage, weight));
  }
  if (lacksReason(scoreOfStage(row, current).value, row.reason.value, weight))
    report("missing-reason", row.number, row.reason.cell, text.missingReason(row.number));
}
