/** Workbooks for other papers, and forms for writing by hand, from the command line. */

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { partOf } from "../xlsx/packageOf";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoring-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function issue(...args: string[]): Promise<{ code: number; error: string }> {
  const errors: string[] = [];
  const order = ["issue", "--system", "prefecture-cities", "--unit", "某市", "--out", folder];
  const output = { out: () => undefined, error: (line: string) => void errors.push(line) };
  return { code: await runCommand([...order, ...args], output), error: errors.join("\n") };
}

async function pageSetup(file: string): Promise<Record<string, string | null>> {
  const sheet = partOf(await readFile(join(folder, file)), "xl/worksheets/sheet1.xml");
  const found = sheet.querySelector("pageSetup");
  return { paper: found?.getAttribute("paperSize") ?? null, orientation: found?.getAttribute("orientation") ?? null };
}

test.each([
  { args: [], paper: "9", orientation: "landscape" },
  { args: ["--portrait"], paper: "9", orientation: "portrait" },
  { args: ["--paper", "A3"], paper: "8", orientation: "landscape" },
])("$args sets paper $paper $orientation", async ({ args, ...expected }) => {
  expect(await issue(...args)).toEqual({ code: 0, error: "" });
  expect(await pageSetup("评分表-某市.xlsx")).toEqual(expected);
});

test("--blank makes a form that is no scoring sheet", async () => {
  expect(await issue("--blank", "--portrait")).toEqual({ code: 0, error: "" });
  expect(await pageSetup("现场评分表-某市.xlsx")).toEqual({ paper: "9", orientation: "portrait" });
  const errors: string[] = [];
  const output = { out: () => undefined, error: (line: string) => void errors.push(line) };
  expect(await runCommand(["check", join(folder, "现场评分表-某市.xlsx")], output)).toBe(2);
  expect(errors.join("\n")).toContain("没有评分表");
});

test("another paper is refused in a sentence", async () => {
  const { code, error } = await issue("--paper", "A5");
  expect(code).toBe(2);
  expect(error).toContain("--paper 只能是 A4 或 A3，不能是“A5”。");
});
