/** The command line as people and programs use it: files written and checked, sentences, exit codes. */

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import type { EnteredScores, Stage } from "../../src/domain/scoreSheet";
import { systemById } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { cliText } from "../../src/text/cli";
import { refusalSentence } from "../../src/text/files";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { plainSheet } from "../xlsx/everySort";

const text = cliText("zh-CN");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoring-cli-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const lines = { out: [] as string[], error: [] as string[] };
  const code = await runCommand(args, { out: (line) => lines.out.push(line), error: (line) => lines.error.push(line) });
  return { code, out: lines.out.join("\n"), error: lines.error.join("\n") };
}

/** A filled-in workbook as a file: full marks but for `changes`. */
async function filledIn(name: string, changes: Record<number, Partial<EnteredScores>>, stage: Stage = "assessed") {
  const system = systemById("provincial-departments");
  const entries = new Map(
    system.indicators.map(({ number, weight }) => [
      number,
      { selfScore: weight, assessedScore: weight, selfReason: null, reason: null, evidence: null, ...changes[number] },
    ]),
  );
  const input = { system, unit: "省某某厅", group: "第一组", date: 45292, stage, language: "zh-CN" as const, entries };
  const path = join(folder, name);
  await writeFile(path, await writeWorkbook(planScoringWorkbook(input)));
  return path;
}

describe("issue", () => {
  const issue = (...args: string[]) => run("issue", "--system", "provincial-departments", "--out", folder, ...args);

  test.each<string>(["provincial-departments", "prefecture-cities"])(
    "%s: a workbook a unit, which checks as ours",
    async (system) => {
      const { code, out } = await run(
        "issue",
        "--system",
        system,
        "--unit",
        "甲",
        "--unit=乙",
        "--out",
        join(folder, "新", "夹"),
      );
      expect(code).toBe(0);
      expect(out).toContain(text.issued(2, join(folder, "新", "夹")));
      const files = (await readdir(join(folder, "新", "夹"))).sort();
      expect(files).toEqual(["评分表-甲.xlsx", "评分表-乙.xlsx"].sort());
      for (const file of files) {
        const checked = await run("check", "--json", join(folder, "新", "夹", file));
        const [found] = JSON.parse(checked.out) as {
          system: string;
          unit: string;
          scored: number;
          findings: { rule: string }[];
        }[];
        expect(found).toMatchObject({ system, unit: file.slice(4, -5), scored: 0 });
        expect(new Set(found?.findings.map(({ rule }) => rule))).toEqual(new Set(["blank"]));
        expect(checked.code).toBe(1);
      }
    },
  );

  test.each([
    ["UTF-8 as Notepad saves it", Buffer.from("\uFEFF甲厅\r\n\r\n 乙厅 \r\n")],
    ["the Chinese code page", Buffer.from([0xbc, 0xd7, 0xcc, 0xfc, 0x0a, 0xd2, 0xd2, 0xcc, 0xfc])],
    ["UTF-16", Buffer.from("\uFEFF甲厅\n乙厅", "utf16le")],
  ])("a list of units in %s", async (_, bytes) => {
    const list = join(folder, "名单.txt");
    await writeFile(list, bytes);
    expect(await issue("--units", list)).toMatchObject({ code: 0 });
    expect((await readdir(folder)).sort()).toEqual(["名单.txt", "评分表-甲厅.xlsx", "评分表-乙厅.xlsx"].sort());
  });

  test("names that Windows forbids are changed, those that become the same get a number, long ones are cut", async () => {
    const long = "长".repeat(200);
    expect(
      await issue("--unit", "a/b", "--unit", "A:B", "--unit", "a b. ", "--unit", long, "--unit", long),
    ).toMatchObject({ code: 0 });
    const files = await readdir(folder);
    expect(files.filter((name) => name.length < 30).sort()).toEqual(
      ["评分表-A_B (2).xlsx", "评分表-a b.xlsx", "评分表-a_b.xlsx"].sort(),
    );
    const cut = files.filter((name) => name.length >= 30);
    expect(cut).toHaveLength(2);
    for (const name of cut) expect([name.length <= 100, Buffer.byteLength(name) <= 255]).toEqual([true, true]);
    // The unit itself stays whole in the sheet.
    const [sheet] = readWorkbook(await readFile(join(folder, cut[0] ?? "")));
    expect(sheet?.values.flat()).toContain(long);
  });

  test("a file that exists is not overwritten, and then nothing is written, unless forced", async () => {
    const path = join(folder, "评分表-乙.xlsx");
    await writeFile(path, "old");
    const refused = await issue("--unit", "甲", "--unit", "乙");
    expect(refused).toEqual({
      code: 2,
      out: "",
      error: `${text.problem(path, text.files.exists)}\n${text.files.existsSome}`,
    });
    expect(await readdir(folder)).toEqual(["评分表-乙.xlsx"]);
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await issue("--unit", "乙", "--force")).toMatchObject({ code: 0 });
    expect(readWorkbook(await readFile(path))).toHaveLength(2);
  });

  test.each<[string, string[], string]>([
    ["no system", ["--unit", "甲", "--out", "x"], text.usage.systemMissing],
    [
      "an unknown system",
      ["--system", "x", "--unit", "甲"],
      text.usage.badSystem("x", "provincial-departments, prefecture-cities"),
    ],
    ["no unit", ["--system", "prefecture-cities", "--out", "x"], text.usage.unitMissing],
    ["an empty unit", ["--system", "prefecture-cities", "--unit", " "], text.usage.unitEmpty],
    ["a unit of nothing that is seen", ["--system", "prefecture-cities", "--unit", "\u200B"], text.usage.unitEmpty],
    [
      "a unit's name that is too long",
      ["--system", "prefecture-cities", "--unit", "长".repeat(201), "--out", "x"],
      text.usage.unitTooLong("长".repeat(20), 200),
    ],
    ["no folder", ["--system", "prefecture-cities", "--unit", "甲"], text.usage.outMissing],
    ["a unit's name with a space", ["--unit", "某", "厅"], text.usage.extraWord("厅")],
    ["an unknown option", ["--uint", "某"], text.usage.unknownOption("--uint")],
    ["an option without its value", ["--unit"], text.usage.badValue("--unit <value>")],
    ["an unknown language", ["--lang", "fr"], text.usage.badLanguage("fr", "zh-CN或en-US")],
  ])("%s is refused with a sentence", async (_, args, sentence) => {
    const { code, out, error } = await run("issue", ...args);
    expect({ code, out, error }).toEqual({ code: 2, out: "", error: `${sentence}${text.usage.seeHelp}` });
  });

  test("a list that is missing or empty, and a folder that is a file, are named", async () => {
    const empty = join(folder, "空.txt");
    await writeFile(empty, "\n \n");
    const missing = join(folder, "无.txt");
    expect(await issue("--units", missing)).toMatchObject({
      code: 2,
      error: text.problem(missing, refusalSentence({ reason: "missing", detail: "" }, "zh-CN")),
    });
    expect(await issue("--units", empty)).toMatchObject({ code: 2, error: text.problem(empty, text.files.noUnits) });
    const args = ["issue", "--system", "prefecture-cities", "--unit", "甲", "--out", empty];
    expect(await run(...args)).toMatchObject({ code: 2, error: text.problem(empty, text.files.notAFolder) });
  });
});

describe("check", () => {
  test("right scores: totals, sections, no findings, exit code 0", async () => {
    const file = await filledIn("好.xlsx", { 1: { assessedScore: 3.5, reason: "无文件" } });
    const { code, out, error } = await run("check", file, "--json");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(JSON.parse(out)).toEqual([
      {
        file,
        system: "provincial-departments",
        unit: "省某某厅",
        edition: systemById("provincial-departments").edition,
        fingerprint: "",
        definition: "official",
        scored: 47,
        total: { weight: 100, self: 100, assessed: 99.5 },
        sections: [
          { name: "组织领导", weight: 20, self: 20, assessed: 19.5 },
          { name: "系统建设", weight: 40, self: 40, assessed: 40 },
          { name: "电子监察", weight: 20, self: 20, assessed: 20 },
          { name: "法制监督", weight: 20, self: 20, assessed: 20 },
        ],
        findings: [],
      },
    ]);
  });

  test("a warning alone is exit code 0, an error is 1, and both say where and what to do", async () => {
    const warning = await filledIn("提醒.xlsx", { 1: { assessedScore: 3.5 } });
    const wrong = await filledIn("错误.xlsx", { 2: { assessedScore: 9 }, 3: { assessedScore: null } });
    expect(await run("check", warning, "--json")).toMatchObject({ code: 0 });
    const { code, out } = await run("check", warning, wrong, "--json");
    expect(code).toBe(1);
    const found = JSON.parse(out) as {
      findings: { rule: string; severity: string; number: number; cell: string; message: string }[];
    }[];
    expect(found.map(({ findings }) => findings.map(({ rule, severity, number }) => [rule, severity, number]))).toEqual(
      [
        [["missing-reason", "warning", 1]],
        [
          ["above-weight", "error", 2],
          ["blank", "error", 3],
        ],
      ],
    );
    const finding = found[1]?.findings[0];
    expect(Object.keys(finding ?? {})).toEqual(["rule", "severity", "number", "cell", "message"]);
    expect(finding?.message).toMatch(/请/);
    const [sheet] = readWorkbook(await readFile(wrong));
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(finding?.cell ?? "") ?? [];
    expect(sheet?.values[Number(row) - 1]?.[column.charCodeAt(0) - 65]).toBe(9);
  });

  test("for people: unit, scores and findings in lines, in either language", async () => {
    const file = await filledIn("错误.xlsx", { 2: { assessedScore: 9 } });
    const chinese = await run("check", file);
    expect(chinese.out).toContain("被考核单位：省某某厅");
    expect(chinese.out).toMatch(/总分 +100 +100 +97/);
    expect(chinese.out).toMatch(/错误 I\d+ +第 2 项 .*权重 3/);
    const english = await run("check", file, "--lang", "en-US");
    expect(english.out).toContain("Unit: 省某某厅");
    expect(english.out).toMatch(/No\. 2 /);
  });

  test("files that cannot be read get a sentence each, the others are checked, exit code 2", async () => {
    const good = await filledIn("好.xlsx", {});
    const [csv, other, missing] = ["a.csv", "别的.xlsx", "无.xlsx"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(csv, "序号,得分\n");
    await writeFile(other, await writeWorkbook({ sheets: [plainSheet([["随便", 1]])] }));
    const { code, out, error } = await run("check", missing, csv, good, other, folder, "--json");
    expect(code).toBe(2);
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([good]);
    expect(error.split("\n")).toEqual([
      text.problem(missing, refusalSentence({ reason: "missing", detail: "" }, "zh-CN")),
      text.problem(csv, refusalSentence({ reason: "text", detail: "" }, "zh-CN")),
      text.problem(other, refusalSentence({ reason: "no-scoring-sheet", detail: "" }, "zh-CN")),
      text.problem(folder, refusalSentence({ reason: "is-folder", detail: "" }, "zh-CN")),
    ]);
  });

  test("nothing to check is refused", async () => {
    expect(await run("check", "--json")).toMatchObject({
      code: 2,
      error: text.usage.filesMissing + text.usage.seeHelp,
    });
  });
});

test("help is printed when asked for, and where no command is given", async () => {
  const asked = await run("issue", "--help");
  expect(asked).toMatchObject({ code: 0, error: "" });
  expect(asked.out).toContain("prefecture-cities");
  expect(await run()).toEqual({ code: 2, out: "", error: asked.out });
  expect((await run("--help", "--lang", "en-US")).out).toContain("Usage");
  expect(await run("chekc")).toMatchObject({ code: 2, error: text.usage.unknownCommand("chekc") + text.usage.seeHelp });
});

test("as a process: files, output and exit code", async () => {
  const root = resolve(__dirname, "../..");
  const scoring = (...args: string[]) =>
    new Promise<{ code: unknown; stdout: string }>((done) => {
      execFile("npm", ["run", "-s", "scoring", "--", ...args], { cwd: root }, (error, stdout) => {
        done({ code: error?.code ?? 0, stdout });
      });
    });
  const units = ["某 某市", "甲市", "乙市"];
  const named = units.flatMap((unit) => ["--unit", unit]);
  const issued = await scoring("issue", "--system", "prefecture-cities", ...named, "--out", folder);
  expect(issued.code).toBe(0);
  const files = units.map((unit) => join(folder, `评分表-${unit}.xlsx`));
  const one = await scoring("check", ...files, "--json");
  expect(one.code).toBe(1);
  expect(JSON.parse(one.stdout)).toMatchObject(units.map((unit) => ({ system: "prefecture-cities", unit })));
  // The bundle has its worker beside it.
  const two = await scoring("check", ...files, "--json", "--jobs", "2");
  expect(two).toEqual(one);
});
