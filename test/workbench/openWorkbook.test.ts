/** What was saved comes back whole: opened and saved again, every sort of our workbooks is the same to the byte. */

import { JSDOM } from "jsdom";
import { openWorkbook } from "../../src/workbench/page/open/openWorkbook";
import { plainStyle } from "../../src/workbook/workbook";
import { lockStructure } from "../../src/xlsx/structureLock";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { sheetOf } from "../helpers/calculator";
import { type EveryWorkbook, everyWorkbook } from "../helpers/everyWorkbook";

// The page has it from the browser.
globalThis.DOMParser = new JSDOM().window.DOMParser;

let all: EveryWorkbook;
beforeAll(async () => {
  all = await everyWorkbook({ language: "zh-CN", units: ["省'公安厅 & <Co>", "无锡市"], seed: 7 });
});

test.each<keyof EveryWorkbook>([
  "provincial",
  "cities",
  "directory",
  "cover",
  "final",
  "blank",
  "register",
  "consolidation",
  "selfCheck",
])("%s", async (sort) => {
  const workbook = all[sort];
  const bytes = await writeWorkbook(workbook);
  const { sheets } = openWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  const again = await writeWorkbook({ ...workbook, sheets });
  // Where it is not the same, the first sheet that differs says more than the bytes.
  if (!Buffer.from(again).equals(Buffer.from(bytes))) expect(sheets).toEqual(workbook.sheets);
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});

test("a locked structure, a hidden sheet, hidden rows and columns are known again", async () => {
  const sheet = sheetOf("表", [[1, "甲"]], { columnWidths: [0, 54], rowHeights: [20] });
  const lock = lockStructure("0000");
  const bytes = await writeWorkbook({ sheets: [sheet, { ...sheetOf("藏", [[2]]), hidden: true }] }, { lock });
  const opened = openWorkbook(bytes);
  expect(opened.structureProtected).toBe(true);
  expect(opened.sheets.map(({ hidden = false }) => hidden)).toEqual([false, true]);
  expect(opened.sheets[0]).toMatchObject({ columnWidths: [0, 54], rowHeights: [20] });
  expect(opened.sheets[0]?.cells[0]?.map(({ value, style }) => [value, style])).toEqual([
    [1, plainStyle],
    ["甲", plainStyle],
  ]);
});

test.each([
  ["no archive", new TextEncoder().encode("序号,单位")],
  ["nothing", new Uint8Array()],
])("%s is refused", (_, bytes) => expect(() => openWorkbook(bytes)).toThrow(UnreadableFile));
