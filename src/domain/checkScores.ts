/** Checks a scoring sheet against its indicator system: everything that is wrong, in the sheet's order. */

import { textFor, type Language } from "../text";
import { severityOf, type Finding, type Rule } from "./finding";
import { indicatorsOf, type Indicator, type IndicatorSystem } from "./indicatorSystem";
import { judgeScore, lacksReason, scoreOfStage } from "./judgeScore";
import type { Found, ScoreRow, ScoreSheet, Stage } from "./scoreSheet";

/** All findings, indicator by indicator in the system's order; what belongs to no indicator comes last. */
export function checkScores(sheet: ScoreSheet, system: IndicatorSystem, language: Language): Finding[] {
  const text = textFor(language).findings;
  const found: Finding[] = [];
  const report = (rule: Rule, number: number | null, cell: string, message: string): void => {
    found.push({ rule, severity: severityOf[rule], number, cell, message });
  };

  let lastCell = sheet.stageCell;
  for (const indicator of indicatorsOf(system)) {
    const rows = sheet.rows.filter((row) => row.number === indicator.number);
    const [first, ...others] = rows;
    if (!first) report("row-missing", indicator.number, lastCell, text.rowMissing(indicator.number, indicator.name));
    for (const row of others) {
      report("row-twice", indicator.number, row.name.cell, text.rowTwice(indicator.number, row.row + 1));
    }
    for (const row of rows) {
      lastCell = row.name.cell;
      checkOfficialText(row, indicator);
      checkEntries(row, indicator);
    }
    for (const lost of sheet.lostFormulas.filter((each) => each.number === indicator.number)) {
      report("formula-overwritten", indicator.number, lost.cell, text.formulaOverwritten(lost.cell));
    }
    for (const heading of sheet.changedHeadings.filter((each) => each.number === indicator.number)) {
      report("text-changed", indicator.number, heading.cell, text.textChanged(heading.cell, heading.expected));
    }
  }
  for (const heading of sheet.changedHeadings.filter((each) => each.number === null)) {
    report("text-changed", null, heading.cell, text.textChanged(heading.cell, heading.expected));
  }
  for (const part of sheet.lostParts) {
    const sentence = "column" in part ? text.columnMissing(part.column) : text.sumRowMissing(part.row);
    report("row-missing", null, part.cell, sentence);
  }
  for (const lost of sheet.lostFormulas.filter((each) => each.number === null)) {
    report("formula-overwritten", null, lost.cell, text.formulaOverwritten(lost.cell));
  }
  if (sheet.outOfOrder !== null) report("order-changed", null, sheet.outOfOrder, text.orderChanged);
  return found;

  function checkOfficialText(row: ScoreRow, indicator: Indicator): void {
    if (row.weight.value !== indicator.weight) {
      report("weight-changed", row.number, row.weight.cell, text.weightChanged(row.number, indicator.weight));
    }
    for (const [cell, official] of [
      [row.name, indicator.name],
      [row.description, indicator.description],
    ] as const) {
      if (cell.value !== official) report("text-changed", row.number, cell.cell, text.textChanged(cell.cell, official));
    }
  }

  function checkEntries(row: ScoreRow, indicator: Indicator): void {
    checkScore(row, indicator, "self", row.selfScore);
    checkScore(row, indicator, "assessed", row.assessedScore);
    if (lacksReason(scoreOfStage(row, sheet.stage).value, row.reason.value, indicator.weight)) {
      report("missing-reason", row.number, row.reason.cell, text.missingReason(row.number));
    }
  }

  function checkScore(
    row: ScoreRow,
    indicator: Indicator,
    stage: Stage,
    score: Found<ScoreRow["selfScore"]["value"]>,
  ): void {
    const rule = judgeScore(score.value, indicator.weight);
    if (rule === null || (rule === "blank" && stage !== sheet.stage)) return;
    report(rule, row.number, score.cell, text.score[rule](stage, indicator.weight));
  }
}
