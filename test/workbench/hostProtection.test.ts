import { hosted, onSheet, refusal, refusedCode } from "../helpers/hosted";
import { bareGrid, newHost } from "../helpers/officeRuntime";

const opened = hosted();

async function protect(): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
}

test("protection is set, told and taken away", async () => {
  await protect();
  expect(opened.sheet.protection).toEqual({ allowFormatColumns: true, allowFormatRows: false });
  await onSheet(async (sheet, context) => {
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowFormatColumns: true, allowSort: false });
    sheet.protection.unprotect();
    await context.sync();
  });
  expect(opened.sheet.protection).toBeNull();
});

test("a protected sheet takes contents in unlocked cells only", async () => {
  await protect();
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("A:A").format.columnWidth = 30;
    await context.sync();
  });
  expect(
    await refusedCode(
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          [1, 1],
          [1, 1],
        ]),
    ),
  ).toBe("AccessDenied");
  expect(await refusedCode((sheet) => (sheet.getRange("B2").format.font.bold = true))).toBe("AccessDenied");
  expect(await refusedCode((sheet) => (sheet.getRange("2:2").format.rowHeight = 30))).toBe("AccessDenied");
  expect(await refusedCode((sheet) => sheet.getRange("B2:C2").merge())).toBe("AccessDenied");
  expect(await refusedCode((sheet) => sheet.getRange("B2").dataValidation.clear())).toBe("AccessDenied");
  expect(await refusedCode((sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2")))).toBe(
    "AccessDenied",
  );
  expect(await refusedCode((sheet) => sheet.protection.protect())).toBe("AccessDenied");
  expect(opened.sheet.cells[0]?.[0]?.value).toBeNull();
});

test("the person is held to it as well", async () => {
  await protect();
  const sheetId = opened.host.workbook.activeSheetId;
  const locked = { sheetId, area: { row: 0, column: 0, lastRow: 0, lastColumn: 0 }, contents: [[{ value: 1 }]] };
  const error = await refusal(opened.host.edit(locked));
  expect(error.code).toBe("AccessDenied");
});

test("a password of somebody else's is asked for", async () => {
  await onSheet(async (sheet, context) => {
    sheet.protection.protect({}, "secret");
    await context.sync();
  });
  expect(await refusedCode((sheet) => sheet.protection.unprotect())).toBe("BadPassword");
  expect(opened.host.workbook.sheets[0]?.password).toBe("secret");
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect("secret");
    await context.sync();
  });
  expect(opened.sheet.protection).toBeNull();
});

test("a protected structure keeps its sheets", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("二");
    context.workbook.protection.protect();
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  expect(await refusedCode((_, context) => context.workbook.worksheets.add("三"))).toBe("AccessDenied");
  expect(await refusedCode((sheet) => sheet.delete())).toBe("AccessDenied");
  expect(await refusedCode((sheet) => (sheet.name = "四"))).toBe("AccessDenied");
  expect(await refusedCode((sheet) => (sheet.visibility = "Hidden"))).toBe("AccessDenied");
  const person = await refusal(opened.host.addSheet());
  expect(person.code).toBe("AccessDenied");
});

test("an option that the plain protection does not have is refused by name", async () => {
  const error = await refusal(
    onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowSort: true });
      await context.sync();
    }),
  );
  expect(error.message).toContain("allowSort = true");
});

test("an option that is answered as null is refused when it comes back, as Excel does", async () => {
  const host = newHost(undefined, bareGrid, { nullProtectionOptions: ["allowSort"] });
  opened.office.serve(host);
  await onSheet(async (sheet, context) => {
    sheet.protection.protect({ allowFormatRows: true });
    const { protection } = sheet.load("protection/options");
    await context.sync();
    expect(protection.options).toMatchObject({ allowSort: null, allowFormatRows: true });
    protection.unprotect();
    await context.sync();
    protection.protect(protection.options);
    expect((await refusal(context.sync())).code).toBe("GeneralException");
  });
});
