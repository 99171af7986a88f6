import { hosted, onSheet, refusedCode } from "../helpers/hosted";

const opened = hosted();

test("hidden columns have no width, and the usual one when they are shown again", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A:C").format.columnWidth = 40;
    sheet.getRange("B1").columnHidden = true;
    const [some, one, none] = ["A1:C1", "B1", "C1"].map((address) => sheet.getRange(address).load("columnHidden"));
    await context.sync();
    expect([some?.columnHidden, one?.columnHidden, none?.columnHidden]).toEqual([null, true, false]);
    expect(opened.sheet.columnWidths.slice(0, 3)).toEqual([40, 0, 40]);
    sheet.getRange("A1:C1").columnHidden = false;
    await context.sync();
  });
  expect(opened.sheet.columnWidths.slice(0, 3)).toEqual([40, 54, 40]);
});

test("a protected sheet keeps its columns shown unless formatting them is allowed", async () => {
  await onSheet(async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
  });
  expect(await refusedCode((sheet) => (sheet.getRange("B1").columnHidden = true))).toBe("AccessDenied");
});
