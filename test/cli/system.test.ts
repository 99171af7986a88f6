/** `system`, and the organiser's own systems in the commands that read what came back. */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planDefinition } from "../../src/actions/system/newSystem";
import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../src/domain/scoreSheet";
import { withFingerprint } from "../../src/domain/systemFingerprint";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { oneLevel, twoLevels } from "../helpers/otherSystems";
import { runCli } from "../helpers/runCli";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoring-system-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function fileOf(system: IndicatorSystem, name = `${system.id}.xlsx`): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await writeWorkbook(planDefinition(system, "zh-CN")));
  return path;
}

/** A return of that system, full marks for all. */
async function returned(unit: string, system: IndicatorSystem): Promise<string> {
  const entries = new Map(
    system.indicators.map(({ number, weight }): [number, EnteredScores] => [
      number,
      { selfScore: weight, selfReason: null, assessedScore: null, reason: null, evidence: null },
    ]),
  );
  const path = join(folder, `${unit}.xlsx`);
  const about = { system, unit, group: "", date: null, stage: "self", language: "zh-CN", entries } as const;
  await writeFile(path, await writeWorkbook(planScoringWorkbook(about)));
  return path;
}

const changed = (change: Partial<IndicatorSystem>): IndicatorSystem => withFingerprint({ ...twoLevels, ...change });
const reweighed = changed({
  indicators: twoLevels.indicators.map((each) =>
    each.number === 2 ? { ...each, weight: 3.8 } : each.number === 3 ? { ...each, weight: 9 } : each,
  ),
});
const reworded = changed({
  indicators: twoLevels.indicators.map((each) => (each.number === 2 ? { ...each, description: "另一种说法" } : each)),
});

describe("system new, list, check", () => {
  test("the example, and a copy with an id of its own, have no problems", async () => {
    const [example, copy] = [join(folder, "例.xlsx"), join(folder, "副本.xlsx")];
    expect(await runCli("system", "new", "--out", example)).toMatchObject({ code: 0, error: "" });
    expect(await runCli("system", "new", "--out", copy, "--from", "prefecture-cities")).toMatchObject({ code: 0 });
    expect(await runCli("system", "new", "--out", copy, "--from", example)).toMatchObject({ code: 2 });
    expect((await runCli("system", "new", "--out", copy, "--from", example, "--force")).code).toBe(0);
    const checked = await runCli("system", "check", copy, "--json");
    expect(checked.code).toBe(0);
    const read = JSON.parse(checked.out) as Record<string, unknown>;
    expect(Object.keys(read).slice(0, 7)).toEqual(["id", "title", "edition", "levels", "total", "items", "problems"]);
    expect(read).toMatchObject({ edition: "1", total: 100, problems: [], items: { length: 4 } });
    const listed = await runCli("system", "list", "--system-file", example, "--system-file", copy, "--json");
    const ids = (JSON.parse(listed.out) as { id: string }[]).map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  test("each problem is told with its cell", async () => {
    const indicators = twoLevels.indicators.map((each) =>
      each.number === 2 ? { ...each, number: 1, name: "" } : each,
    );
    const path = await fileOf({ ...twoLevels, indicators });
    const { code, out } = await runCli("system", "check", path, "--json");
    expect(code).toBe(1);
    expect((JSON.parse(out) as { problems: { cell: string }[] }).problems.map(({ cell }) => cell)).toEqual(
      expect.arrayContaining(["B11", "C11"]),
    );
    expect(await runCli("issue", "--system-file", path, "--unit", "甲", "--out", folder)).toMatchObject({ code: 2 });
  });

  test("what defines nothing, is not there or is no task is told in a sentence", async () => {
    const other = join(folder, "别的.xlsx");
    await writeFile(
      other,
      await writeWorkbook({
        sheets: planScoringWorkbook(
          { system: oneLevel, unit: "甲", group: "", date: null, stage: "self", language: "zh-CN" },
          [],
          false,
        ).sheets,
      }),
    );
    for (const args of [["check", other], ["check", join(folder, "没有.xlsx")], ["check"], ["rename"], []])
      expect(await runCli("system", ...args)).toMatchObject({ code: 2, out: "" });
  });
});

test("what does not add up is issued only when somebody says so", async () => {
  const path = await fileOf(changed({ total: 40 }));
  const issue = (...more: string[]) =>
    runCli("issue", "--system-file", path, "--unit", "某县", "--out", join(folder, "下发"), ...more);
  const refused = await issue();
  expect(refused.code).toBe(2);
  expect(refused.error).toContain("--accept");
  expect((await issue("--accept")).code).toBe(0);
});

describe("returns", () => {
  const json = (out: string): Record<string, never>[] => JSON.parse(out) as Record<string, never>[];

  test("without a file of the organiser's, what they carry is taken and told", async () => {
    const path = await returned("甲县", twoLevels);
    const checked = await runCli("check", path, "--json");
    expect(json(checked.out)).toMatchObject([
      { system: "x-two", edition: "2026", fingerprint: twoLevels.fingerprint, definition: "carried", findings: [] },
    ]);
    expect(checked.error).toContain(twoLevels.fingerprint);
    expect((await runCli("verify", path)).error).toContain(twoLevels.fingerprint);
  });

  test.each([
    ["other words", reworded, "definition-differs", "warning"],
    ["other weights", reweighed, "indicators-differ", "error"],
    ["other levels and indicators", withFingerprint({ ...oneLevel, id: "x-two" }), "indicators-differ", "error"],
  ])("a definition with %s is told where the organiser's is given", async (_, theirs, rule, severity) => {
    const own = await fileOf(twoLevels);
    const path = await returned("甲县", theirs);
    const checked = await runCli("check", path, "--system-file", own, "--json");
    expect(json(checked.out)).toHaveLength(1);
    const [{ findings = [] } = {}] = json(checked.out) as { findings?: object[] }[];
    expect(findings).toEqual(expect.arrayContaining([expect.objectContaining({ rule, severity })]));
    const lines = await runCli("consolidate", path, "--system-file", own, "--out", join(folder, "汇总.xlsx"), "--json");
    expect(lines.code).toBe(severity === "error" ? 1 : 0);
    expect((await runCli("verify", path, "--system-file", own)).out).toContain("不是同一份");
  });

  test("several definitions without a truth are ranked apart, which is told once", async () => {
    await returned("甲县", twoLevels);
    await returned("乙县", twoLevels);
    await returned("丙县", reweighed);
    const result = await runCli(
      "consolidate",
      ...["甲县", "乙县", "丙县"].map((unit) => join(folder, `${unit}.xlsx`)),
      "--out",
      join(folder, "汇总.xlsx"),
    );
    expect(result.error.split("\n")).toHaveLength(1);
    expect(result.error).toContain(reweighed.fingerprint);
    expect(result.code).toBe(0);
    expect((await readFile(join(folder, "汇总.xlsx"))).length).toBeGreaterThan(0);
  });

  test("workers read by the organiser's system, too", async () => {
    const own = await fileOf(twoLevels);
    const paths = [
      await returned("甲县", twoLevels),
      await returned("乙县", twoLevels),
      await returned("丙县", twoLevels),
    ];
    const { out, error } = await runCli("check", ...paths, "--system-file", own, "--jobs", "3", "--json");
    expect(error).toBe("");
    expect(json(out).map((each) => each.definition)).toEqual(["own", "own", "own"]);
  }, 60_000);
});
