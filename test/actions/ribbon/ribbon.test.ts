/** The ribbon's commands without the pane, through Microsoft's runtime: each ends at a place where the person sees what came of it. */

import { ribbonCommands } from "../../../src/actions/ribbon/ribbonCommands";
import type { Host } from "../../../src/workbench/host/host";
import { area } from "../../../src/workbook/address";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

let host: Host;
let office: OfficeRuntime;

beforeEach(async () => {
  host = newHost({ sheets: [] });
  office = await startOffice(host);
});
afterEach(() => office.close());

function run(name: string): Promise<void> {
  const does = ribbonCommands.find(({ id }) => id === name)?.does;
  if (!does || !("runs" in does)) throw new Error(`${name} runs nothing`);
  return does.runs("zh-CN");
}

const openSheet = () => host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)?.sheet;
const selectedCell = () => {
  const { row, column } = host.workbook.selection;
  return openSheet()?.cells[row]?.[column];
};

test.each([
  ["insertProvincialDepartments", "附件2"],
  ["insertPrefectureCities", "附件3"],
])("%s: the sheet stands open, and the unit's name waits to be typed over", async (name, attachment) => {
  await run(name);
  expect(openSheet()?.cells[0]?.[0]?.value).toBe(attachment);
  expect(selectedCell()?.value).toBe("（请填单位名称）");
});

test("check: goes to the first score that is missing, past what is right", async () => {
  await run("insertProvincialDepartments");
  const sheetId = host.workbook.activeSheetId;
  await host.edit({ sheetId, area: area(5, 6), contents: [[{ value: 3 }]] });
  await host.select(sheetId, area(20, 6));
  await run("check");
  expect(host.workbook.selection).toMatchObject({ row: 6, column: 6 });
});

test("check without a scoring sheet: a sentence, and nothing is changed", async () => {
  await expect(run("check")).rejects.toMatchObject({ kind: "no-scoring-sheet" });
  expect(host.workbook.sheets).toHaveLength(1);
});
