/** Many scores at once, room for a text, and what a paste brought along, through Microsoft's own runtime. */

import { checkWorkbook } from "../../../src/actions/check/checkWorkbook";
import { findPasted } from "../../../src/actions/check/pastedLooks";
import type { CheckedSheet } from "../../../src/actions/check/pictureOfSheets";
import { SheetMemory } from "../../../src/actions/check/sheetMemory";
import { insertScoringSheet } from "../../../src/actions/insert/insertScoringSheet";
import { cleanPaste } from "../../../src/actions/repair/cleanPaste";
import { enterColumn } from "../../../src/actions/score/enterColumn";
import { findClipped, giveRoom } from "../../../src/actions/score/giveRoom";
import { officialSystems, systemById } from "../../../src/domain/systems";
import type { Host } from "../../../src/workbench/host/host";
import type { Style } from "../../../src/workbook/workbook";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

const name = "评分表-省公安厅";
let host: Host;
let office: OfficeRuntime;

beforeAll(async () => {
  host = newHost();
  office = await startOffice(host);
  await insertScoringSheet(
    {
      system: systemById("provincial-departments"),
      unit: "省公安厅",
      group: "",
      stage: "self",
      language: "zh-CN",
    },
    officialSystems,
  );
});
afterAll(() => office.close());

const ours = () => {
  const found = host.workbook.sheets.find(({ sheet }) => sheet.name === name)?.sheet;
  if (!found) throw new Error("no sheet");
  return found;
};
const value = (row: number, column: number) => ours().cells[row]?.[column]?.value ?? null;

async function checked(): Promise<CheckedSheet> {
  const { current } = await checkWorkbook(new SheetMemory());
  if (!current) throw new Error("not recognised");
  return current;
}

test("scores are written together where their indicators stand, and what was there comes back the same way", async () => {
  await enterColumn({ sheet: name, stage: "self", scores: new Map([[2, 1]]) }, officialSystems);
  const requests = host.log.length;
  const before = await enterColumn(
    {
      sheet: name,
      stage: "self",
      scores: new Map([
        [1, 4],
        [2, 3],
        [47, 1],
      ]),
    },
    officialSystems,
  );
  expect(host.log.length - requests).toBe(2);
  expect([value(5, 6), value(6, 6), value(54, 6)]).toEqual([4, 3, 1]);
  expect([...before]).toEqual([
    [1, null],
    [2, 1],
    [47, null],
  ]);
  await enterColumn({ sheet: name, stage: "self", scores: before, back: true }, officialSystems);
  expect([value(5, 6), value(6, 6), value(54, 6)]).toEqual([null, 1, null]);
});

test("a score that the cells would refuse is refused, and nothing is written", async () => {
  const scores = new Map([
    [1, 4],
    [2, 99],
  ]);
  await expect(enterColumn({ sheet: name, stage: "assessed", scores }, officialSystems)).rejects.toMatchObject({
    kind: "score-refused",
    facts: { finding: { rule: "above-weight", number: 2 } },
  });
  expect(value(5, 8)).toBeNull();
});

test("a long reason makes its row higher, a short one leaves it; the sheet stays protected", async () => {
  const sheet = await checked();
  const [row] = sheet.rows;
  if (!row) throw new Error("no row");
  const [height] = ours().rowHeights.slice(5);
  await giveRoom({ sheet, row });
  expect(ours().rowHeights[5]).toBe(height);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange(row.selfReason.cell).values = [["例会记录不全，".repeat(60)]];
    await context.sync();
  });
  expect(await findClipped(await checked())).toEqual([1]);
  await giveRoom({ sheet, row });
  expect(await findClipped(await checked())).toEqual([]);
  expect(ours().rowHeights[5]).toBeGreaterThan(2 * (height ?? 0));
  expect(ours().protection).not.toBeNull();
});

test("what a paste brought into entry cells is found and put right; contents and protection stay", async () => {
  const sheet = await checked();
  expect(await findPasted(sheet)).toEqual([]);
  const style = (row: number, column: number, change: Partial<Style>): void => {
    const cell = ours().cells[row]?.[column];
    if (cell) cell.style = { ...cell.style, ...change };
  };
  const before = structuredClone(ours().cells);
  style(6, 6, { numberFormat: "0%", size: 20, bold: true });
  style(13, 9, { fill: "#FFFF00" });
  // The fill that version 0.1 drew wherever people write.
  for (let row = 29; row < 40; row++) style(row, 7, { fill: "#F5F9FF" });
  expect(await findPasted(sheet)).toEqual([
    { cells: "G6:G11", parts: ["font", "format"], misread: [{ cell: "G7", value: 1, shown: "100%" }] },
    { cells: "J13:J28", parts: ["fill"], misread: [] },
  ]);
  await cleanPaste({ sheet: name }, officialSystems);
  expect(ours().cells).toEqual(before);
  expect(await findPasted(sheet)).toEqual([]);
  expect(ours().protection).not.toBeNull();
});
