/** Definition sheets of the open workbook, through Microsoft's own runtime: drawn, edited, found again, renumbered. */

import { drawDefinition, findDefinitions, renumberDefinition } from "../../../src/actions/system/workbookDefinitions";
import { definitionRows } from "../../../src/layout/definition/definitionColumns";
import { hosted } from "../../helpers/hosted";
import { fourLevels, twoLevels } from "../../helpers/otherSystems";

const office = hosted();
const name = "指标体系-政府网站评估指标体系";

const sheetNames = (): string[] => office.host.workbook.sheets.map(({ sheet }) => sheet.name);

/** The requests that work needs. */
async function requestsOf<V>(work: () => Promise<V>): Promise<[value: V, requests: number]> {
  const before = office.host.log.length;
  const value = await work();
  return [value, office.host.log.length - before];
}

/** The numbers of the indicators as they stand in the sheet. */
function numbers(): unknown[] {
  const cells = office.host.workbook.sheets.find(({ sheet }) => sheet.name === name)?.sheet.cells ?? [];
  return cells.slice(definitionRows.first).map((row) => row[1]?.value);
}

/** As a person types into the sheet. */
async function type(cells: Record<string, string | number>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).values = [[value]];
    await context.sync();
  });
}

test("none in a workbook without one, at one request", async () => {
  expect(await requestsOf(findDefinitions)).toEqual([[], 1]);
});

test("a drawn one is opened, and found as it was; what is edited is told with its cell", async () => {
  const [drawn, requests] = await requestsOf(() => drawDefinition(twoLevels, "zh-CN"));
  expect([drawn.sheet, drawn.undrawn ?? null, requests]).toEqual([name, null, 4]);
  expect(office.host.workbook.sheets.find(({ id }) => id === office.host.workbook.activeSheetId)?.sheet.name).toBe(
    name,
  );
  expect((await drawDefinition(fourLevels, "zh-CN")).sheet).toBe("指标体系-政务公开考核指标体系");

  const [found, asked] = await requestsOf(findDefinitions);
  expect(asked).toBe(2);
  expect(found.map(({ sheet, system, problems }) => ({ sheet, system, problems }))).toEqual([
    { sheet: name, system: twoLevels, problems: [] },
    { sheet: "指标体系-政务公开考核指标体系", system: fourLevels, problems: [] },
  ]);

  await type({ D10: "二分", C12: "" });
  const [edited] = await findDefinitions();
  expect(edited?.problems).toEqual([
    { cell: "D10", problem: { problem: "not-a-weight", found: "二分" } },
    expect.objectContaining({ cell: "D10" }),
    expect.objectContaining({ cell: "C12" }),
    expect.objectContaining({ cell: null }),
  ]);
});

test("a second one of the same system has a name of its own", async () => {
  await drawDefinition(twoLevels, "zh-CN");
  const { sheet } = await drawDefinition(twoLevels, "zh-CN");
  expect(sheet).not.toBe(name);
  expect(sheetNames()).toContain(sheet);
});

test("renumbering writes what differs, at two requests, and nothing where all is in order", async () => {
  await drawDefinition(twoLevels, "zh-CN");
  await type({ B11: 7, B13: "第四" });
  expect(await requestsOf(() => renumberDefinition(name))).toEqual([2, 2]);
  expect(numbers()).toEqual([1, 2, 3, 4, 5]);
  expect(await requestsOf(() => renumberDefinition(name))).toEqual([0, 1]);
  expect(await renumberDefinition("没有这张表")).toBe(0);
});

test("a workbook whose structure is locked is left as it was", async () => {
  office.host.workbook.structureProtected = true;
  const before = sheetNames();
  await expect(drawDefinition(twoLevels, "zh-CN")).rejects.toMatchObject({ kind: "structure-protected" });
  expect(sheetNames()).toEqual(before);
});

test("wherever the host fails while it draws, no half of a sheet stays", async () => {
  const before = sheetNames();
  const [, requests] = await requestsOf(() => drawDefinition(twoLevels, "zh-CN"));
  for (let failing = 1; failing <= requests; failing++) {
    office.host.workbook.sheets.splice(1);
    const start = office.host.log.length;
    office.host.failNext = (index) => (index === start + failing - 1 ? { code: "GeneralException", after: 3 } : null);
    const outcome = await drawDefinition(twoLevels, "zh-CN").then(
      ({ sheet }) => sheet,
      () => null,
    );
    office.host.failNext = null;
    expect(sheetNames()).toEqual(outcome === null ? before : [...before, name]);
  }
});
