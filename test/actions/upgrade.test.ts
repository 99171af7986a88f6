/** A workbook of version 0.1, opened with this version: it is seen, filled in, printed, finalised, verified and reopened as it is. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import type { CheckedSheet } from "../../src/actions/check/pictureOfSheets";
import { SheetMemory } from "../../src/actions/check/sheetMemory";
import { finalise } from "../../src/actions/final/finalise";
import { undoFinalise } from "../../src/actions/final/undoFinalise";
import { verifyFinalised } from "../../src/actions/final/verifyFinalised";
import { insertScoringSheet } from "../../src/actions/insert/insertScoringSheet";
import { insertUnits } from "../../src/actions/insert/insertUnits";
import { preparePrint } from "../../src/actions/print/preparePrint";
import { repairSheet } from "../../src/actions/repair/repairSheet";
import { changeStage } from "../../src/actions/score/changeStage";
import { enterScores } from "../../src/actions/score/enterScores";
import { isError } from "../../src/domain/finding";
import { officialSystems, systemById } from "../../src/domain/systems";
import { Calculator } from "../../src/workbench/grid/calculator";
import type { Host } from "../../src/workbench/host/host";
import { plainStyle } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { sheetOf } from "../helpers/calculator";
import { newHost, type OfficeRuntime, startOffice } from "../helpers/officeRuntime";

const language = "zh-CN" as const;
const sheet = "评分表-省公安厅";
const bytes = readFileSync(join(__dirname, "../fixtures/layout-1.xlsx"));
let host: Host;
let office: OfficeRuntime;

/** The file's contents in a host as they are shown, each cell open to whoever writes. */
beforeAll(async () => {
  const sheets = readWorkbook(bytes, { shown: true }).map(({ name, values, formulas, names, shown }) => {
    const width = Math.max(...values.map((row) => row.length));
    const plain = sheetOf(name, [], {
      names: names.map((each) => ({ ...each, visible: each.visible ?? true })),
      protection: { allowFormatColumns: true, allowFormatRows: true },
      columnWidths: Array.from({ length: width }, () => 54),
      rowHeights: values.map(() => 15),
    });
    plain.cells = values.map((row, r) =>
      Array.from({ length: width }, (_, c) => {
        const formula = formulas[r]?.[c] ?? null;
        return {
          value: row[c] ?? null,
          ...(formula === null ? {} : { formula }),
          style: { ...plainStyle, numberFormat: shown?.numberFormats[r]?.[c] ?? "General", locked: false },
        };
      }),
    );
    return plain;
  });
  host = newHost({ sheets }, new Calculator());
  office = await startOffice(host);
});
afterAll(() => office.close());

async function see(): Promise<CheckedSheet> {
  const { current } = await checkWorkbook(new SheetMemory(), { afresh: true });
  if (!current) throw new Error("no scoring sheet");
  return current;
}

async function enter(number: number, entries: Parameters<typeof enterScores>[0]["entries"]): Promise<void> {
  const seen = await see();
  const row = seen.rows.find((each) => each.number === number);
  if (!row) throw new Error(`no indicator ${number}`);
  await enterScores({ sheet: seen, row, entries });
}

test("from the first look to the reopened table", async () => {
  expect(await see()).toMatchObject({ sheet, unit: "省公安厅", stage: "self", totals: { total: { self: 23 } } });
  expect(await repairSheet({ language, sheet }, officialSystems)).toMatchObject({ mended: [], left: [] });

  await changeStage({ sheet, stage: "self" }, officialSystems);
  await enter(47, { selfScore: 0.5 });
  for (const { number, reason } of (await see()).rows) {
    if (reason.value === null) await enter(number, { reason: "补记" });
  }
  const ready = await see();
  expect(ready.findings.filter(isError)).toEqual([]);
  expect(ready.rows[46]?.selfScore.value).toBe(0.5);

  const printed = { language, sheet, paper: "A4", orientation: "landscape", descriptions: true } as const;
  expect((await preparePrint(printed, officialSystems)).pages).toBeGreaterThan(1);

  const order = {
    sheet,
    who: "王芳",
    cover: true,
    acceptedWarnings: ready.findings.map((each) => `${each.rule} ${each.cell}`),
  };
  const { code } = await finalise(order, officialSystems);
  const { final } = await verifyFinalised({ sheet }, officialSystems);
  expect(final.code).toBe(code);
  expect(final.differences).toEqual([]);
  await expect(enter(1, { selfScore: 0 })).rejects.toMatchObject({ kind: "sheet-final" });
  await undoFinalise({ sheet, who: "王芳" }, officialSystems);
  await enter(1, { selfScore: 1 });
  expect((await verifyFinalised({ sheet }, officialSystems)).history.map(({ action }) => action)).toEqual([
    "finalised",
    "reopened",
  ]);
});

test("a unit inserted beside it leaves its sheets as they are, and both are found and listed", async () => {
  const before = structuredClone(host.workbook.sheets);
  const { total } = (await see()).totals;
  await insertScoringSheet(
    { language, system: systemById("prefecture-cities"), unit: "南京市", group: "", stage: "self" },
    officialSystems,
  );
  const [directory, ...after] = host.workbook.sheets;
  // All but the way back to the directory, beside the table.
  const link = before.find((each) => each.sheet.name === sheet)?.sheet.cells[0]?.[10];
  Object.assign(link ?? {}, { value: "← 回目录", formula: `=HYPERLINK("#'目录'!A1","← 回目录")` });
  expect(after.slice(0, before.length)).toEqual(before);
  expect(directory?.sheet.cells.slice(3).map((row) => row.slice(0, 9).map(({ value }) => value))).toEqual([
    [1, "省公安厅", "附件2", "自评阶段", 47, 47, 1, total.self, total.assessed],
    [2, "南京市", "附件3", "自评阶段", 0, 51, 0, null, null],
  ]);
  const { sheets } = await checkWorkbook(new SheetMemory(), { afresh: true });
  expect(sheets).toEqual([sheet, "评分表-南京市"]);
});

test("that its unit is there is noticed when it is inserted again", async () => {
  const order = { language, system: systemById("provincial-departments"), group: "", stage: "self" } as const;
  const { known, inserted } = await insertUnits({ ...order, units: ["省公安厅"], known: "ask" }, officialSystems);
  expect([known, inserted]).toEqual([["省公安厅"], []]);
});
