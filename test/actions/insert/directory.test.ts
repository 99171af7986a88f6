/** The directory of a workbook with several units, through Microsoft's own runtime. */

import { insertScoringSheet } from "../../../src/actions/insert/insertScoringSheet";
import { repairSheet } from "../../../src/actions/repair/repairSheet";
import { officialSystems, systemById } from "../../../src/domain/systems";
import { Calculator } from "../../../src/workbench/grid/calculator";
import type { Host } from "../../../src/workbench/host/host";
import type { Scalar } from "../../../src/workbook/workbook";
import { calculate } from "../../helpers/calculator";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

let host: Host;
let office: OfficeRuntime;

beforeAll(async () => {
  office = await startOffice(newHost());
});
beforeEach(() => office.serve((host = newHost())));
afterAll(() => office.close());

const insert = (unit: string, systemId = "provincial-departments") =>
  insertScoringSheet(
    { system: systemById(systemId), unit, group: "", stage: "self", language: "zh-CN" },
    officialSystems,
  );

const directory = () => host.workbook.sheets.find(({ sheet }) => sheet.name === "目录");
const rows = (): Scalar[][] =>
  (directory()?.sheet.cells ?? [])
    .slice(3)
    .map((row) => row.slice(0, 9).map((cell) => cell.value))
    .filter(([number]) => number !== null);

/** The rows with what their formulas say now. */
async function listed(): Promise<Scalar[][]> {
  await calculate(host.workbook);
  return rows();
}

const scoringSheets = () =>
  host.workbook.sheets.map(({ sheet }) => sheet).filter(({ name }) => name.startsWith("评分表"));

function onSheet(name: string, work: (worksheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

test("one unit has none; the second brings it, first among the sheets, in four requests", async () => {
  await insert("省公安厅");
  expect(directory()).toBeUndefined();
  const requests = host.log.length;
  await insert("南京市", "prefecture-cities");
  expect(host.log.length - requests).toBe(4);
  expect(host.workbook.sheets[0]).toBe(directory());
  expect(directory()?.sheet.protection).not.toBeNull();
  expect(await listed()).toEqual([
    [1, "省公安厅", "附件2", "自评阶段", 0, 47, 0, null, null],
    [2, "南京市", "附件3", "自评阶段", 0, 51, 0, null, null],
  ]);
});

test("it follows scores, stages, renamed and deleted sheets, and rows and cells that moved, by itself", async () => {
  await insert("省公安厅");
  await insert("南京市", "prefecture-cities");
  // The engine follows sheets that are renamed, and works out what it is told.
  office.serve((host = newHost({ sheets: host.workbook.sheets.map(({ sheet }) => sheet) }, new Calculator())));
  await onSheet("评分表-省公安厅", (worksheet) => {
    worksheet.getRange("G6:G7").values = [[4], [2.5]];
    worksheet.getRange("I6").values = [[3]];
  });
  await onSheet("评分表-省公安厅", (worksheet) => (worksheet.name = "公安厅 '26"));
  expect(rows()[0]).toEqual([1, "省公安厅", "附件2", "自评阶段", 2, 47, 2 / 47, 6.5, 3]);
  expect(directory()?.sheet.cells[3]?.[1]?.formula).toContain("'公安厅 ''26'!$A$1");
  await onSheet("公安厅 '26", (worksheet) => {
    worksheet.getRange("I4").values = [["考核阶段"]];
  });
  expect(rows()[0]).toEqual([1, "省公安厅", "附件2", "考核阶段", 1, 47, 1 / 47, 6.5, 3]);
  await onSheet("公安厅 '26", (worksheet) => {
    worksheet.protection.unprotect();
    worksheet.getRange("F1").values = [["核对码 A3CD-EF45"]];
  });
  expect(rows()[0]?.[3]).toBe("已定稿");
});

test("every scoring sheet leads back to it, beside the table; all are protected as before", async () => {
  await insert("省公安厅");
  const { protection } = structuredClone(scoringSheets()[0]) ?? {};
  await insert("南京市", "prefecture-cities");
  await insert("省财政厅");
  expect(protection).not.toBeNull();
  expect(scoringSheets().map((sheet) => [sheet.cells[0]?.[11]?.formula, sheet.protection])).toEqual(
    scoringSheets().map(() => [`=HYPERLINK("#'目录'!A1","← 回目录")`, protection]),
  );
  expect(scoringSheets()[0]?.page?.printArea.lastColumn).toBeLessThan(11);
});

test("the host fails anywhere in the second insertion: the first unit's sheet is as it was, and protected", async () => {
  await insert("省公安厅");
  const sheets = structuredClone(host.workbook.sheets);
  const start = host.log.length;
  await insert("南京市", "prefecture-cities");
  const count = host.log[start + 2]?.actions ?? 0;
  for (const after of [0, count - 8, count - 5, count - 3, count - 1, count]) {
    host.workbook.sheets.splice(0, Infinity, ...structuredClone(sheets));
    const at = host.log.length + 2;
    host.failNext = (index) => (index === at ? { code: "GeneralException", after } : null);
    await expect(insert("南京市", "prefecture-cities")).rejects.toMatchObject({ kind: "excel-refused" });
    expect(host.workbook.sheets.map(({ sheet }) => [sheet.name, sheet.cells[0]?.[11]?.value ?? null])).toEqual(
      sheets.map(({ sheet }) => [sheet.name, sheet.cells[0]?.[11]?.value ?? null]),
    );
    expect(scoringSheets()[0]?.protection).not.toBeNull();
  }
  host.failNext = null;
});

test("sheets of one name say which of them they are, and no longer when one is renamed", async () => {
  await insert("省公安厅");
  await insert("南京市", "prefecture-cities");
  await insert("省公安厅");
  expect((await listed()).map((row) => row[1])).toEqual(["省公安厅（第 1 份）", "南京市", "省公安厅（第 2 份）"]);
  await onSheet("评分表-省公安厅 (2)", (worksheet) => {
    worksheet.getRange("C3").values = [["省公安厅直属局"]];
  });
  expect((await listed()).map((row) => row[1])).toEqual(["省公安厅", "南京市", "省公安厅直属局"]);
});

test("a third unit is added to the same directory, in four requests", async () => {
  await insert("省公安厅");
  await insert("南京市", "prefecture-cities");
  const requests = host.log.length;
  await insert("省财政厅");
  expect(host.log.length - requests).toBe(4);
  expect(host.workbook.sheets.filter(({ sheet }) => sheet.name.startsWith("目录"))).toHaveLength(1);
  expect((await listed()).map((row) => row.slice(0, 3))).toEqual([
    [1, "省公安厅", "附件2"],
    [2, "南京市", "附件3"],
    [3, "省财政厅", "附件2"],
  ]);
});

test("the host fails anywhere in the contents of a third insertion: the directory is as it was", async () => {
  await insert("省公安厅");
  await insert("南京市", "prefecture-cities");
  const before = rows();
  const start = host.log.length;
  const sheets = structuredClone(host.workbook.sheets);
  await insert("省财政厅");
  const count = host.log[start + 2]?.actions ?? 0;
  for (const after of [0, Math.floor(count / 2), count - 60, count - 20, count - 4, count]) {
    host.workbook.sheets.splice(0, Infinity, ...structuredClone(sheets));
    const at = host.log.length + 2;
    host.failNext = (index) => (index === at ? { code: "GeneralException", after } : null);
    await expect(insert("省财政厅")).rejects.toMatchObject({
      kind: "excel-refused",
      facts: { code: "GeneralException" },
    });
    host.failNext = null;
    expect([after, rows()]).toEqual([after, before]);
    expect([after, directory()?.sheet.protection === null]).toEqual([after, false]);
    expect(host.workbook.sheets.map(({ sheet }) => sheet.name)).toEqual(sheets.map(({ sheet }) => sheet.name));
  }
}, 60_000);

test("a directory with somebody's password is left alone, and the sheet is inserted", async () => {
  await insert("省公安厅");
  await insert("南京市", "prefecture-cities");
  const found = directory();
  if (found) found.password = "秘密";
  const before = rows();
  await insert("省财政厅");
  expect(rows()).toEqual(before);
  expect(host.workbook.sheets.map(({ sheet }) => sheet.name)).toContain("评分表-省财政厅");
});

test("a sheet that a repair replaced is not listed, the one in its place is", async () => {
  await insert("省公安厅");
  await insert("南京市", "prefecture-cities");
  await onSheet("评分表-省公安厅", (worksheet) => {
    worksheet.getRange("G6").values = [[4]];
    worksheet.protection.unprotect();
    worksheet.getRange("A8:L8").values = [Array.from({ length: 12 }, () => "")];
  });
  const { left } = await repairSheet({ language: "zh-CN", sheet: "评分表-省公安厅" }, officialSystems);
  expect(left).toEqual([]);
  expect(host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)?.sheet.name).toBe("评分表-省公安厅");
  expect(await listed()).toEqual([
    [1, "省公安厅", "附件2", "自评阶段", 1, 47, 1 / 47, 4, null],
    [2, "南京市", "附件3", "自评阶段", 0, 51, 0, null, null],
  ]);
  expect(directory()?.sheet.cells[3]?.[1]?.formula).toContain("'评分表-省公安厅'!");
});
