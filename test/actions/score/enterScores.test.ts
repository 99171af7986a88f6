/** Entering scores from the pane, through Microsoft's own runtime: into the right cell, in one request, or not at all. */

import { checkWorkbook } from "../../../src/actions/check/checkWorkbook";
import type { CheckedSheet } from "../../../src/actions/check/pictureOfSheets";
import { SheetMemory } from "../../../src/actions/check/sheetMemory";
import { enterScores } from "../../../src/actions/score/enterScores";
import type { EnteredScores } from "../../../src/domain/scoreSheet";
import { systemById } from "../../../src/domain/systems";
import { planScoringWorkbook } from "../../../src/layout/scoringWorkbook";
import type { Host } from "../../../src/workbench/host/host";
import { sheetId } from "../../../src/workbench/host/sheets";
import type { Cell } from "../../../src/workbook/workbook";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

const language = "zh-CN";
let office: OfficeRuntime;
let host: Host;
let books = 0;

beforeAll(async () => {
  office = await startOffice(newHost());
});
afterAll(() => office.close());
beforeEach(() => {
  const system = systemById("provincial-departments");
  const input = { system, unit: "省公安厅", group: "", date: null, stage: "self", language } as const;
  host = newHost(planScoringWorkbook(input, []));
  books += 1;
  for (const [at, sheet] of host.workbook.sheets.entries()) sheet.id = sheetId(books * 1000 + at);
  host.workbook.activeSheetId = host.workbook.sheets[0]?.id ?? "";
  office.serve(host);
});

const plain = () => {
  const sheet = host.workbook.sheets[0]?.sheet;
  if (!sheet) throw new Error("the sheet is gone");
  return sheet;
};
/** The row of cells whose 序号 that is. */
const rowOf = (number: number): Cell[] => {
  const cells = plain().cells.find((row) => row[2]?.value === number);
  if (!cells) throw new Error(`no row ${number}`);
  return cells;
};

async function see(): Promise<CheckedSheet> {
  const { current } = await checkWorkbook(new SheetMemory());
  if (!current) throw new Error("no scoring sheet");
  return current;
}

function enter(sheet: CheckedSheet, number: number, entries: Partial<EnteredScores>): Promise<void> {
  const row = sheet.rows.find((each) => each.number === number);
  if (!row) throw new Error(`no indicator ${number}`);
  host.log.length = 0;
  return enterScores({ sheet, row, entries });
}

test("a score, a reason and the evidence go into their cells in one request, and the sheet stays protected", async () => {
  await enter(await see(), 1, {
    selfScore: 3.5,
    selfReason: "没有会议记录",
    reason: "会议记录不全",
    evidence: "=1+1 号文件",
  });
  expect(host.log).toHaveLength(1);
  expect(
    rowOf(1)
      .slice(6, 11)
      .map(({ value }) => value),
  ).toEqual([3.5, "没有会议记录", null, "会议记录不全", "=1+1 号文件"]);
  expect(rowOf(1)[10]?.formula).toBeUndefined();
  expect(plain().protection).not.toBeNull();
});

test("an entry can be taken back", async () => {
  await enter(await see(), 2, { selfScore: 3 });
  await enter(await see(), 2, { selfScore: null });
  expect(rowOf(2)[6]?.value).toBeNull();
});

test.each([
  [9, "above-weight"],
  [-1, "below-zero"],
  ["三分", "not-a-number"],
])("what the sheet's validation refuses is refused without asking Excel: %j", async (wrong, rule) => {
  const sheet = await see();
  const facts = { finding: { rule, number: 2, cell: "G7", facts: { stage: "self", weight: 3 } } };
  await expect(enter(sheet, 2, { selfScore: wrong })).rejects.toMatchObject({ kind: "score-refused", facts });
  expect(host.log).toHaveLength(0);
});

test("rows that moved since the pane looked: the score still goes to its indicator", async () => {
  const sheet = await see();
  const { cells } = plain();
  const blank = (cells[6] ?? []).map(({ style }): Cell => ({ value: null, style }));
  cells.splice(8, 0, blank, structuredClone(blank));
  await enter(sheet, 10, { selfScore: 1 });
  expect(host.log).toHaveLength(1);
  expect(rowOf(10)[6]?.value).toBe(1);
  expect(cells.filter((row) => row[6]?.value === 1)).toHaveLength(1);
});

test("a row that was deleted since the pane looked: nothing is written, in a sentence", async () => {
  const sheet = await see();
  plain().cells.splice(plain().cells.indexOf(rowOf(10)), 1);
  const before = structuredClone(plain().cells);
  await expect(enter(sheet, 10, { selfScore: 1 })).rejects.toMatchObject({
    kind: "indicator-gone",
    facts: { number: 10 },
  });
  expect(plain().cells).toEqual(before);
});

test("a number that was overwritten leads no score astray", async () => {
  const fifth = rowOf(5);
  (fifth[2] as Cell).value = 6;
  const sheet = await see();
  await enter(sheet, 6, { selfScore: 0.5 });
  expect(fifth[6]?.value).toBeNull();
});

test("a cell that is being edited: nothing is written, in a sentence, and it works afterwards", async () => {
  const sheet = await see();
  host.setEditing(true);
  await expect(enter(sheet, 1, { selfScore: 4 })).rejects.toMatchObject({ kind: "cell-being-edited" });
  host.setEditing(false);
  expect(rowOf(1)[6]?.value).toBeNull();
  await enter(sheet, 1, { selfScore: 4 });
  expect(rowOf(1)[6]?.value).toBe(4);
});

test("a sheet that was locked by somebody: a sentence, nothing written", async () => {
  const sheet = await see();
  for (const row of plain().cells) for (const cell of row) cell.style = { ...cell.style, locked: true };
  await expect(enter(sheet, 1, { selfScore: 4 })).rejects.toMatchObject({ kind: "cells-protected" });
  expect(rowOf(1)[6]?.value).toBeNull();
});

test("a sheet that was deleted while it was shown: a sentence", async () => {
  const sheet = await see();
  await host.deleteSheet(host.workbook.sheets[0]?.id ?? "");
  await expect(enter(sheet, 1, { selfScore: 4 })).rejects.toMatchObject({
    kind: "indicator-gone",
    facts: { number: 1 },
  });
});
