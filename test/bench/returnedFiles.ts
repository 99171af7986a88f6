/** Two hundred workbooks as units return them: every cell filled in, saved by LibreOffice; made once and kept for the next run. */

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../src/domain/scoreSheet";
import { withFingerprint } from "../../src/domain/systemFingerprint";
import { officialSystems } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { finalWorkbook } from "../helpers/finalWorkbook";
import { convert } from "../helpers/libreOffice";

const count = 200;
/** LibreOffice is given no more at once, so that it ends in time on a busy machine too. */
const atOnce = 50;

/** A system of an organiser's own for each official one and one more: as long as these, carried in its files. */
export const fiveSystems: readonly IndicatorSystem[] = [
  ...officialSystems,
  ...["甲", "乙", "丙"].map((name, i) => {
    const like = officialSystems[i % officialSystems.length] as IndicatorSystem;
    return withFingerprint({ ...like, id: `own-${i + 1}`, attachment: "", title: `${name}类单位考核指标体系` });
  }),
];

/** Their paths; one system after the other. */
export async function returnedFiles(systems: readonly IndicatorSystem[] = officialSystems): Promise<string[]> {
  return saved((i) => plannedFile(i, systems[i % systems.length] as IndicatorSystem));
}

/** The same workbooks once they are finalised, each with its record and its cover. */
export async function finalisedFiles(): Promise<string[]> {
  return saved((i) => {
    const system = officialSystems[i % officialSystems.length] as IndicatorSystem;
    const { cover, scoring, summary, record } = finalWorkbook({
      systemId: system.id,
      unit: unitOf(i),
      entries: entriesOf(i, system),
    });
    return writeWorkbook({ sheets: [cover, scoring, summary, record] });
  });
}

/** The folder's name says what they were made from, so that changed layouts get new ones. */
async function saved(planOf: (i: number) => Promise<Uint8Array>): Promise<string[]> {
  const plans = await Promise.all(Array.from({ length: count }, (_, i) => planOf(i)));
  const digest = createHash("sha256");
  for (const plan of plans) digest.update(plan);
  const folder = join(tmpdir(), `scoring-returned-${digest.digest("hex").slice(0, 12)}`);
  if (!existsSync(folder)) await make(plans, folder);
  return (await readdir(folder)).sort().map((name) => join(folder, name));
}

/** So many files in a folder of their own: the first ones again and again. */
export async function copiesOf(paths: readonly string[], wanted: number, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let i = 0; i < wanted; i++) await copyFile(paths[i % paths.length] ?? "", join(folder, `${i}.xlsx`));
}

/** Under another name until all are there: a run that is broken off leaves nothing that looks whole. */
async function make(plans: Uint8Array[], folder: string): Promise<void> {
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished);
  for (let first = 0; first < plans.length; first += atOnce) {
    const saved = await convert(plans.slice(first, first + atOnce), "xlsx");
    await Promise.all(saved.map((bytes, i) => writeFile(join(unfinished, `${1000 + first + i}.xlsx`), bytes)));
  }
  await rename(unfinished, folder);
}

function plannedFile(i: number, system: IndicatorSystem): Promise<Uint8Array> {
  return writeWorkbook(
    planScoringWorkbook({
      system,
      entries: entriesOf(i, system),
      unit: unitOf(i),
      group: `第${(i % 5) + 1}组`,
      date: 46000,
      stage: "assessed",
      language: "zh-CN",
    }),
  );
}

const unitOf = (i: number): string => `省第${i + 1}厅`;

function entriesOf(i: number, { indicators }: IndicatorSystem): Map<number, EnteredScores> {
  return new Map(indicators.map(({ number, weight }) => [number, entryOf(i, number, weight)]));
}

/** Every unit loses points somewhere else. */
function entryOf(i: number, number: number, weight: number): EnteredScores {
  const lost = Math.min(weight, ((i * 7 + number * 3) % 5) / 4);
  return {
    selfScore: weight,
    assessedScore: weight - lost,
    selfReason: `抽查 ${number} 项，${(i + number) % 9} 项未按时公开，已于 ${(i % 12) + 1} 月整改`,
    reason: `抽查 ${number} 项，${(i + number) % 9} 项未按时公开，已于 ${(i % 12) + 1} 月整改`,
    evidence: `佐证材料 ${number}：会议纪要第 ${i + 1} 号、系统截图 ${i}-${number}.png`,
  };
}
