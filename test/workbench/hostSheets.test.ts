import { hosted, onSheet, refusal, refusedCode } from "../helpers/hosted";

const opened = hosted();
const names = () => opened.host.workbook.sheets.map(({ sheet }) => sheet.name);

describe("worksheets", () => {
  test("are added, found, counted and listed", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("评分表");
      added.load("id,name,position,visibility,showGridlines,tabColor");
      const free = worksheets.add().load("name");
      const count = worksheets.getCount();
      const found = worksheets.getItemOrNullObject("评分表").load("name");
      const none = worksheets.getItemOrNullObject("无");
      worksheets.load("items/name,items/id");
      const first = worksheets.getFirst().load("name");
      await context.sync();
      expect([added.name, added.position, added.visibility, added.showGridlines, added.tabColor]).toEqual([
        "评分表",
        1,
        "Visible",
        true,
        "",
      ]);
      expect([free.name, count.value, found.name, none.isNullObject, first.name]).toEqual([
        "Sheet3",
        3,
        "评分表",
        true,
        "Sheet1",
      ]);
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "评分表", "Sheet3"]);
      expect(added.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      const again = worksheets.getItem(added.id).load("name");
      await context.sync();
      expect(again.name).toBe("评分表");
    });
  });

  test("are renamed, moved, hidden, coloured, without gridlines, opened and deleted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("一");
      context.workbook.worksheets.add("二");
      sheet.name = "三";
      sheet.position = 0;
      sheet.showGridlines = false;
      sheet.tabColor = "#1f4e79";
      sheet.activate();
      await context.sync();
      expect(names()).toEqual(["三", "Sheet1", "二"]);
      expect(opened.host.workbook.sheets[0]?.sheet).toMatchObject({ gridlines: false, tabColor: "#1F4E79" });
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("三");
      sheet.visibility = "Hidden";
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect(names()).toEqual(["Sheet1", "二"]);
    expect(opened.host.workbook.activeSheetId).toBe(opened.host.workbook.sheets[0]?.id);
  });

  test.each([
    ["32 characters", "长".repeat(32), "InvalidArgument"],
    ["a colon", "a:b", "InvalidArgument"],
    ["a bracket", "a[b", "InvalidArgument"],
    ["an apostrophe at its end", "a'", "InvalidArgument"],
    ["History", "history", "InvalidArgument"],
    ["a name that exists in other letters", "sheet1", "ItemAlreadyExists"],
  ])("a name of %s is refused", async (_, name, code) => {
    expect(await refusedCode((__, context) => context.workbook.worksheets.add(name))).toBe(code);
  });

  test("one that does not exist is ItemNotFound, with the statement", async () => {
    const error = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("无").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.statement).toContain("worksheets.getItem");
  });

  test("once deleted, it and its cells are gone, in the same request and after", async () => {
    const code = await refusedCode((_, context) => {
      const sheet = context.workbook.worksheets.add("走");
      const cell = sheet.getRange("A1");
      sheet.delete();
      cell.values = [[1]];
    });
    expect(code).toBe("ItemNotFound");
    expect(names()).toEqual(["Sheet1"]);
  });

  test("the last visible one stays", async () => {
    expect(await refusedCode((sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await refusedCode((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
  });
});

describe("names of a sheet", () => {
  test("stand for cells or constants and follow a renamed sheet", async () => {
    await onSheet(async (sheet, context) => {
      sheet.names.add("scores", sheet.getRange("G5:H9"));
      const system = sheet.names.add("system", '="provincial-departments"');
      system.visible = false;
      sheet.names.load("items/name,items/type,items/value,items/formula,items/visible,items/scope");
      await context.sync();
      expect(sheet.names.items.map((one) => one.toJSON())).toMatchObject([
        { name: "scores", type: "Range", formula: "='Sheet1'!$G$5:$H$9", visible: true, scope: "Worksheet" },
        { name: "system", type: "String", value: "provincial-departments", visible: false },
      ]);
      sheet.name = "省厅 评分";
      const cells = sheet.names.getItem("SCORES").getRange().load("address");
      const none = sheet.names.getItemOrNullObject("无");
      await context.sync();
      expect(cells.address).toBe("'省厅 评分'!G5:H9");
      expect(none.isNullObject).toBe(true);
      sheet.names.getItem("system").delete();
      await context.sync();
    });
    expect(opened.sheet.names).toEqual([{ name: "scores", formula: "='省厅 评分'!$G$5:$H$9", visible: true }]);
  });

  test("a bad name, a name twice, a formula without =, a name of the workbook are refused", async () => {
    await onSheet(async (sheet, context) => {
      sheet.names.add("one", "=1");
      await context.sync();
    });
    expect(await refusedCode((sheet) => sheet.names.add("A1", "=1"))).toBe("InvalidArgument");
    expect(await refusedCode((sheet) => sheet.names.add("One", "=1"))).toBe("ItemAlreadyExists");
    expect(await refusedCode((sheet) => sheet.names.add("two", "text"))).toBe("InvalidArgument");
    expect(await refusedCode((_, context) => context.workbook.names.add("two", "=1"))).toBe("UnsupportedFeature");
  });
});

test("panes are frozen and let go", async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!A1:B4");
    expect(opened.sheet.frozen).toEqual({ rows: 4, columns: 2 });
    sheet.freezePanes.freezeRows(3);
    await context.sync();
    expect(opened.sheet.frozen).toEqual({ rows: 3, columns: 0 });
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("settings and properties are kept while the workbook is open", async () => {
  await Excel.run(async (context) => {
    const { settings, properties } = context.workbook;
    settings.add("unit", "某局");
    properties.title = "评分";
    properties.custom.add("system", "provincial-departments");
    await context.sync();
    const unit = settings.getItem("unit").load("value");
    const none = settings.getItemOrNullObject("无");
    properties.load("title");
    properties.custom.load("items/key,items/value");
    await context.sync();
    expect([unit.value, none.isNullObject, properties.title]).toEqual(["某局", true, "评分"]);
    expect(properties.custom.items.map((one) => [one.key, one.value])).toEqual([["system", "provincial-departments"]]);
  });
  const { Office } = opened.office;
  Office.context.document.settings.set("stage", "self");
  await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  expect([...opened.host.documentSettings.keys()]).toEqual(["stage"]);
});
