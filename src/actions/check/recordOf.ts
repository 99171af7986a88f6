/** The record of one scoring sheet that came back, for ranking it among others. */

import type { Finding } from "../../domain/finding";
import { type IndicatorSystem, systemKey } from "../../domain/indicatorSystem";
import { barredScore } from "../../domain/scoreFinding";
import { firstRows, type ScoreKey, scoreKeys, type ScoreRow, stages } from "../../domain/scoreSheet";
import { systemOfKey } from "../../domain/systems";
import { cleanUnitName } from "../../domain/unitName";
import { scoresOf, type UnitRecord, withAmounts } from "../../domain/unitRecord";
import type { Inspection } from "./inspectSheet";

/** `file` as it is shown to people; `changedAt` as `2026-11-23 16:50`, or empty. */
export function recordOf(
  { sheet, system, findings, final, history }: Inspection,
  { file, changedAt }: { file: string; changedAt: string },
): UnitRecord {
  const rows = firstRows(sheet.rows);
  const scores = (key: ScoreKey): (number | null)[] =>
    system.indicators.map(({ number }) => numberIn(rows.get(number)?.[key]));
  const finalised = history.findLast(({ action }) => action === "finalised");
  return withAmounts(
    {
      file,
      nested: false,
      sheet: sheet.sheet,
      unit: cleanUnitName(sheet.unit),
      systemId: systemKey(system),
      edition: sheet.edition,
      group: sheet.group,
      stage: sheet.stage,
      selfScores: scores(scoreKeys.self),
      assessedScores: scores(scoreKeys.assessed),
      code: final.code,
      codeState: final.state,
      finalisedAt: final.code === null ? "" : (finalised?.when ?? ""),
      changedAt,
      findings,
    },
    system,
  );
}

function numberIn(score: ScoreRow[ScoreKey] | undefined): number | null {
  return typeof score?.value === "number" ? score.value : null;
}

/** What an earlier consolidation kept may have been changed since: scores that cannot be right are found again. */
export function rechecked(record: UnitRecord, systems: readonly IndicatorSystem[]): UnitRecord {
  const wrong = stages.flatMap((stage) =>
    systemOfKey(record.systemId, systems).indicators.flatMap(({ number, weight }, i): Finding[] => {
      const finding = barredScore(scoresOf(record, stage)[i] ?? null, { number, cell: null, stage, weight });
      if (finding === null) return [];
      const known = record.findings.some((each) => each.rule === finding.rule && each.number === number);
      return known ? [] : [finding];
    }),
  );
  return { ...record, findings: [...wrong, ...record.findings] };
}
