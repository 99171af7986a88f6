/** Pages are set up through Microsoft's own runtime in the workbench's host, for what people have entered by then. */

import { insertScoringSheet } from "../../../src/actions/insert/insertScoringSheet";
import { preparePrint, type PrintOrder } from "../../../src/actions/print/preparePrint";
import { officialSystems, systemById, usualLevels } from "../../../src/domain/systems";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { columnsOf, layoutVersion } from "../../../src/layout/scoring/scoringColumns";
import { placeRows } from "../../../src/layout/scoring/scoringRows";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import type { Host } from "../../../src/workbench/host/host";
import type { Sheet } from "../../../src/workbook/workbook";
import { calculate } from "../../helpers/calculator";
import { longReasons } from "../../helpers/longReasons";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";
import { contentOf } from "../../helpers/scoringContent";

const { at: columns } = columnsOf(layoutVersion, usualLevels);

const system = systemById("prefecture-cities");
const order: PrintOrder = {
  language: "zh-CN",
  sheet: "评分表-南京市",
  descriptions: true,
  paper: "A4",
  orientation: "landscape",
};
const entries = longReasons(system);

let host: Host;
let office: OfficeRuntime;

beforeEach(async () => {
  host = newHost({ sheets: [] });
  office = await startOffice(host);
  await insertScoringSheet(
    { system, unit: "南京市", group: "", stage: "assessed", language: "zh-CN" },
    officialSystems,
  );
});
afterEach(() => office.close());

function scoring(): Sheet {
  const found = host.workbook.sheets.find(({ sheet }) => sheet.name === order.sheet);
  if (!found) throw new Error("no scoring sheet");
  return found.sheet;
}

/** As people fill it in, without a thought of pages. */
async function fillIn(): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(order.sheet);
    for (const { indicator, row } of placeRows(system).indicators) {
      const entered = entries.get(indicator.number);
      worksheet.getRangeByIndexes(row, columns.selfScore, 1, 5).values = [
        [entered?.selfScore, "", entered?.assessedScore, entered?.reason ?? "", entered?.evidence],
      ];
    }
    await context.sync();
  });
}

const areas = (sheet: Sheet): string[] => sheet.merges.map((each) => JSON.stringify(each)).sort();

test.each([
  { paper: "A4", orientation: "landscape" },
  { paper: "A4", orientation: "portrait" },
  { paper: "A3", orientation: "landscape" },
] as const)("on $paper $orientation the sheet becomes what would be laid out for these entries", async (paper) => {
  await fillIn();
  const before = host.log.length;
  const done = await preparePrint({ ...order, ...paper }, officialSystems);
  expect(host.log.length - before).toBe(3);
  const planned = layOutScoringSheet({
    system,
    name: order.sheet,
    unit: "南京市",
    group: "",
    date: null,
    stage: "assessed",
    language: "zh-CN",
    entries,
    paper,
  });
  await calculate(host.workbook);
  const sheet = scoring();
  expect(areas(sheet)).toEqual(areas(planned));
  expect({ ...sheet, merges: [] }).toEqual({ ...planned, merges: [] });
  expect(done).toEqual({ pages: (planned.page?.breaks.length ?? 0) + 1, tooLong: [], ignored: [] });
  expect(readScoringSheet(contentOf(sheet), officialSystems)?.sheet).toMatchObject({
    changedHeadings: [],
    lostFormulas: [],
  });
});

test("without descriptions their column is hidden, and shown again when they are wanted", async () => {
  await fillIn();
  const without = await preparePrint({ ...order, descriptions: false }, officialSystems);
  expect(scoring().columnWidths[columns.description]).toBe(0);
  const all = await preparePrint(order, officialSystems);
  expect(scoring().columnWidths[columns.description]).toBeGreaterThan(100);
  expect(without.pages).toBeLessThan(all.pages);
  expect(readScoringSheet(contentOf(scoring()), officialSystems)?.sheet.rows).toHaveLength(51);
});

test("set up twice is the same as once", async () => {
  await fillIn();
  await preparePrint(order, officialSystems);
  const once = structuredClone(scoring());
  await preparePrint({ ...order, paper: "A3" }, officialSystems);
  await preparePrint(order, officialSystems);
  expect(areas(scoring())).toEqual(areas(once));
  expect({ ...scoring(), merges: [] }).toEqual({ ...once, merges: [] });
});

test("a reason that no row can show is told by its number", async () => {
  await Excel.run(async (context) => {
    const { row } = placeRows(system).indicators[6] ?? { row: 0 };
    const worksheet = context.workbook.worksheets.getItem(order.sheet);
    worksheet.getRangeByIndexes(row, columns.reason, 1, 1).values = [["长".repeat(2000)]];
    await context.sync();
  });
  expect((await preparePrint(order, officialSystems)).tooLong).toEqual([7]);
});

describe("what goes wrong is told in a plain sentence, with nothing lost", () => {
  test("somebody's password", async () => {
    const held = host.workbook.sheets.find(({ sheet }) => sheet.name === order.sheet);
    if (held) held.password = "他人";
    const before = structuredClone(scoring());
    await expect(preparePrint(order, officialSystems)).rejects.toMatchObject({
      kind: "sheet-password",
      facts: { task: "print" },
    });
    expect(scoring()).toEqual(before);
  });

  test("the sheet is gone, or was never ours", async () => {
    await expect(preparePrint({ ...order, sheet: "不在" }, officialSystems)).rejects.toMatchObject({
      kind: "nothing-to-print",
    });
    await expect(preparePrint({ ...order, sheet: "得分图表-南京市" }, officialSystems)).rejects.toMatchObject({
      kind: "nothing-to-print",
    });
  });

  test("a row that was moved", async () => {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(order.sheet);
      worksheet.protection.unprotect();
      const range = worksheet.getRange("C6:F7").load("formulas");
      await context.sync();
      range.formulas = [...range.formulas].reverse();
      await context.sync();
    });
    const before = structuredClone(scoring());
    await expect(preparePrint(order, officialSystems)).rejects.toMatchObject({
      kind: "table-moved",
      facts: { cell: "C6" },
    });
    expect(scoring()).toEqual(before);
  });

  test("a cell is being edited", async () => {
    host.setEditing(true);
    await expect(preparePrint(order, officialSystems)).rejects.toMatchObject({ kind: "cell-being-edited" });
    host.setEditing(false);
  });

  test("Excel fails at any point: protected as before, entries untouched, and the next press finishes it", async () => {
    await fillIn();
    const start = host.log.length;
    await preparePrint(order, officialSystems);
    const done = structuredClone(scoring());
    const entered = JSON.stringify(contentOf(scoring()).values.map((row) => row.slice(columns.number)));
    const count = host.log[start + 1]?.actions ?? 0;
    expect(count).toBeGreaterThan(50);
    for (const after of [0, 1, 2, 5, Math.floor(count / 2), count - 2, count]) {
      await preparePrint({ ...order, paper: "A3" }, officialSystems);
      const from = host.log.length;
      host.failNext = (index) => (index === from + 1 ? { code: "GeneralException", after } : null);
      await expect(preparePrint(order, officialSystems)).rejects.toMatchObject({
        kind: "half-done",
        facts: { task: "print" },
      });
      host.failNext = null;
      expect(scoring().protection).toEqual(done.protection);
      expect(JSON.stringify(contentOf(scoring()).values.map((row) => row.slice(columns.number)))).toBe(entered);
      await preparePrint(order, officialSystems);
      expect({ ...scoring(), merges: [] }).toEqual({ ...done, merges: [] });
    }
  });
});

test("what does not show on paper what it holds is told", async () => {
  await fillIn();
  const sheet = scoring();
  const cell = sheet.cells[1]?.[0];
  if (!cell) throw new Error("no title");
  cell.style = { ...cell.style, color: "#FFFFFF" };
  const { ignored } = await preparePrint(order, officialSystems);
  expect(ignored).toEqual([expect.stringMatching(/^A2：内容与底色相同/)]);
});
