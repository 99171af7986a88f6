/** Whatever lifts a sheet's protection puts it back as it was, also where Excel answers null for some of its options. */

import { finalise } from "../../src/actions/final/finalise";
import { undoFinalise } from "../../src/actions/final/undoFinalise";
import { preparePrint } from "../../src/actions/print/preparePrint";
import { repairSheet } from "../../src/actions/repair/repairSheet";
import { officialSystems } from "../../src/domain/systems";
import type { Host } from "../../src/workbench/host/host";
import { readyWorkbook, scoringSheetName as sheet, sheetOf } from "../helpers/finalSheets";
import { bareGrid, newHost, type OfficeRuntime, startOffice } from "../helpers/officeRuntime";

const language = "zh-CN" as const;
const person = { language, sheet, who: "王芳", acceptedWarnings: [], cover: false };
const print = () =>
  preparePrint({ language, sheet, paper: "A4", orientation: "landscape", descriptions: true }, officialSystems);
const repair = () => repairSheet({ language, sheet }, officialSystems);

/** As the report has it, of Excel 16.0.14210: OfficeDev/office-js, issue 1931. */
const nullProtectionOptions = ["allowEditObjects", "allowEditScenarios", "selectionMode"];

/** Other options than those that we give, so that ours are not taken for them. */
const othersProtection = { allowFormatColumns: false, allowFormatRows: true };

let host: Host;
let office: OfficeRuntime;
beforeAll(async () => {
  office = await startOffice(newHost());
});
afterAll(() => office.close());

function serve(options: { nullProtectionOptions?: string[] }): void {
  host = newHost(readyWorkbook(), bareGrid, options);
  for (const each of host.workbook.sheets) each.sheet.protection = { ...othersProtection };
  office.serve(host);
}

const protections = () => host.workbook.sheets.map((each) => [each.sheet.name, each.sheet.protection]);

/** Puts another weight into the first indicator's row, or empties the whole row. */
function damage({ wholeRow = false } = {}): void {
  const row = sheetOf(host, sheet).sheet.cells[5] ?? [];
  row.forEach((cell, column) => {
    if (wholeRow) row[column] = { value: null, style: cell.style };
    else if (column === 4) cell.value = 99;
  });
}

describe.each([
  ["all options are answered", {}],
  ["some options are answered as null", { nullProtectionOptions }],
])("%s", (_, options) => {
  beforeEach(() => serve(options));

  test("pages are set up", async () => {
    const before = protections();
    await print();
    expect(protections()).toEqual(before);
  });

  test("official contents are put back", async () => {
    const before = protections();
    damage();
    expect((await repair()).mended).toHaveLength(1);
    expect(protections()).toEqual(before);
  });

  test("a fresh sheet takes the damaged one's place, which is protected as before", async () => {
    damage({ wholeRow: true });
    await repair();
    expect(host.workbook.sheets).toHaveLength(4);
    expect(sheetOf(host, `${sheet}-原表`).sheet.protection).toEqual(othersProtection);
    expect(sheetOf(host, sheet).sheet.protection).not.toBeNull();
  });

  test("a table is finalised and opened again", async () => {
    await finalise(person, officialSystems);
    expect(sheetOf(host, sheet).sheet.protection).toEqual(othersProtection);
    await undoFinalise(person, officialSystems);
    expect(sheetOf(host, sheet).sheet.protection).toEqual(othersProtection);
    expect(host.workbook.sheets.filter((each) => each.sheet.protection === null)).toEqual([]);
  });

  test.each([
    ["set up", print, { kind: "half-done", facts: { task: "print" } }],
    ["repaired", repair, { kind: "half-done", facts: { task: "repair" } }],
    ["finalised", () => finalise(person, officialSystems), { kind: "excel-refused" }],
  ])("whatever action fails while it is %s: protected as before", async (_name, work, failure) => {
    damage();
    if (work !== repair) serve(options);
    const before = protections();
    const sheets = structuredClone(host.workbook.sheets);
    const reads = work === print || work === repair ? 1 : 2;
    await work();
    // Printing looks once more at the end, and is done then.
    const changing = host.log.slice(reads, work === print ? -1 : undefined).map(({ actions }) => actions);
    for (const [request, count] of changing.entries()) {
      for (const after of new Set([0, 1, 2, 3, Math.floor(count / 2), count - 1, count])) {
        host.workbook.sheets.splice(0, Infinity, ...structuredClone(sheets));
        const at = host.log.length + reads + request;
        host.failNext = (index) => (index === at ? { code: "GeneralException", after } : null);
        await expect(work()).rejects.toMatchObject(failure);
        expect({ request, after, protections: protections() }).toEqual({ request, after, protections: before });
      }
    }
  });
});

test("a protection that cannot be put back is told, and what people entered is there", async () => {
  serve({});
  const entered = sheetOf(host, sheet).sheet.cells.map((row) => row.slice(6, 10).map(({ value }) => value));
  damage();
  host.failNext = (index) => (index >= 1 ? { code: "GeneralException", after: index === 1 ? 5 : 0 } : null);
  await expect(repair()).rejects.toMatchObject({ kind: "protection-lost", facts: { task: "repair" } });
  const { cells, protection } = sheetOf(host, sheet).sheet;
  expect(protection).toBeNull();
  expect(cells.map((row) => row.slice(6, 10).map(({ value }) => value))).toEqual(entered);
});

test("every sheet of ours is protected with what may be selected in it", async () => {
  serve({});
  for (const each of host.workbook.sheets) each.sheet.protection = null;
  const requests = jest.spyOn(host, "execute");
  await finalise({ ...person, cover: true }, officialSystems);
  const said = requests.mock.calls.map(([json]) => json).join("\n");
  expect(said.match(/"Name":"Protect"/g)).toHaveLength(4);
  expect(said.match(/"selectionMode":"Normal"/g)).toHaveLength(4);
});
