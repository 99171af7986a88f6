/** Scoring workbooks that are ready to be finalised, in the host on Microsoft's runtime. */

import type { EnteredScores } from "../../src/domain/scoreSheet";
import { systemById } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import type { Host } from "../../src/workbench/host/host";
import type { HostSheet } from "../../src/workbench/host/hostWorkbook";
import type { Sheet, Workbook } from "../../src/workbook/workbook";

export const scoringSheetName = "评分表-省公安厅";

/** Everything scored, every third indicator with points lost and a reason. */
export function entriesFor(systemId: string): Map<number, EnteredScores> {
  return new Map(
    systemById(systemId).indicators.map(({ number, weight }) => {
      const lost = number % 3 === 0 ? 0.25 : 0;
      const reason = lost ? `第 ${number} 项扣分：\n"制度" 不全 & <未公开>` : null;
      return [
        number,
        {
          selfScore: weight,
          assessedScore: weight - lost,
          selfReason: null,
          reason,
          evidence: number === 1 ? "2024-1" : null,
        },
      ];
    }),
  );
}

/** A planned workbook, all right in the assessors' stage. */
export function readyWorkbook(entries = entriesFor("provincial-departments")): Workbook {
  return planScoringWorkbook({
    system: systemById("provincial-departments"),
    unit: "省公安厅",
    group: "第一组",
    date: 46349,
    stage: "assessed",
    language: "zh-CN",
    entries,
  });
}

/** @throws Error where the host has no such sheet */
export function sheetOf({ workbook }: Host, name: string): HostSheet {
  const found = workbook.sheets.find(({ sheet }) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** A sheet with its names and merges in one order: theirs says nothing. */
export const unordered = (sheet: Sheet): Sheet => ({
  ...sheet,
  names: [...sheet.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
  merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
});

/** The sheets, each with its names and merges in one order. */
export const inOrder = (sheets: HostSheet[]): HostSheet[] =>
  sheets.map((each) => ({ ...each, sheet: unordered(each.sheet) }));
