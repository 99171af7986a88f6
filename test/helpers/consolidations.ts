/** Consolidations for tests: of every sort of returned file, and of as many units as one likes. */

import { consolidate, planConsolidation } from "../../src/actions/consolidate/consolidate";
import { readReturned } from "../../src/actions/files/readReturned";
import type { ReturnedFile } from "../../src/actions/files/returnedFile";
import type { Finding } from "../../src/domain/finding";
import { type IndicatorSystem } from "../../src/domain/indicatorSystem";
import { type EnteredScores, nothingEntered } from "../../src/domain/scoreSheet";
import { officialSystems, systemById } from "../../src/domain/systems";
import { withAmounts } from "../../src/domain/unitRecord";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import type { Workbook } from "../../src/workbook/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import type { Subject } from "./everyWorkbook";

/** Of both systems: units that count, one that does not, one that did not come back, and a file that cannot be read. */
export async function consolidationOfEverySort(subject: Subject): Promise<Workbook> {
  const { language, units, seed, reason = "抽查" } = subject;
  const plans = officialSystems.flatMap((system) => [
    ...units.map((unit, i) => {
      const entries = new Map(
        system.indicators.map(({ number, weight }): [number, EnteredScores] => {
          const lost = (seed + number * (i + 3)) % 5 === 0 ? Math.min(weight, 0.25 * (i + 1)) : 0;
          return [
            number,
            { selfScore: weight, assessedScore: weight - lost, selfReason: reason, reason, evidence: null },
          ];
        }),
      );
      const about = { system, unit, group: "", date: null, language } as const;
      return planScoringWorkbook({ ...about, stage: "assessed", entries });
    }),
    hopeless(system, subject),
  ]);
  const read = (bytes: Uint8Array, i: number): ReturnedFile =>
    readReturned({ bytes, file: `${units[0]} ${i}.xlsx`, changedAt: "" });
  const files = (await Promise.all(plans.map((plan) => writeWorkbook(plan)))).map(read);
  return planConsolidation(consolidate({ files: [...files, read(new Uint8Array(9), files.length)] }), language);
}

/** It is just known: every score, weight and description is wrong, every formula is gone. */
function hopeless(system: IndicatorSystem, { language, units }: Subject): Workbook {
  const entries = new Map(
    system.indicators.map(({ number }) => [
      number,
      { selfScore: "三分", assessedScore: 99, selfReason: null, reason: null, evidence: null } satisfies EnteredScores,
    ]),
  );
  const about = { system, unit: `${units[0]}?`, group: "", date: null, language, entries } as const;
  const plan = planScoringWorkbook({ ...about, stage: "assessed" });
  for (const row of plan.sheets[0]?.cells ?? []) {
    for (const cell of row) delete cell.formula;
    const [number, weight] = row.filter(({ value }) => typeof value === "number");
    const description = row.find(({ value }) => typeof value === "string" && value.length > 20);
    if (!number || !weight || !description) continue;
    weight.value = 0.5;
    description.value = `${String(description.value)}?`;
  }
  return plan;
}

/** The consolidation of so many units of one system, who differ in nothing but name and one score, each with these findings. */
export async function consolidationOf(
  count: number,
  { language, units }: Subject,
  findings: Finding[] = [],
): Promise<Workbook> {
  const system = systemById("provincial-departments");
  const entries = new Map(
    system.indicators.map(({ number, weight }) => [number, { ...nothingEntered, assessedScore: weight }]),
  );
  const about = { system, group: "", date: null, language, entries } as const;
  const bytes = await writeWorkbook(planScoringWorkbook({ ...about, unit: units[0] ?? "", stage: "assessed" }));
  const file = readReturned({ bytes, file: "一.xlsx", changedAt: "" });
  const records = file.records.flatMap((record) =>
    Array.from({ length: count }, (_, i) => {
      const assessedScores = record.assessedScores.map((score, at) => (at === 0 ? (i % 9) / 4 : score));
      const unit = `${record.unit.slice(String(i).length)}${i}`;
      return withAmounts({ ...record, unit, assessedScores, findings }, system);
    }),
  );
  return planConsolidation(consolidate({ files: [{ ...file, records }] }), language);
}
