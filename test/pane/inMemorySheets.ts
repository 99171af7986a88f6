/** Scoring sheets in memory: blank ones, and what checking them finds. */

import type { CheckedSheet } from "../../src/actions/check/pictureOfSheets";
import type { Insertion } from "../../src/actions/insert/insertScoringSheet";
import { checkScores } from "../../src/domain/checkScores";
import type { ScoreRow, ScoreSheet } from "../../src/domain/scoreSheet";
import { totalScores } from "../../src/domain/totals";

const firstRow = 6;

/** Checked and added up by the domain itself. */
export function check(sheet: ScoreSheet): CheckedSheet {
  const { sheet: name, system, edition, layout, unit, stage, rows } = sheet;
  return {
    sheet: name,
    system,
    edition,
    layout,
    unit,
    stage,
    rows: rows.map((row) => JSON.parse(JSON.stringify(row)) as ScoreRow),
    totals: totalScores(sheet, system),
    findings: checkScores(sheet, system),
  };
}

export function blankSheet(name: string, input: Insertion): ScoreSheet {
  const { system } = input;
  const rows = system.indicators.map(({ number, name: title, weight, description }, index): ScoreRow => {
    const row = firstRow + index;
    const found = <T>(column: string, value: T) => ({ value, cell: `${column}${row + 1}` });
    return {
      number,
      row,
      numberColumn: 2,
      name: found("D", title),
      weight: found("E", weight),
      description: found("F", description),
      selfScore: found("G", null),
      assessedScore: found("H", null),
      selfReason: found("I", null),
      reason: found("I", null),
      evidence: found("J", null),
    };
  });
  return {
    sheet: name,
    system,
    edition: system.edition,
    layout: 2,
    unit: input.unit,
    unitCell: "C3",
    group: input.group,
    date: null,
    stage: input.stage,
    stageCell: "I3",
    unreadableStage: null,
    rows,
    addedRows: [],
    printedTotal: null,
    lostFormulas: [],
    changedHeadings: [],
    lostParts: [],
    outOfOrder: null,
  };
}
