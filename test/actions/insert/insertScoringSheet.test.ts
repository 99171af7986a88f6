/** Insertion through Microsoft's own runtime into the workbench's host. */

import { type Insertion, insertScoringSheet } from "../../../src/actions/insert/insertScoringSheet";
import { officialSystems, systemById } from "../../../src/domain/systems";
import { planScoringWorkbook } from "../../../src/layout/scoringWorkbook";
import type { Host } from "../../../src/workbench/host/host";
import { calculate } from "../../helpers/calculator";
import { expectSame } from "../../helpers/expectSame";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

const input: Insertion = {
  system: systemById("provincial-departments"),
  unit: "省公安厅",
  group: "第一组",
  stage: "self",
  language: "zh-CN",
};

let host: Host;
let office: OfficeRuntime;

beforeAll(async () => {
  office = await startOffice(newHost());
});
beforeEach(() => office.serve((host = newHost())));
afterAll(() => office.close());

const sheets = () => host.workbook.sheets.map(({ sheet }) => sheet);
const sheetNames = () => sheets().map((sheet) => sheet.name);

function planFor(input: Insertion, taken: string[] = []) {
  return planScoringWorkbook({ ...input, date: null }, taken);
}

test.each<string>(["provincial-departments", "prefecture-cities"])(
  "%s: what the host holds after the drawing is the plan, formulas worked out by a real engine",
  async (systemId) => {
    const names = await insertScoringSheet({ ...input, system: systemById(systemId) }, officialSystems);
    await calculate(host.workbook);
    expect(names).toEqual({ scoringSheet: "评分表-省公安厅", summarySheet: "得分图表-省公安厅", undrawn: null });
    const plan = planFor({ ...input, system: systemById(systemId) });
    expect(sheetNames()).toEqual(["Sheet1", ...plan.sheets.map((sheet) => sheet.name)]);
    plan.sheets.forEach((sheet, index) => expectSame(sheets()[index + 1], sheet));
  },
);

test.each<string>(["provincial-departments", "prefecture-cities"])(
  "%s: four requests, under 350 KB in all",
  async (systemId) => {
    await insertScoringSheet({ ...input, system: systemById(systemId) }, officialSystems);
    expect(host.log).toHaveLength(4);
    expect(host.log.reduce((sum, each) => sum + each.bytesIn + each.bytesOut, 0)).toBeLessThan(350_000);
  },
);

test("the new sheet is open, the first score selected", async () => {
  await insertScoringSheet({ ...input, stage: "assessed" }, officialSystems);
  const [, scoring] = host.workbook.sheets;
  expect(host.workbook.activeSheetId).toBe(scoring?.id);
  expect(host.workbook.selection).toEqual({ row: 5, column: 8, lastRow: 5, lastColumn: 8 });
});

test("a second unit's sheets stand beside the first's, the same unit's get a free name", async () => {
  await insertScoringSheet(input, officialSystems);
  await insertScoringSheet({ ...input, system: systemById("prefecture-cities"), unit: "南京市" }, officialSystems);
  await insertScoringSheet(input, officialSystems);
  expect(sheetNames()).toEqual([
    "目录",
    "Sheet1",
    "评分表-省公安厅",
    "得分图表-省公安厅",
    "评分表-南京市",
    "得分图表-南京市",
    "评分表-省公安厅 (2)",
    "得分图表-省公安厅 (2)",
  ]);
});

test.each([
  ["省:厅\\/?*[]'", "评分表-省 厅"],
  ["长".repeat(200), `评分表-${"长".repeat(27)}`],
  ['=HYPERLINK("x")', '评分表-=HYPERLINK("x")'],
  ["2024-1", "评分表-2024-1"],
  ["O'Neil & <Co> 局", "评分表-O’Neil & <Co> 局"],
])("the unit %j stands in the sheet as written, and gives an allowed name", async (unit, name) => {
  await insertScoringSheet({ ...input, unit }, officialSystems);
  await calculate(host.workbook);
  expect(sheetNames()[1]).toBe(name);
  const cell = sheets()[1]?.cells[2]?.[2];
  expect(cell).toMatchObject({ value: unit });
  expect(cell?.formula).toBeUndefined();
  expect(sheets()[2]?.cells[1]?.[0]?.value).toBe(`被考核单位：${unit}`);
});

describe("what goes wrong leaves the workbook as it was", () => {
  test("no unit, or one that is too long", async () => {
    for (const [unit, kind] of [
      ["  ", "unit-missing"],
      ["\u200B", "unit-missing"],
      ["长".repeat(201), "unit-too-long"],
    ] as const)
      await expect(insertScoringSheet({ ...input, unit }, officialSystems)).rejects.toMatchObject({ kind });
    expect(host.log).toHaveLength(0);
  });

  test("a cell is being edited", async () => {
    host.setEditing(true);
    await expect(insertScoringSheet(input, officialSystems)).rejects.toMatchObject({ kind: "cell-being-edited" });
    host.setEditing(false);
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("the workbook's structure is protected", async () => {
    host.workbook.structureProtected = true;
    await expect(insertScoringSheet(input, officialSystems)).rejects.toMatchObject({ kind: "structure-protected" });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("the host fails at any request, before or after any of its actions", async () => {
    const before = structuredClone(host.workbook.sheets);
    await insertScoringSheet({ ...input, unit: "试" }, officialSystems);
    const actions = host.log.map((each) => each.actions);
    host.workbook.sheets.length = 0;
    host.workbook.sheets.push(...before);
    const plan = planFor(input);
    for (const [request, count] of actions.entries()) {
      for (const after of new Set([0, 1, 2, Math.floor(count / 3), Math.floor(count / 2), count - 1, count])) {
        const start = host.log.length;
        host.failNext = (index) => (index === start + request ? { code: "GeneralException", after } : null);
        if (request === actions.length - 1) {
          // What a sheet can do without is drawn again, part by part: then all is there.
          expect((await insertScoringSheet(input, officialSystems)).undrawn).toBeNull();
          await calculate(host.workbook);
          plan.sheets.forEach((sheet, at) => expectSame(sheets()[at + 1], sheet));
          host.workbook.sheets.splice(1);
          continue;
        }
        await expect(insertScoringSheet(input, officialSystems)).rejects.toMatchObject({
          kind: "excel-refused",
          facts: { code: "GeneralException" },
        });
        expect({ request, after, names: sheetNames() }).toEqual({ request, after, names: ["Sheet1"] });
      }
    }
    host.failNext = null;
    expect(host.workbook.sheets).toEqual(before);
    await insertScoringSheet(input, officialSystems);
    expect(sheetNames()).toEqual(["Sheet1", "评分表-省公安厅", "得分图表-省公安厅"]);
  });

  test("the host fails while what was begun is taken away: tried again", async () => {
    host.failNext = (index) =>
      index === 2 ? { code: "GeneralException", after: 40 } : index === 3 ? "GeneralException" : null;
    await expect(insertScoringSheet(input, officialSystems)).rejects.toMatchObject({
      kind: "excel-refused",
      facts: { code: "GeneralException" },
    });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("the host fails for good half-way: the person is told what to delete", async () => {
    host.failNext = (index) => (index >= 2 ? { code: "GeneralException", after: 40 } : null);
    const passing = /^(评分表|得分图表)-省公安厅 [12]~\w{6}$/;
    await expect(insertScoringSheet(input, officialSystems)).rejects.toMatchObject({
      kind: "sheets-left-over",
      facts: {
        sheets: [
          "评分表-省公安厅",
          expect.stringMatching(passing),
          "得分图表-省公安厅",
          expect.stringMatching(passing),
        ],
      },
    });
  });
});
