/** The workbook that the benchmarks work on: one unit's two sheets, every score, reason and file name filled in. */

import type { EnteredScores } from "../../src/domain/scoreSheet";
import { systemById } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import type { Workbook } from "../../src/workbook/workbook";

/** In the table's order. */
export const systemIds: string[] = ["provincial-departments", "prefecture-cities"];

/** A plan of the system with all that a unit and its assessors write. */
export function filledIn(systemId: string, unit: string): Workbook {
  const system = systemById(systemId);
  const entries = new Map(system.indicators.map(({ number, weight }) => [number, scored(number, weight)]));
  return planScoringWorkbook({
    system,
    unit,
    entries,
    group: "第一组",
    date: 46000,
    stage: "assessed",
    language: "zh-CN",
  });
}

function scored(number: number, weight: number): EnteredScores {
  const lost = number % 3 === 0 ? 0.25 : 0;
  return {
    selfScore: weight,
    assessedScore: weight - lost,
    selfReason: lost > 0 ? `抽查 ${number} 项，1 项未按时公开` : null,
    reason: lost > 0 ? `抽查 ${number} 项，1 项未按时公开` : null,
    evidence: `佐证材料 ${number}：会议纪要、系统截图`,
  };
}
