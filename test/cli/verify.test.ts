/** Finalised workbooks as files: verified from the command line, also after a save by LibreOffice; the QR code read back. */

import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";
import { finalise } from "../../src/actions/final/finalise";
import { runCommand } from "../../src/cli/runCommand";
import { officialSystems } from "../../src/domain/systems";
import { parseArea } from "../../src/workbook/address";
import type { Scalar, Workbook } from "../../src/workbook/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { requireProgram } from "../../tools/findProgram";
import { readyWorkbook, scoringSheetName as sheet } from "../helpers/finalSheets";
import { convert } from "../helpers/libreOffice";
import { newHost, startOffice } from "../helpers/officeRuntime";
import { schemaFaults } from "../helpers/validateXlsx";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

let folder: string;
let final: Workbook;
let code: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoring-verify-"));
  const host = newHost(readyWorkbook());
  const office = await startOffice(host);
  const order = {
    language: "zh-CN",
    sheet,
    who: "王芳",
    acceptedWarnings: [],
    cover: true,
    now: new Date(2026, 10, 23, 16, 5),
  } as const;
  ({ code } = await finalise(order, officialSystems));
  office.close();
  final = { sheets: host.workbook.sheets.map((each) => each.sheet) };
});
afterAll(() => rm(folder, { recursive: true }));

function verify(bytes: Uint8Array, ...options: string[]) {
  return run("verify", bytes, ...options);
}

async function run(command: "verify" | "check", bytes: Uint8Array, ...options: string[]) {
  const path = join(folder, "a.xlsx");
  await writeFile(path, bytes);
  const lines = { out: [] as string[], error: [] as string[] };
  const output = { out: (line: string) => lines.out.push(line), error: (line: string) => lines.error.push(line) };
  const exit = await runCommand([command, path, ...options], output);
  return { exit, out: lines.out.join("\n"), error: lines.error.join("\n") };
}

/** The workbook with cells overwritten, as by another program. */
function changed(changes: Record<string, Scalar>): Workbook {
  const copy = structuredClone(final);
  for (const [at, value] of Object.entries(changes)) {
    const { row, column } = parseArea(at);
    const cell = copy.sheets.find(({ name }) => name === sheet)?.cells[row]?.[column];
    if (!cell) throw new Error(`no cell ${at}`);
    cell.value = value;
  }
  return copy;
}

test("a workbook never finalised, one as finalised, one that differs", async () => {
  const open = await verify(await writeWorkbook(readyWorkbook()));
  expect(open).toMatchObject({ exit: 1, error: "" });
  expect(open.out).toContain("核对码：无\n  结论：未定稿");

  const same = await verify(await writeWorkbook(final));
  expect(same).toMatchObject({ exit: 0, error: "" });
  expect(same.out).toContain(`核对码：${code}\n  结论：与定稿一致`);
  expect(same.out).toContain(`2026-11-23 16:05  王芳 定稿  ${code}`);

  const other = await verify(await writeWorkbook(changed({ I6: 0, J8: null })));
  expect(other.exit).toBe(1);
  expect(other.out).toContain("结论：与定稿不一致，3 处不同");
  expect(other.out).toMatch(/I6 第 1 项考核得分，定稿时是[\d.]+，现在是0。/);
  expect(other.out).toMatch(/J8 第 3 项扣分依据，定稿时是“.*”，现在是空白。/s);
});

test("check says that a sheet is final, and with which code", async () => {
  const bytes = await writeWorkbook(final);
  expect((await run("check", bytes)).out).toContain(`已定稿，核对码：${code}`);
  expect(JSON.parse((await run("check", bytes, "--json")).out)).toMatchObject([{ checkCode: code }]);
  expect((await run("check", await writeWorkbook(readyWorkbook()))).out).not.toContain("定稿");
});

test("as JSON, in English, and what cannot be read", async () => {
  const { exit, out } = await verify(await writeWorkbook(changed({ G6: 0 })), "--json", "--lang", "en-US");
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { sheet, unit: "省公安厅", code, state: "differs", differences: [{ kind: "entry", cell: "G6", number: 1 }] },
  ]);
  expect(await verify(new Uint8Array())).toMatchObject({ exit: 2, out: "" });
});

test.each(["定稿单-省公安厅", "封面-省公安厅"])(
  "the QR code on %s is read off paper, also a coarse one, and says the code",
  async (name) => {
    const sheets = final.sheets.filter((each) => each.name === name);
    const [pdf] = await convert([await writeWorkbook({ sheets })], "pdf");
    const path = join(folder, "a.pdf");
    await writeFile(path, pdf ?? new Uint8Array());
    for (const dotsPerInch of ["72", "150"]) {
      const page = execFileSync(requireProgram("pdftoppm"), ["-r", dotsPerInch, "-f", "1", "-l", "1", path], {
        maxBuffer,
      });
      expect(readQrCode(page)).toBe(code);
    }
  },
);

/** Three bytes a dot, of an A4 page at 150 dots an inch. */
const maxBuffer = 32 * 1024 * 1024;

/** What a camera would read: the picture is a PPM of `P6\nwidth height\n255\n` and three bytes a dot. */
function readQrCode(ppm: Buffer): string | undefined {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString("latin1"));
  const [all = "", width = 0, height = 0] = head ?? [];
  const colors = ppm.subarray(all.length);
  const dots = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
  for (let dot = 0; dot < dots.length / 4; dot++) dots.set(colors.subarray(dot * 3, dot * 3 + 3), dot * 4);
  return jsQR(dots, Number(width), Number(height))?.data;
}

test("the file is valid; saved by LibreOffice it is as finalised, and one changed score is found there", async () => {
  const files = [await writeWorkbook(final), await writeWorkbook(changed({ I9: 0 }))];
  expect(await schemaFaults(files)).toEqual([]);
  const [same, other] = await convert(files, "xlsx");
  const kept = await verify(same ?? new Uint8Array());
  expect(kept.out).toContain(`核对码：${code}\n  结论：与定稿一致`);
  expect(kept.exit).toBe(0);
  const found = await verify(other ?? new Uint8Array());
  expect(found.exit).toBe(1);
  expect(found.out).toContain("结论：与定稿不一致，2 处不同");
  expect(found.out).toContain("I9 第 4 项考核得分");
});
