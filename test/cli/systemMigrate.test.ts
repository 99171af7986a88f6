/** `system migrate`: scores of older sheets, also of finalised ones and in archives, go to workbooks of a newer edition. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { checkFile } from "../../src/actions/files/checkFile";
import { readEntered } from "../../src/actions/files/readEntered";
import { planDefinition } from "../../src/actions/system/newSystem";
import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../src/domain/scoreSheet";
import { withFingerprint } from "../../src/domain/systemFingerprint";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { oneLevel, twoLevels } from "../helpers/otherSystems";
import { runCli } from "../helpers/runCli";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoring-migrate-"));
});

afterEach(() => rm(folder, { recursive: true }));

const [first, second, ...others] = twoLevels.indicators;
if (!first || !second) throw new Error("no indicators");
const newer = withFingerprint({
  ...twoLevels,
  edition: "2027",
  indicators: [
    { ...second, number: 1, weight: 4 },
    { ...first, number: 2, name: "回应", description: "限时回应", weight: 2.4 },
    ...others,
  ],
});

async function oldFile(unit: string, system: IndicatorSystem): Promise<Uint8Array> {
  const entries = new Map(
    system.indicators.map(({ number, weight }): [number, EnteredScores] => [
      number,
      { selfScore: weight, selfReason: null, assessedScore: null, reason: null, evidence: "目录" },
    ]),
  );
  const about = { system, unit, group: "第二组", date: 46349, stage: "self", language: "zh-CN", entries } as const;
  return writeWorkbook(planScoringWorkbook(about));
}

async function newEdition(): Promise<string> {
  const path = join(folder, "指标体系.xlsx");
  await writeFile(path, await writeWorkbook(planDefinition(newer, "zh-CN")));
  return path;
}

test("scores move from files, folders and archives; what has no place is kept, what weighs less is told", async () => {
  const [to, out, old] = [await newEdition(), join(folder, "新"), join(folder, "旧")];
  await mkdir(old);
  const bytes = await oldFile("甲县", twoLevels);
  await writeFile(join(old, "甲.xlsx"), bytes);
  await writeFile(join(old, "几个.zip"), zipSync({ "乙.xlsx": await oldFile("乙县", twoLevels), "甲.xlsx": bytes }));
  await writeFile(join(old, "别的.xlsx"), await oldFile("丙县", oneLevel));
  const { code, out: text, error } = await runCli("system", "migrate", old, "--to", to, "--out", out, "--json");
  expect(code).toBe(1);
  expect(error).toContain("别的.xlsx");
  const report = JSON.parse(text) as { out: string; sheets: Record<string, unknown>[] }[];
  expect(report.map((each) => each.out.slice(out.length + 1)).sort()).toEqual(
    ["乙.xlsx", "甲 (2).xlsx", "甲.xlsx"].sort(),
  );
  expect(report[0]?.sheets).toMatchObject([
    {
      from: { edition: "2026", fingerprint: twoLevels.fingerprint },
      moved: [
        { from: 2, to: 1, by: "text", weight: { before: 4.8, after: 4 }, selfScore: 4.8, above: ["self"] },
        { from: 3, to: 3 },
        { from: 4, to: 4 },
        { from: 5, to: 5 },
      ],
      placeless: [{ number: 1, name: "概况信息", selfScore: 1.6, evidence: "目录" }],
      fresh: [{ number: 2 }],
    },
  ]);
  const written = new Uint8Array(await readFile(join(out, "甲.xlsx")));
  const [sheet] = readEntered(written);
  expect(sheet).toMatchObject({
    unit: "甲县",
    group: "第二组",
    date: 46349,
    stage: "self",
    system: { fingerprint: newer.fingerprint },
  });
  expect(sheet?.entries.get(1)).toMatchObject({ selfScore: 4.8, evidence: "目录" });
  expect(
    checkFile(written)[0]
      ?.findings.map(({ rule }) => rule)
      .sort(),
  ).toEqual(["above-weight", "blank"]);
  // The changed weight is said in the sheet as well, beside the table.
  const values = readWorkbook(written)[0]?.values ?? [];
  const column = Math.max(...values.map((line) => line.indexOf("迁移说明")));
  expect(values.flatMap((line) => line[column] ?? [])).toEqual(["迁移说明", "权重 4.8 → 4"]);
  expect(readWorkbook(written).map(({ name }) => name)).toContain("迁移说明-甲县");
  // The older file is what it was, and nothing is overwritten.
  expect(new Uint8Array(await readFile(join(old, "甲.xlsx")))).toEqual(new Uint8Array(bytes));
  expect((await runCli("system", "migrate", old, "--to", to, "--out", out)).code).toBe(2);
});

test("a sheet of that edition stays where it is, and what is said wrongly is told", async () => {
  const to = await newEdition();
  const path = join(folder, "甲.xlsx");
  await writeFile(path, await oldFile("甲县", newer));
  const same = await runCli("system", "migrate", path, "--to", to, "--out", join(folder, "新"));
  expect(same).toMatchObject({ code: 2, out: "" });
  expect(same.error).toContain("甲县");
  for (const args of [[], [path], [path, "--to", to], [path, "--to", "nothing", "--out", folder]])
    expect((await runCli("system", "migrate", ...args)).code).toBe(2);
});
