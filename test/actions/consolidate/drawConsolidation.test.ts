/** A consolidation's sheets through Microsoft's own runtime into the workbench's host: drawn, replaced, kept; formulas worked out. */

import { consolidate, planConsolidation } from "../../../src/actions/consolidate/consolidate";
import { drawConsolidation } from "../../../src/actions/consolidate/drawConsolidation";
import { readReturned } from "../../../src/actions/files/readReturned";
import type { ReturnedFile } from "../../../src/actions/files/returnedFile";
import { Calculator } from "../../../src/workbench/grid/calculator";
import type { Host } from "../../../src/workbench/host/host";
import type { Sheet } from "../../../src/workbook/workbook";
import { calculate } from "../../helpers/calculator";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";
import { fileOfUnit } from "../../helpers/returned";

const language = "zh-CN" as const;
const names = ["排名表", "排名图表", "各单位得分明细表", "报送情况", "汇总数据"];
let host: Host;
let office: OfficeRuntime;

beforeEach(async () => {
  host = newHost({ sheets: [] });
  office = await startOffice(host);
});
afterEach(() => office.close());

async function resultOf(units: Record<string, number>) {
  const files: ReturnedFile[] = [];
  for (const [unit, points] of Object.entries(units)) {
    const bytes = await fileOfUnit({ unit, scores: { 1: points } });
    files.push(readReturned({ bytes, file: `${unit}.xlsx`, changedAt: "" }));
  }
  return consolidate({ files });
}

const sheets = () => host.workbook.sheets.map(({ sheet }) => sheet);
const named = (name: string) => sheets().find((sheet) => sheet.name === name);

test("what the host holds after the drawing is the plan, formulas worked out by a real engine; four requests", async () => {
  const result = await resultOf({ 甲厅: 3, 乙厅: 2, "=丙": 4 });
  expect(await drawConsolidation(result, "ask", language)).toEqual({ drawn: names, earlier: [], undrawn: null });
  expect(host.log).toHaveLength(4);
  // The scales lie beside each other, so that their order says nothing; Excel has the newest first.
  const inOrder = (all: Sheet[]): Sheet[] =>
    all.map((sheet) =>
      sheet.colorScales
        ? { ...sheet, colorScales: [...sheet.colorScales].sort((a, b) => a.area.row - b.area.row) }
        : sheet,
    );
  await calculate(host.workbook);
  expect(inOrder(sheets().slice(1))).toEqual(inOrder(planConsolidation(result, language).sheets));
}, 60_000);

test("asked first nothing is drawn; replaced, the new sheets have the old names and their formulas go on", async () => {
  // The engine follows sheets that are renamed.
  office.serve((host = newHost({ sheets: [] }, new Calculator())));
  await drawConsolidation(await resultOf({ 甲厅: 3, 乙厅: 2 }), "ask", language);
  const result = await resultOf({ 甲厅: 1, 乙厅: 2 });
  expect(await drawConsolidation(result, "ask", language)).toEqual({ drawn: [], earlier: names });
  expect(await drawConsolidation(result, "replace", language)).toEqual({
    drawn: names,
    earlier: [],
    left: [],
    undrawn: null,
  });
  const plan = planConsolidation(result, language).sheets;
  expect(sheets().map(({ name }) => name)).toEqual(["Sheet1", ...names]);
  // A renamed sheet stands in formulas without the quotes that it does not need.
  const bare = (sheet: Sheet | undefined) =>
    sheet?.cells.map((row) =>
      row.map((cell) => ({ ...cell, formula: cell.formula?.replace(/'([^'\s-]+)'!/g, "$1!") })),
    );
  for (const sheet of plan) expect(bare(named(sheet.name))).toEqual(bare(sheet));
}, 60_000);

test("kept, both stand side by side, each counting on its own data", async () => {
  await drawConsolidation(await resultOf({ 甲厅: 3 }), "ask", language);
  const { drawn } = await drawConsolidation(await resultOf({ 甲厅: 1 }), "keep", language);
  expect(drawn).toEqual(names.map((name) => `${name} (2)`));
  await calculate(host.workbook);
  expect([named("排名表")?.cells[3]?.[6]?.value, named("排名表 (2)")?.cells[3]?.[6]?.value]).toEqual([99, 97]);
}, 60_000);
