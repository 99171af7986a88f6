import { hosted, onSheet, refusedCode } from "../helpers/hosted";

const opened = hosted();

describe("contents", () => {
  test("are written as Excel takes them and read back", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C3");
      range.values = [
        ["12", "'012", "=A1*2"],
        [1.5, true, ""],
        ["50%", "1,234.5", "2024-01-31"],
      ];
      range.load("values,formulas,address,valueTypes,text,numberFormat");
      await context.sync();
      expect(range.values).toEqual([
        [12, "012", ""],
        [1.5, true, ""],
        [0.5, 1234.5, 45322],
      ]);
      expect(range.formulas[0]).toEqual([12, "012", "=A1*2"]);
      expect(range.address).toBe("Sheet1!A1:C3");
      expect(range.text[2]).toEqual(["50%", "1,234.50", "2024/1/31"]);
      expect(range.numberFormat[2]).toEqual(["0%", "#,##0.00", "yyyy/m/d"]);
      expect(range.valueTypes[1]).toEqual(["Double", "Boolean", "Empty"]);
    });
    expect(opened.host.log).toHaveLength(1);
  });

  test("a text cell keeps digits and a leading = as they are", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["007", "=1"]];
      await context.sync();
    });
    expect(opened.sheet.cells[0]?.map((cell) => cell.value)).toEqual(["007", "=1"]);
    expect(opened.sheet.cells[0]?.[1]?.formula).toBeUndefined();
  });

  test("null leaves a cell, an empty text blanks it, one value goes everywhere", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = "x" as never;
      range.values = [[null, "", "z"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["x", "", "z"]]);
    });
  });

  test("an array of another size is refused", async () => {
    expect(await refusedCode((sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]))).toBe("InvalidArgument");
  });

  test("more than 1,500 cells come in chunks and arrive whole", async () => {
    const values = Array.from({ length: 400 }, (_, r) => Array.from({ length: 10 }, (_, c) => r * 10 + c));
    await onSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, 400, 10);
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  test("a text longer than a cell takes is refused", async () => {
    expect(await refusedCode((sheet) => (sheet.getRange("A1").values = [["长".repeat(32768)]]))).toBe(
      "InvalidArgument",
    );
  });
});

describe("which cells", () => {
  test("relatives of a range", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C4");
      const relatives = {
        cell: range.getCell(1, 1),
        row: range.getRow(0),
        column: range.getColumn(1),
        last: range.getLastCell(),
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(-1, 2),
        rows: range.getEntireRow(),
        columns: range.getEntireColumn(),
        bounds: range.getBoundingRect("A1"),
        both: range.getIntersection("C1:D3"),
        all: sheet.getRange(),
        indexes: sheet.getRangeByIndexes(4, 0, 2, 2),
      };
      for (const one of Object.values(relatives)) one.load("address");
      const nothing = range.getIntersectionOrNullObject("A9");
      await context.sync();
      expect(Object.values(relatives).map((one) => one.address.split("!")[1])).toEqual([
        "C3",
        "B2:C2",
        "C2:C4",
        "C4",
        "A3:B5",
        "B2:E3",
        "2:4",
        "B:C",
        "A1:C4",
        "C2:C3",
        "A:XFD",
        "A5:B6",
      ]);
      expect(nothing.isNullObject).toBe(true);
    });
  });

  test("the used range, of values and of formats", async () => {
    await onSheet(async (sheet, context) => {
      const before = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(before.isNullObject).toBe(true);
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
    });
  });

  test("outside the sheet there is nothing", async () => {
    expect(await refusedCode((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe(
      "InvalidArgument",
    );
    expect(await refusedCode((sheet) => sheet.getRange("A0:B").load("address"))).toBe("InvalidArgument");
  });

  test("a range is found again in a later request, also by its sheet's other name", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.name = "某'局 1";
      range.values = [["still here"]];
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("'某''局 1'!A1");
      expect(range.values).toEqual([["still here"]]);
    });
  });
});

describe("merged cells", () => {
  test("keep the top left value only, and take no others", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", ""],
        ["", ""],
      ]);
    });
    expect(opened.sheet.merges).toEqual([{ row: 0, column: 0, lastRow: 1, lastColumn: 1 }]);
  });

  test("across rows, apart again, never cut in two", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge(true);
      await context.sync();
      expect(opened.sheet.merges).toHaveLength(2);
      sheet.getRange("A1").unmerge();
      await context.sync();
    });
    expect(opened.sheet.merges).toEqual([{ row: 1, column: 0, lastRow: 1, lastColumn: 1 }]);
    expect(await refusedCode((sheet) => sheet.getRange("B2:C2").merge())).toBe("InvalidArgument");
  });
});

test("clear takes contents, or formats, or all", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    range.values = [[1], [2], [3]];
    range.format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    sheet.getRange("A3").clear();
    await context.sync();
  });
  const cells = opened.sheet.cells.map((line) => [line[0]?.value, line[0]?.style.bold]);
  expect(cells).toEqual([
    [null, true],
    [2, false],
    [null, false],
  ]);
});

test("selecting cells opens their sheet", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("其他");
    other.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["其他!B2:C3", "其他!B2"]);
  });
});

test("find gives the first cell that shows the text, the range's first cell last; none is refused or null", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [[1], [12], [1], [2]];
    const whole = { completeMatch: true };
    const range = sheet.getRange("A1:A4");
    const found = [
      range.find("1", whole),
      range.find("2", whole),
      range.find("2", {}),
      range.find("1", { ...whole, searchDirection: "Backwards" }),
    ].map((each) => each.load("address"));
    const none = range.findOrNullObject("7", whole);
    await context.sync();
    expect(found.map((each) => each.address)).toEqual(["Sheet1!A3", "Sheet1!A4", "Sheet1!A2", "Sheet1!A3"]);
    expect(none.isNullObject).toBe(true);
  });
  expect(await refusedCode((sheet) => sheet.getRange("A1:A4").find("7", {}).getOffsetRange(0, 1).clear())).toBe(
    "ItemNotFound",
  );
});
