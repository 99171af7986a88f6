/** `consolidate` on the command line: folders, exit codes, lines of JSON, tables, workers. */

import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { systemById } from "../../src/domain/systems";
import { layOutRegister } from "../../src/layout/consolidation/registerSheet";
import { cliText } from "../../src/text/cli";
import { consolidateText } from "../../src/text/consolidate";
import { refusalSentence } from "../../src/text/files";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { fileOfUnit, type ReturnedUnit } from "../helpers/returned";

const text = consolidateText("zh-CN");
let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoring-consolidate-"));
  out = join(folder, "汇总.xlsx");
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const lines = { out: [] as string[], error: [] as string[] };
  const code = await runCommand(["consolidate", ...args], {
    out: (line) => lines.out.push(line),
    error: (line) => lines.error.push(line),
  });
  return { code, ...lines };
}

async function put(path: string, unit: ReturnedUnit): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), await fileOfUnit(unit));
}

test("folders are read with all below them, marks of open files are not; all accepted is exit code 0", async () => {
  await put("甲厅.xlsx", { unit: "甲厅", scores: { 1: 3 } });
  await put("下/级/乙厅.xlsx", { unit: "乙厅" });
  await writeFile(join(folder, "~$甲厅.xlsx"), "x");
  await writeFile(join(folder, "说明.docx"), "x");
  const { code, out: lines, error } = await run(folder, "--out", out);
  expect({ code, error }).toEqual({ code: 0, error: [] });
  expect(lines).toContain(text.cli.counts(2, 0, 0, 0));
  const sheets = readWorkbook(await readFile(out));
  expect(sheets.map(({ name }) => name)).toEqual(["排名表", "排名图表", "各单位得分明细表", "报送情况", "汇总数据"]);
  expect(sheets[0]?.values.slice(3, 5).map((row) => row.slice(0, 2))).toEqual([
    [1, "乙厅"],
    [2, "甲厅"],
  ]);
  // The result itself, beside the files, is not read the next time.
  expect((await run(folder, "--out", out)).out).toContain(text.cli.counts(2, 0, 0, 0));
});

test("a file that cannot be read is named, stops nothing, and is exit code 1; JSON is a line a file", async () => {
  await put("甲厅.xlsx", { unit: "甲厅" });
  await writeFile(join(folder, "坏.csv"), "a,b\n");
  const { code, out: lines } = await run(folder, join(folder, "无.xlsx"), "--out", out, "--json");
  expect(code).toBe(1);
  const read = lines.map((line) => JSON.parse(line) as { file: string; reason: string | null; sheets: object[] });
  expect(read.map(({ file, reason, sheets }) => [file.slice(folder.length + 1), reason, sheets.length])).toEqual([
    ["坏.csv", refusalSentence({ reason: "text", detail: "" }, "zh-CN"), 0],
    ["甲厅.xlsx", null, 1],
    ["无.xlsx", refusalSentence({ reason: "missing", detail: "" }, "zh-CN"), 0],
  ]);
});

test("where nothing could be read nothing is written, and it is exit code 2", async () => {
  await writeFile(join(folder, "坏.xlsx"), "");
  expect(await run(folder, "--out", out)).toMatchObject({ code: 2, error: [text.cli.nothingRead] });
  expect(await readdir(folder)).toEqual(["坏.xlsx"]);
});

test("tables are written into a folder that is made", async () => {
  await put("甲厅.xlsx", { unit: "甲厅" });
  expect(await run(folder, "--out", out, "--csv", join(folder, "表", "新"))).toMatchObject({ code: 0 });
  expect((await readdir(join(folder, "表", "新"))).sort()).toEqual(["findings.csv", "scores.csv", "units.csv"]);
});

test("office and day stand below the ranking; what is no day is refused", async () => {
  await put("甲厅.xlsx", { unit: "甲厅" });
  expect(await run(folder, "--out", out, "--made-by", "省政府办公厅", "--made-on", "2026-11-05")).toMatchObject({
    code: 0,
  });
  const [ranking] = readWorkbook(await readFile(out));
  expect(ranking?.values.flat()).toContain("制表单位：省政府办公厅        制表日期：2026年11月5日");
  expect(await run(folder, "--out", out, "--made-on", "2026-11-31")).toMatchObject({
    code: 2,
    error: [cliText("zh-CN").usage.badDate("--made-on", "2026-11-31") + cliText("zh-CN").usage.seeHelp],
  });
});

test("workers find the same as one thread does, also where one is given what it cannot read", async () => {
  for (const unit of ["甲厅", "乙厅", "丙厅", "丁厅"]) await put(`${unit}.xlsx`, { unit });
  await writeFile(join(folder, "坏.xlsx"), "PK\u0003\u0004");
  const one = await run(folder, "--out", out, "--json");
  const alone = await readFile(out);
  const two = await run(folder, "--out", out, "--json", "--jobs", "2");
  expect([two.code, two.out.sort()]).toEqual([one.code, one.out.sort()]);
  expect((await readFile(out)).equals(alone)).toBe(true);
}, 60_000);

test.each<[string, string[], string]>([
  ["no file", ["--out", "x.xlsx"], text.cli.pathsMissing],
  ["no result", ["."], text.cli.outMissing],
  ["wrong jobs", [".", "--out", "x.xlsx", "--jobs", "0"], text.cli.badJobs("0")],
])("%s is refused with a sentence", async (_, args, sentence) => {
  expect(await run(...args)).toMatchObject({ code: 2, error: [sentence + cliText("zh-CN").usage.seeHelp] });
});

test("one kind of score ranks all; which one can be chosen, and every line says what became of its file", async () => {
  await put("甲厅.xlsx", { unit: "甲厅", scores: { 1: 0 } });
  await put("乙厅.xlsx", { unit: "乙厅", stage: "self", scores: { 1: 1 } });
  await put("乙厅旧.xlsx", { unit: "乙厅", scores: { 1: 0 } });
  const { out: lines } = await run(folder, "--out", out);
  const of = (file: string) => lines.find((line) => line.split("\n")[0]?.includes(join(folder, file)));
  expect(of("甲厅.xlsx")).toContain("甲厅 96 分");
  expect([of("乙厅.xlsx"), of("乙厅旧.xlsx")].filter((line) => line?.includes("重复报送，已用另一份"))).toHaveLength(1);
  expect([of("乙厅.xlsx"), of("乙厅旧.xlsx")].filter((line) => line?.includes(" 分"))).toHaveLength(1);
  expect(lines).toContain(text.ranking.score("assessed"));
  const byAnother = await run(folder, "--out", out, "--rank", "self", "--json");
  const sheets = byAnother.out.flatMap((line) => (JSON.parse(line) as { sheets: { rankedBy: string }[] }).sheets);
  expect(new Set(sheets.map(({ rankedBy }) => rankedBy))).toEqual(new Set(["self"]));
  expect(await run(folder, "--out", out, "--rank", "both")).toMatchObject({ code: 2 });
});

test("--strict-scores refuses scores that are written as text", async () => {
  await put("甲厅.xlsx", { unit: "甲厅", scores: { 1: "3分" } });
  const lenient = await run(folder, "--out", out);
  expect([lenient.code, lenient.out.join("\n")]).toEqual([0, expect.stringContaining("计入排名，有提醒")]);
  expect(lenient.out.join("\n")).toContain("第 1 项（I6）考核得分写成了文字“3分”，按 3 分计，请点“修复”或改为数字。");
  const strict = await run(folder, "--out", out, "--strict-scores");
  expect([strict.code, strict.out.join("\n")]).toEqual([1, expect.stringContaining("未计入排名")]);
});

describe("a result is never written over", () => {
  const untouched = async (path: string, ...args: string[]): Promise<string[]> => {
    const before = await readFile(path);
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect((await readFile(path)).equals(before)).toBe(true);
    return error;
  };

  test("a file that came back, also by another way to it", async () => {
    await put("甲厅.xlsx", { unit: "甲厅" });
    await put("乙厅.xlsx", { unit: "乙厅" });
    const [a, b, link] = ["甲厅.xlsx", "乙厅.xlsx", "链接.xlsx"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    expect(await untouched(b, a, b, "--out", b)).toEqual([cliText("zh-CN").problem(b, text.cli.outIsInput)]);
    await symlink(b, link);
    expect(await untouched(b, a, b, "--out", link)).toEqual([cliText("zh-CN").problem(link, text.cli.outIsInput)]);
    await untouched(b, folder, "--out", join(folder, ".", "乙厅.xlsx"));
    await untouched(b, a, "--out", b);
  });

  test("a file of somebody's, or a result into which somebody put a sheet", async () => {
    await put("甲厅.xlsx", { unit: "甲厅" });
    await writeFile(out, "我的笔记");
    const unit = join(folder, "甲厅.xlsx");
    expect(await untouched(out, unit, "--out", out)).toEqual([cliText("zh-CN").problem(out, text.cli.outIsOther)]);
    expect(await untouched(out, folder, "--out", out)).toEqual([cliText("zh-CN").problem(out, text.cli.outIsInput)]);
    await rm(out);
    expect(await run(folder, "--out", out)).toMatchObject({ code: 0 });
    expect(await run(folder, "--out", out)).toMatchObject({ code: 0 });
    expect(await untouched(out, join(folder, "甲厅.xlsx"), out, "--out", out)).toHaveLength(1);
  });
});

test("a register is read where it is named; what came adds up with what did not and what cannot be read", async () => {
  const register = join(folder, "..", `${basename(folder)}-登记.xlsx`);
  const issued = ["甲厅", "乙厅", "丙厅"].map((unit) => ({
    unit,
    system: systemById("provincial-departments"),
    edition: "2020",
    file: `评分表-${unit}.xlsx`,
    issuedAt: "",
  }));
  await writeFile(register, await writeWorkbook({ sheets: [layOutRegister(issued, "下发台账", "zh-CN")] }));
  try {
    await put("评分表-甲厅.xlsx", { unit: "甲厅" });
    await writeFile(join(folder, "评分表-丙厅.xlsx"), "");
    const { out: lines } = await run(folder, "--out", out, "--register", register);
    expect(lines).toContain(text.returns.sum(3, 1, 1, 1));
    expect(lines).toContain(text.cli.missing(["乙厅"]));
    const noRegister = join(folder, "评分表-甲厅.xlsx");
    expect(await run(folder, "--out", out, "--register", noRegister)).toMatchObject({
      code: 2,
      error: [cliText("zh-CN").problem(noRegister, text.cli.noRegister)],
    });
  } finally {
    await rm(register);
  }
});

test("the ranking and its tables are written all together or not at all", async () => {
  await put("甲厅.xlsx", { unit: "甲厅" });
  const csv = join(folder, "表");
  await mkdir(join(csv, "scores.csv"), { recursive: true });
  expect(await run(folder, "--out", out, "--csv", csv)).toMatchObject({ code: 2 });
  expect(await readdir(csv)).toEqual(["scores.csv"]);
  expect((await readdir(folder)).sort()).toEqual(["甲厅.xlsx", "表"].sort());
});

test("what is no file, and a folder that may not be read, are told, and the rest goes on", async () => {
  await put("甲厅.xlsx", { unit: "甲厅" });
  const pipe = join(folder, "管道.xlsx");
  execFileSync("mkfifo", [pipe]);
  const { code, out: lines } = await run(join(folder, "甲厅.xlsx"), pipe, "--out", out);
  expect(code).toBe(1);
  expect(lines.join("\n")).toContain(refusalSentence({ reason: "is-folder", detail: "" }, "zh-CN"));
  expect(lines).toContain(text.cli.counts(1, 0, 0, 1));
});
