/** How a person sees the cells of an open sheet, through Microsoft's own runtime: checked by the button, before finalising and when verifying. */

import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { SheetMemory } from "../../src/actions/check/sheetMemory";
import { sentenceOf } from "../../src/actions/final/differenceSentence";
import { finalise } from "../../src/actions/final/finalise";
import { verifyFinalised } from "../../src/actions/final/verifyFinalised";
import { officialSystems } from "../../src/domain/systems";
import { inExcel } from "../../src/excel/inExcel";
import type { Host } from "../../src/workbench/host/host";
import { parseArea } from "../../src/workbook/address";
import type { Sheet, Style } from "../../src/workbook/workbook";
import { readyWorkbook, scoringSheetName as sheet, sheetOf } from "../helpers/finalSheets";
import { newHost, type OfficeRuntime, startOffice } from "../helpers/officeRuntime";

let host: Host;
let office: OfficeRuntime;
let memory: SheetMemory;
beforeAll(async () => {
  office = await startOffice(newHost());
});
beforeEach(() => {
  host = newHost(readyWorkbook());
  memory = new SheetMemory();
  office.serve(host);
});
afterAll(() => office.close());

const plain = (): Sheet => sheetOf(host, sheet).sheet;

function restyle(at: string, style: Partial<Style>): void {
  const { row, column } = parseArea(at);
  const cell = plain().cells[row]?.[column];
  if (!cell) throw new Error(`no cell ${at}`);
  cell.style = { ...cell.style, ...style };
}

const printOnly = (address: string): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).pageLayout.setPrintArea(address);
    await context.sync();
  });

const told = async (how?: { afresh: boolean }): Promise<string[]> =>
  ((await checkWorkbook(memory, how)).current?.findings ?? []).map(({ rule, cell }) => `${rule} ${cell ?? "-"}`);

// Row 6 holds indicator 1, I the assessed scores.
const ways: [string, () => unknown, string][] = [
  ["white on white", () => restyle("I6", { color: "#FFFFFF", fill: null }), "score-hidden I6"],
  ["in the colour of its fill", () => restyle("D6", { color: "#1F4E79", fill: "#1F4E79" }), "cell-hidden D6"],
  ["a percentage", () => restyle("I6", { numberFormat: "0%" }), "score-is-percentage I6"],
  ["a number format that says 1", () => restyle("I6", { numberFormat: '"1"' }), "score-shown-differently I6"],
  ["a font of one point", () => restyle("C3", { size: 1 }), "cell-hidden C3"],
  ["a hidden row", () => (plain().rowHeights[5] = 0), "row-hidden A6"],
  ["a hidden column", () => (plain().columnWidths[8] = 0), "score-hidden I5"],
  ["a column too narrow for its numbers", () => (plain().columnWidths[8] = 9), "score-hidden I6"],
  ["a print area that leaves columns out", () => printOnly("A1:H59"), "cell-hidden J1"],
];

test.each(ways)("%s is found by the button, and told until it is looked at again", async (_, damage, finding) => {
  const before = await told({ afresh: true });
  await damage();
  expect(await told()).toEqual(before);
  expect(await told({ afresh: true })).toEqual([...before, finding]);
  host.log.length = 0;
  expect(await told()).toEqual([...before, finding]);
  expect(host.log).toHaveLength(1);
});

test("a sheet as it was drawn shows what it holds; descriptions hidden for printing do no harm", async () => {
  const before = await told();
  plain().columnWidths[5] = 0;
  expect(await told({ afresh: true })).toEqual(before);
});

test("one further request, whatever the sheet holds", async () => {
  await told();
  host.log.length = 0;
  await told();
  const usual = host.log.length;
  host.log.length = 0;
  await told({ afresh: true });
  // One lists the sheets, one tells how their cells are seen.
  expect(host.log.length).toBe(usual + 2);
});

const order = { sheet, who: "王芳", acceptedWarnings: [], cover: false, now: new Date(2026, 10, 23, 16, 5) };

test("what cannot be seen is not finalised", async () => {
  restyle("I6", { numberFormat: '"1"' });
  await expect(finalise(order, officialSystems)).rejects.toMatchObject({
    kind: "errors-left",
    facts: { wrong: 1, blank: 0 },
  });
});

test("what cannot be seen any more is not as it was finalised", async () => {
  await finalise(order, officialSystems);
  const { final } = await verifyFinalised({ sheet }, officialSystems);
  expect(final).toMatchObject({ state: "matches" });
  restyle("I57", { numberFormat: '"100"' });
  plain().rowHeights[58] = 0;
  await inExcel(async (context) => {
    const page = context.workbook.worksheets.getItem("定稿单-省公安厅").pageLayout;
    page.headersFooters.defaultForAllPages.leftFooter = "省教育厅";
    await context.sync();
  });
  const after = await verifyFinalised({ sheet }, officialSystems);
  const places = after.final.differences.map(({ cell, kind }) => `${kind} ${cell ?? "-"}`);
  expect(places).toEqual(["printed I57", "printed A59", "printed -"]);
  expect(after.final.differences.map((each) => sentenceOf(each, "zh-CN")).join()).toContain("省教育厅");
});
