import { area } from "../../src/workbook/address";
import { plainStyle } from "../../src/workbook/workbook";
import { hosted, onSheet, refusal, refusedCode } from "../helpers/hosted";

const opened = hosted();
const styleOf = (row: number, column: number) => opened.sheet.cells[row]?.[column]?.style;

const around = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const inside = ["InsideHorizontal", "InsideVertical"] as const;

function frame(range: Excel.Range, color: string): void {
  for (const index of [...around, ...inside]) {
    const border = range.format.borders.getItem(index);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = color;
  }
}

test("formats are written into the plain style and read back", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#fff2cc";
    format.font.set({ name: "黑体", size: 18, bold: true, color: "red" });
    format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true });
    format.protection.locked = false;
    sheet.getRange("A1:B2").numberFormat = [
      ["0.0", "0.0"],
      ["@", "0.0"],
    ];
    frame(sheet.getRange("A1:B2"), "#BFBFBF");
    format.load(
      "fill/color,fill/pattern,font/name,font/size,font/bold,font/color,horizontalAlignment,verticalAlignment",
    );
    const locked = format.protection.load("locked");
    const edge = format.borders.getItem("EdgeTop").load("style,color,weight");
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      fill: { color: "#FFF2CC", pattern: "Solid" },
      font: { name: "黑体", size: 18, bold: true, color: "#FF0000" },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
    });
    expect(locked.locked).toBe(false);
    expect([edge.style, edge.color, edge.weight]).toEqual(["Continuous", "#BFBFBF", "Thin"]);
  });
  expect(styleOf(1, 0)).toEqual({
    font: "黑体",
    size: 18,
    bold: true,
    color: "#FF0000",
    fill: "#FFF2CC",
    horizontal: "center",
    vertical: "top",
    wrap: true,
    numberFormat: "@",
    locked: false,
    border: "#BFBFBF",
  });
});

test("the areas of getRanges are formatted together", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B1,D3");
    areas.format.fill.color = "#DDEBF7";
    areas.format.font.bold = true;
    for (const index of around) areas.format.borders.getItem(index).color = "#BFBFBF";
    areas.format.borders.getItem("InsideVertical").color = "#BFBFBF";
    areas.load("address,areaCount,cellCount,format/fill/color");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:B1,Sheet1!D3", 2, 3]);
    expect(areas.format.fill.color).toBe("#DDEBF7");
  });
  expect([styleOf(0, 1)?.border, styleOf(2, 3)?.bold, styleOf(1, 1)?.fill]).toEqual(["#BFBFBF", true, null]);
});

test("where cells differ a format is null", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    const font = sheet.getRange("A1:A2").format.font.load("bold,size");
    await context.sync();
    expect([font.bold, font.size]).toEqual([null, plainStyle.size]);
  });
});

test("the format of a whole sheet reaches cells that come later", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange().format.font.name = "仿宋";
    sheet.getRange("C:C").format.fill.color = "#00FF00";
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  expect(styleOf(2, 1)).toMatchObject({ font: "仿宋", fill: null });
  expect(styleOf(2, 2)).toMatchObject({ font: "仿宋", fill: "#00FF00" });
});

test("columns and rows have their sizes in points", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B:B").format.columnWidth = 120;
    sheet.getRange("3:3").format.rowHeight = 40;
    const a = sheet.getRange("A1:B1").format.load("columnWidth");
    const b = sheet.getRange("B3").format.load("columnWidth,rowHeight");
    await context.sync();
    expect(a.columnWidth).toBeNull();
    expect([b.columnWidth, b.rowHeight]).toEqual([120, 40]);
  });
  expect(opened.sheet.columnWidths).toEqual([54, 120]);
  expect(await refusedCode((sheet) => (sheet.getRange("1:1").format.rowHeight = 410))).toBe("InvalidArgument");
});

test("what the plain style cannot hold is refused by name", async () => {
  const italic = await refusal(
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.italic = true;
      await context.sync();
    }),
  );
  expect(italic.message).toContain("RangeFont.italic = true");
  expect(await refusedCode((sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Justify"))).toBe(
    "UnsupportedFeature",
  );
  const half = await refusal(
    onSheet(async (sheet, context) => {
      sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Continuous";
      await context.sync();
    }),
  );
  expect(half.message).toContain("(B2)");
});

test("many cells' looks in one call, both ways", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#AABBCC" }, font: { bold: true } } }, {}]]);
    range.setColumnProperties([{ columnHidden: undefined, format: { columnWidth: 80 } }, {}]);
    const looks = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, borders: { top: { style: true } } },
    } as unknown as Excel.CellPropertiesLoadOptions);
    await context.sync();
    expect(looks.value).toEqual([
      [
        {
          address: "A1",
          format: { fill: { color: "#AABBCC" }, font: { bold: true }, borders: { top: { style: "None" } } },
        },
        {
          address: "B1",
          format: { fill: { color: "#FFFFFF" }, font: { bold: false }, borders: { top: { style: "None" } } },
        },
      ],
    ]);
  });
  expect(opened.sheet.columnWidths[0]).toBe(80);
});

describe("validation", () => {
  const rule = { decimal: { formula1: 0, formula2: 2.5, operator: "Between" as const } };

  test("a decimal, a list and a date are kept with their messages and read back", async () => {
    await onSheet(async (sheet, context) => {
      const scores = sheet.getRange("G5:H9").dataValidation;
      scores.rule = rule;
      scores.prompt = { title: "自评得分", message: "填 0 至 2.5", showPrompt: true };
      scores.errorAlert = { title: "分数不对", message: "请填 0 至 2.5", showAlert: true, style: "Stop" };
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "自评,考核" } };
      const date = { formula1: "2024-01-01", formula2: "2024-12-31", operator: "Between" as const };
      sheet.getRange("B1").dataValidation.rule = { date };
      const cell = sheet.getRange("G6").dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      const mixed = sheet.getRange("F5:G5").dataValidation.load("type");
      const none = sheet.getRange("Z1").dataValidation.load("type");
      await context.sync();
      expect(cell.type).toBe("Decimal");
      expect(cell.rule.decimal).toEqual({ formula1: "=0", formula2: "=2.5", operator: "Between" });
      expect(cell.prompt.message).toBe("填 0 至 2.5");
      expect(cell.errorAlert).toMatchObject({ title: "分数不对", style: "Stop" });
      expect([mixed.type, none.type]).toEqual(["Inconsistent", "None"]);
    });
    expect(opened.sheet.validations).toEqual([
      {
        kind: "decimal",
        area: { row: 4, column: 6, lastRow: 8, lastColumn: 7 },
        min: 0,
        max: 2.5,
        prompt: { title: "自评得分", text: "填 0 至 2.5" },
        error: { title: "分数不对", text: "请填 0 至 2.5" },
      },
      expect.objectContaining({ kind: "list", values: ["自评", "考核"], prompt: null }),
      expect.objectContaining({ kind: "date", min: 45292, max: 45657 }),
    ]);
  });

  test("a new rule takes its cells from the old one; clear ends it", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").dataValidation.rule = rule;
      sheet.getRange("A2").dataValidation.clear();
      await context.sync();
    });
    expect(opened.sheet.validations.map(({ area }) => area.row)).toEqual([0, 2]);
  });

  test.each([
    ["a title of 33 characters", { prompt: { title: "长".repeat(33), message: "", showPrompt: true } }],
    ["a prompt of 256", { prompt: { title: "", message: "长".repeat(256), showPrompt: true } }],
    ["an error of 225", { errorAlert: { title: "", message: "长".repeat(225), showAlert: true, style: "Stop" } }],
    ["a list of 256", { rule: { list: { inCellDropDown: true, source: "长".repeat(256) } } }],
    ["no kind", { rule: {} }],
  ])("%s is refused", async (_, given) => {
    const code = await refusedCode((sheet) => sheet.getRange("A1").dataValidation.set(given as never));
    expect(code).toBe("InvalidArgument");
  });

  test.each([
    ["a kind", { rule: { wholeNumber: { formula1: 1, formula2: 2, operator: "Between" } } }],
    ["an operator", { rule: { decimal: { formula1: 1, operator: "GreaterThan" } } }],
    ["a warning", { errorAlert: { title: "", message: "", showAlert: true, style: "Warning" } }],
  ])("%s that the plain workbook does not have is refused", async (_, given) => {
    const code = await refusedCode((sheet) => sheet.getRange("A1").dataValidation.set(given as never));
    expect(code).toBe("UnsupportedFeature");
  });
});

test("conditional formats: the newest first, by priority, cleared", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("G5:H9");
    const lost = range.conditionalFormats.add("Custom");
    lost.custom.rule.formula = "=$G5<$E5";
    lost.custom.format.fill.color = "#FFEB9C";
    const wrong = range.conditionalFormats.add("Custom");
    wrong.custom.rule.formula = "=ISTEXT($G5)";
    wrong.custom.format.font.color = "#9C0006";
    wrong.custom.format.font.bold = true;
    wrong.stopIfTrue = true;
    range.conditionalFormats.load("items/priority,items/type,items/stopIfTrue");
    await context.sync();
    const items = range.conditionalFormats.items;
    expect(items.map((one) => [one.priority, one.type, one.stopIfTrue])).toEqual([
      [0, "Custom", true],
      [1, "Custom", false],
    ]);
    lost.priority = 0;
    await context.sync();
    expect(opened.sheet.conditionalFormats.map((one) => one.formula)).toEqual(["=$G5<$E5", "=ISTEXT($G5)"]);
    expect(opened.sheet.conditionalFormats[1]).toMatchObject({ color: "#9C0006", bold: true, fill: null });
    range.conditionalFormats.clearAll();
    await context.sync();
  });
  expect(opened.sheet.conditionalFormats).toEqual([]);
});

test("colour scales: between two numbers, listed after the formats, taken away with the others", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("I5:L5");
    const { colorScale } = range.conditionalFormats.add("ColorScale");
    colorScale.criteria = {
      minimum: { type: "Number", formula: "0", color: "#F4B183" },
      maximum: { type: "Number", formula: "4", color: "#FFFFFF" },
    };
    range.conditionalFormats.load("items/type");
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["ColorScale"]);
    expect(opened.sheet.colorScales).toEqual([
      { area: area(4, 8, 4, 11), from: { value: 0, color: "#F4B183" }, to: { value: 4, color: "#FFFFFF" } },
    ]);
    range.conditionalFormats.clearAll();
    await context.sync();
  });
  expect(opened.sheet.colorScales).toEqual([]);
});
