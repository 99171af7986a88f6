import { hosted, onSheet, refusal, refusedCode } from "../helpers/hosted";

const opened = hosted();

async function setUpPage(): Promise<void> {
  await onSheet(async (sheet, context) => {
    const page = sheet.pageLayout;
    page.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true, blackAndWhite: true });
    page.setPrintMargins("Centimeters", { left: 1, right: 1, top: 1.5, bottom: 1.5, header: 0.5, footer: 0.5 });
    page.setPrintArea("A1:J60");
    page.setPrintTitleRows("$4:$5");
    page.zoom = { horizontalFitToPages: 1 };
    page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 共 &N 页";
    sheet.horizontalPageBreaks.add("A30");
    sheet.horizontalPageBreaks.add("A12");
    await context.sync();
  });
}

test("a page is set up piece by piece and lands in the plain sheet", async () => {
  await setUpPage();
  const centimetre = 72 / 2.54;
  expect(opened.sheet.page).toEqual({
    orientation: "landscape",
    paper: "A4",
    margins: {
      left: centimetre,
      right: centimetre,
      top: 1.5 * centimetre,
      bottom: 1.5 * centimetre,
      header: 0.5 * centimetre,
      footer: 0.5 * centimetre,
    },
    printArea: { row: 0, column: 0, lastRow: 59, lastColumn: 9 },
    titleRows: { first: 3, last: 4 },
    fit: "wide",
    centerHorizontally: true,
    blackAndWhite: true,
    footer: { left: "", center: "第 &P 页 共 &N 页", right: "" },
    breaks: [11, 29],
  });
});

test("and is read back", async () => {
  await setUpPage();
  await onSheet(async (sheet, context) => {
    const page = sheet.pageLayout.load("orientation,paperSize,zoom,leftMargin,blackAndWhite");
    const area = page.getPrintAreaOrNullObject().load("address");
    const rows = page.getPrintTitleRowsOrNullObject().load("address");
    const footer = page.headersFooters.defaultForAllPages.load("centerFooter");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect([page.orientation, page.paperSize, page.zoom, page.blackAndWhite]).toEqual([
      "Landscape",
      "A4",
      { horizontalFitToPages: 1 },
      true,
    ]);
    expect([area.address, rows.address, footer.centerFooter]).toEqual([
      "Sheet1!A1:J60",
      "Sheet1!4:5",
      "第 &P 页 共 &N 页",
    ]);
    expect(sheet.horizontalPageBreaks.items.map((one) => one.rowIndex)).toEqual([11, 29]);
    sheet.horizontalPageBreaks.removePageBreaks();
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    await context.sync();
  });
  expect(opened.sheet.page).toMatchObject({ fit: "page", breaks: [] });
});

test("a sheet without a set-up has none", async () => {
  await onSheet(async (sheet, context) => {
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    sheet.pageLayout.load("zoom,orientation");
    await context.sync();
    expect([area.isNullObject, rows.isNullObject]).toEqual([true, true]);
    expect([sheet.pageLayout.zoom, sheet.pageLayout.orientation]).toEqual([{ scale: 100 }, "Portrait"]);
  });
  expect(opened.sheet.page).toBeNull();
});

test("a footer of 256 characters and what the plain page cannot hold are refused", async () => {
  const footer = (sheet: Excel.Worksheet) => sheet.pageLayout.headersFooters.defaultForAllPages;
  expect(await refusedCode((sheet) => (footer(sheet).leftFooter = "长".repeat(256)))).toBe("InvalidArgument");
  expect(await refusedCode((sheet) => (sheet.pageLayout.zoom = { scale: 80 }))).toBe("UnsupportedFeature");
  const error = await refusal(
    onSheet(async (sheet, context) => {
      sheet.pageLayout.printGridlines = true;
      await context.sync();
    }),
  );
  expect(error.message).toContain("PageLayout.printGridlines = true");
});
