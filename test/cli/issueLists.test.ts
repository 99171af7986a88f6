/** `issue` to a list of units: from a text file or a workbook, with a register, with a password. */

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runCommand } from "../../src/cli/runCommand";
import { officialSystems } from "../../src/domain/systems";
import { readRegister } from "../../src/layout/consolidation/registerSheet";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import { cliText } from "../../src/text/cli";
import { consolidateText } from "../../src/text/consolidate";
import { refusalSentence } from "../../src/text/files";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { fileOfUnit } from "../helpers/returned";
import { plainSheet } from "../xlsx/everySort";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoring-lists-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const lines = { out: [] as string[], error: [] as string[] };
  const code = await runCommand(args, {
    out: (line) => lines.out.push(line),
    error: (line) => lines.error.push(line),
  });
  return { code, ...lines };
}

const issue = (...more: string[]) =>
  run("issue", "--system", "provincial-departments", "--out", join(folder, "下发"), ...more);

test("a workbook's first column is a list, and the register says later who returned nothing", async () => {
  const list = join(folder, "名单.xlsx");
  await writeFile(list, await writeWorkbook({ sheets: [plainSheet([["甲厅"], ["乙厅"], ["甲厅"]])] }));
  const register = join(folder, "交回", "登记.xlsx");
  const back = join(folder, "交回");
  await run("issue", "--system", "provincial-departments", "--unit", "空", "--out", back);
  await rm(join(back, "评分表-空.xlsx"));
  expect(await issue("--units", list, "--register", register)).toMatchObject({ code: 0, error: [] });
  expect((await readdir(join(folder, "下发"))).sort()).toEqual(["评分表-乙厅.xlsx", "评分表-甲厅.xlsx"]);
  const [sheet] = readWorkbook(await readFile(register));
  expect(
    sheet && readRegister(sheet, officialSystems)?.map(({ unit, system, file }) => [unit, system.id, file]),
  ).toEqual([
    ["甲厅", "provincial-departments", "评分表-甲厅.xlsx"],
    ["乙厅", "provincial-departments", "评分表-乙厅.xlsx"],
  ]);
  await writeFile(join(back, "甲厅.xlsx"), await fileOfUnit({ unit: "甲厅" }));
  const { out } = await run("consolidate", back, "--out", join(folder, "汇总.xlsx"), "--register", register);
  expect(out).toContain(consolidateText("zh-CN").cli.missing(["乙厅"]));
});

test("a register that is there already is not overwritten, and then nothing is issued", async () => {
  const register = join(folder, "登记.xlsx");
  await writeFile(register, "x");
  const { files, problem } = cliText("zh-CN");
  const { code, error } = await issue("--unit", "甲厅", "--register", register);
  expect([code, error[0]]).toEqual([2, problem(register, files.exists)]);
  expect(await readdir(folder)).toEqual(["登记.xlsx"]);
});

test("a broken workbook as the list is refused with its sentence", async () => {
  const list = join(folder, "名单.xlsx");
  await writeFile(list, "PK\u0003\u0004");
  const { problem } = cliText("zh-CN");
  expect(await issue("--units", list)).toMatchObject({
    code: 2,
    error: [problem(list, refusalSentence({ reason: "truncated", detail: "" }, "zh-CN"))],
  });
});

test("with a password each workbook's structure is locked", async () => {
  expect(await issue("--unit", "甲厅", "--password", "记好")).toMatchObject({ code: 0 });
  const parts = unzipSync(await readFile(join(folder, "下发", "评分表-甲厅.xlsx")));
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toMatch(
    /<workbookProtection workbookAlgorithmName="SHA-512" .*lockStructure="(1|true)"/,
  );
});

test("stage, group and date are written as the pane writes them; what is none is refused", async () => {
  const given = ["--unit", "甲厅", "--stage", "考核", "--group", "第一组", "--date", "2026-11-23"];
  expect(await issue(...given)).toMatchObject({ code: 0 });
  const [sheet] = readWorkbook(await readFile(join(folder, "下发", "评分表-甲厅.xlsx")));
  const read = sheet && readScoringSheet(sheet, officialSystems)?.sheet;
  expect(read).toMatchObject({ stage: "assessed", group: "第一组", date: 46349 });
  const { badStage, badDate, seeHelp } = cliText("zh-CN").usage;
  expect(await issue("--unit", "甲", "--stage", "复核")).toMatchObject({
    code: 2,
    error: [badStage("复核") + seeHelp],
  });
  expect(await issue("--unit", "甲", "--date", "2026-2-30")).toMatchObject({
    code: 2,
    error: [badDate("--date", "2026-2-30") + seeHelp],
  });
});
