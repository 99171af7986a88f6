import { isNewer, readApiSets } from "../../src/workbench/host/apiSets";
import { Host } from "../../src/workbench/host/host";
import type { Grid, HostChange } from "../../src/workbench/host/hostWorkbook";
import { hosted, onSheet, refusal, refusedCode } from "../helpers/hosted";
import { installedApiSets, newHost } from "../helpers/officeRuntime";

const opened = hosted();
const value = (row: number, column = 0) => opened.sheet.cells[row]?.[column]?.value;

describe("API sets", () => {
  test("are read out of the debug build", () => {
    const sets = installedApiSets();
    expect(sets["Range.hasSpill"]).toBe("1.12");
    expect(sets["Worksheet.pageLayout"]).toBe("1.9");
    expect(sets["Worksheet.onVisibilityChanged"]).toBe("ExcelApiOnline 1.1");
    expect(sets["Range.values"]).toBeUndefined();
    expect(readApiSets("")).toEqual({});
  });

  test("1.10 is newer than 1.9, another set always", () => {
    expect([isNewer("1.10", "1.9"), isNewer("1.9", "1.9"), isNewer("1.2", "1.9")]).toEqual([true, false, false]);
    expect(isNewer("ExcelApiOnline 1.1", "1.9")).toBe(true);
  });

  test("a member above the floor is refused by name, loaded or called", async () => {
    const loaded = await refusal(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").load("hasSpill");
        await context.sync();
      }),
    );
    expect([loaded.code, loaded.message]).toEqual([
      "ApiNotFound",
      "Range.hasSpill is of ExcelApi 1.12, the add-in's floor is ExcelApi 1.9",
    ]);
    const called = await refusal(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").getMergedAreasOrNullObject();
        await context.sync();
      }),
    );
    expect(called.message).toContain("Range.getMergedAreasOrNullObject is of ExcelApi 1.13");
  });

  test("a member that the workbench has not learnt is refused by name", async () => {
    const called = await refusal(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").format.autofitRows();
        await context.sync();
      }),
    );
    expect([called.code, called.message]).toEqual(["ApiNotFound", "workbench does not know RangeFormat.autofitRows"]);
    const opened = await refusal(
      onSheet(async (sheet, context) => {
        sheet.tables.load("items/name");
        await context.sync();
      }),
    );
    expect(opened.message).toBe("workbench does not know Worksheet.tables");
  });

  test("a load that names nothing brings what the floor allows", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.load();
      await context.sync();
      expect(range.rowCount).toBe(1);
      expect(() => range.hasSpill).toThrow();
    });
  });
});

describe("a request that fails", () => {
  test("keeps what its earlier actions did and names the statement", async () => {
    const error = await refusal(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [["kept"]];
        sheet.getRange("A2").dataValidation.rule = {};
        sheet.getRange("A3").values = [["never"]];
        await context.sync();
      }),
    );
    expect(error.debugInfo.statement).toContain("dataValidation.rule");
    expect(error.debugInfo.errorLocation).toBe("DataValidation.rule");
    expect([value(0), value(2)]).toEqual(["kept", undefined]);
  });

  test("can be told to fail before its first action, after some, or after all", async () => {
    const write = () =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [["a"]];
        sheet.getRange("A2").values = [["b"]];
        await context.sync();
      });
    opened.host.failNext = (index) => (index === 0 ? "GeneralException" : null);
    expect((await refusal(write())).code).toBe("GeneralException");
    expect(value(0)).toBeUndefined();
    opened.host.failNext = (index) => (index === 1 ? { code: "Timeout", after: 8 } : null);
    expect((await refusal(write())).code).toBe("Timeout");
    expect([value(0), value(1)]).toEqual(["a", undefined]);
    opened.host.failNext = (index) => (index === 2 ? { code: "Timeout", after: 999 } : null);
    expect((await refusal(write())).code).toBe("Timeout");
    expect(value(1)).toBe("b");
    await write();
    expect(opened.host.log.map((request) => request.error)).toEqual(["GeneralException", "Timeout", "Timeout", null]);
  });

  test("because a cell is being edited is told so, and works after", async () => {
    opened.host.setEditing(true);
    expect(await refusedCode((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("InvalidOperationInCellEditMode");
    opened.host.setEditing(false);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(value(0)).toBe(1);
  });

  test("because the grid failed is told so, and the next one is answered", async () => {
    let broken = true;
    const grid: Grid = { apply: () => (broken ? Promise.reject(new Error("no grid")) : Promise.resolve()) };
    const host = new Host(newHost().workbook, grid, { apiSets: installedApiSets() });
    opened.office.serve(host);
    const write = (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[1]]);
    expect(await refusedCode(write)).toBe("GeneralException");
    broken = false;
    await onSheet(async (sheet, context) => {
      write(sheet);
      await context.sync();
    });
    expect(host.log.map((request) => request.error)).toEqual(["GeneralException", null]);
  });

  test("because it is larger than Excel takes", async () => {
    const text = "长".repeat(30000);
    const values = Array.from({ length: 60 }, () => [text]);
    expect(await refusedCode((sheet) => (sheet.getRange("A1:A60").values = values))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
  });

  test("because it acts on a null object is ItemNotFound", async () => {
    const code = await refusedCode((_, context) => context.workbook.worksheets.getItemOrNullObject("无").activate());
    expect(code).toBe("ItemNotFound");
  });
});

test("requests and the person's actions are taken in their order", async () => {
  const sheetId = opened.host.workbook.activeSheetId;
  const area = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };
  const write = (text: string) =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values");
      sheet.getRange("A2").values = [[text]];
      await context.sync();
      return cell.values[0]?.[0] as string;
    });
  const first = write("x");
  const typed = opened.host.edit({ sheetId, area, contents: [[{ value: "typed" }]] });
  const second = write("y");
  expect(await Promise.all([first, typed, second])).toContain("typed");
  expect([value(0), value(1)]).toEqual(["typed", "y"]);
});

test("a formula is worked out before its value is read in the same request", async () => {
  const batches: HostChange[][] = [];
  const grid: Grid = {
    apply: async (workbook, changes) => {
      batches.push(changes);
      await Promise.resolve();
      for (const { sheet } of workbook.sheets)
        for (const cell of sheet.cells.flat())
          if (cell.formula === "=A1*2") cell.value = Number(sheet.cells[0]?.[0]?.value) * 2;
    },
  };
  const host = new Host(newHost().workbook, grid, { apiSets: installedApiSets() });
  opened.office.serve(host);
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[21, "=A1*2"]];
    const answer = sheet.getRange("B1").load("values");
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
    expect(answer.values).toEqual([[42]]);
  });
  expect(batches.map((batch) => batch.map((change) => change.kind))).toEqual([["cells"], ["cells"]]);
});

test("requests are counted with their bytes, the runtime's own apart", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["长"]];
    await context.sync();
  });
  await onSheet(async (_, context) => context.sync());
  expect([opened.host.log.length, opened.host.housekeeping.length]).toEqual([2, 1]);
  expect(opened.host.log[0]?.bytesIn).toBeGreaterThan(100);
});
