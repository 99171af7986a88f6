/** The parts of the grid and the charts that need no screen. */

import { init } from "echarts";
import { chartOption, formatNumber, sourceCells } from "../../src/workbench/charts/chartOption";
import { AheadCells } from "../../src/workbench/grid/aheadCells";
import { fromUniverStyle, toUniverCustom, toUniverStyle } from "../../src/workbench/grid/univerCells";
import { toUniverSheet } from "../../src/workbench/grid/univerSheet";
import { promptingValidation, refusingValidation } from "../../src/workbench/grid/validateEntry";
import { area } from "../../src/workbook/address";
import type { Chart, Scalar, Style, Validation } from "../../src/workbook/workbook";
import { plainStyle } from "../../src/workbook/workbook";
import { sheetOf } from "../helpers/calculator";

describe("a style", () => {
  const full: Style = {
    font: "黑体",
    size: 10.5,
    bold: true,
    color: "#1F4E79",
    fill: "#FFF8DC",
    horizontal: "center",
    vertical: "top",
    wrap: true,
    numberFormat: "0.0%",
    locked: false,
    border: "#A6A6A6",
  };
  test.each([
    ["full", full],
    ["plain", plainStyle],
  ])("that is %s comes back from Univer as it was", (_, style) => {
    expect(fromUniverStyle(toUniverStyle(style), toUniverCustom(style))).toEqual(style);
  });

  test("reads the colours that Univer's picker writes", () => {
    expect(fromUniverStyle({ bg: { rgb: "rgb(255, 0, 16)" } }, null).fill).toBe("#FF0010");
  });
});

describe("a sheet for Univer", () => {
  const sheet = sheetOf("表", [[1, "=A1"]], {
    merges: [area(0, 0, 1, 1)],
    columnWidths: [54, 90],
    rowHeights: [15],
    frozen: { rows: 1, columns: 0 },
    gridlines: false,
    tabColor: "#1F4E79",
  });

  test("has merges, sizes in pixels, frozen rows, no gridlines and the tab's colour", () => {
    expect(toUniverSheet("1", sheet, true)).toMatchObject({
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 }],
      columnData: { 0: { w: 72 }, 1: { w: 120 } },
      rowData: { 0: { h: 20 } },
      freeze: { ySplit: 1, xSplit: 0, startRow: 1, startColumn: -1 },
      showGridlines: 0,
      tabColor: "#1F4E79",
    });
  });

  test("goes on beyond its cells", () => {
    const { rowCount, columnCount } = toUniverSheet("1", sheet, false);
    expect([rowCount, columnCount]).toEqual([200, 26]);
  });
});

describe("an entry", () => {
  const error = { title: "得分不对", text: "请输入 0 到 4 之间的数字。" };
  const validations: Validation[] = [
    {
      kind: "decimal",
      min: 0,
      max: 4,
      decimals: 2,
      area: area(0, 0, 9, 0),
      prompt: { title: "得分", text: "0 到 4" },
      error,
    },
    { kind: "list", values: ["自评阶段", "考核阶段"], area: area(0, 1), prompt: null, error },
    { kind: "date", min: 40000, max: 50000, area: area(0, 2), prompt: null, error },
  ];
  const sheet = sheetOf("表", [[null, null, null]], { validations });
  const cases: [what: string, column: number, value: Scalar, refused: boolean][] = [
    ["a score", 0, 2.5, false],
    ["the least score", 0, 0, false],
    ["a score of three decimals", 0, 2.345, true],
    ["the full score", 0, 4, false],
    ["a score above the weight", 0, 4.01, true],
    ["a score below 0", 0, -1, true],
    ["a text for a score", 0, "三", true],
    ["a blank", 0, null, false],
    ["a listed value", 1, "考核阶段", false],
    ["a value that is not listed", 1, "阶段", true],
    ["a date", 2, 45292, false],
    ["a date too early", 2, 100, true],
    ["anything in a free cell", 3, "任意", false],
  ];
  test.each(cases)("%s", (_, column, value, refused) => {
    expect(refusingValidation(sheet, 0, column, value)?.error).toEqual(refused ? error : undefined);
  });

  test("is prompted for where the validation has a prompt", () => {
    expect(promptingValidation(sheet, 5, 0)?.prompt?.text).toBe("0 到 4");
    expect(promptingValidation(sheet, 0, 1)).toBeNull();
  });
});

describe("cells that the person is ahead in", () => {
  test("stay so until every change of theirs was taken over", () => {
    const ahead = new AheadCells();
    const cell = [{ row: 5, column: 6 }];
    ahead.add("1", cell);
    ahead.add("1", cell);
    ahead.remove("1", cell);
    expect([ahead.has("1", 5, 6), ahead.has("1", 5, 7), ahead.has("2", 5, 6)]).toEqual([true, false, false]);
    ahead.remove("1", cell);
    expect(ahead.has("1", 5, 6)).toBe(false);
  });
});

describe("a chart", () => {
  const chart: Chart = {
    name: "Sections",
    kind: "clusteredColumn",
    title: "各一级指标得分",
    source: area(0, 0, 2, 2),
    colors: ["#A6A6A6", "#1F4E79"],
    place: area(5, 0, 20, 5),
    valueAxis: { title: "得分（分）", min: 0, max: 40, numberFormat: "0.##" },
    legend: true,
  };
  const sheet = sheetOf("汇总", [
    ["", "满分", "自评"],
    ["组织领导", 20, 17.5],
    ["系统建设", 40, '=""'],
  ]);
  const draw = (changes: Partial<Chart> = {}) => {
    const changed = { ...chart, ...changes };
    const drawing = init(null, null, { renderer: "svg", ssr: true, width: 600, height: 300 });
    drawing.setOption(chartOption(changed, sourceCells(sheet, changed)));
    const picture = drawing.renderToSVGString();
    drawing.dispose();
    return picture;
  };

  test("says its title, its axis, its categories, its series and its values", () => {
    const words = ["各一级指标得分", "得分（分）", "组织领导", "系统建设", "满分", "自评", "17.5", "40"];
    const picture = draw();
    expect(words.filter((word) => !picture.includes(`>${word}<`))).toEqual([]);
  });

  test("has no legend where one series stands", () => {
    expect(draw({ source: area(0, 0, 2, 1), legend: false })).not.toContain(">满分<");
  });

  test("draws bars with the first category at the bottom, as Excel does", () => {
    const picture = draw({ kind: "clusteredBar" });
    const height = (word: string) =>
      Number(new RegExp(`translate\\([\\d.]+ ([\\d.]+)\\)"[^>]*>${word}<`).exec(picture)?.[1]);
    expect(height("组织领导")).toBeGreaterThan(height("系统建设"));
  });

  test.each([
    [0.856, "0.0%", "85.6%"],
    [12, "0.0", "12.0"],
    [12.345, "0.##", "12.35"],
    [12, "0.##", "12"],
    [1234.5, "#,##0.0", "1,234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [null, "0", ""],
  ])("writes %s as %s: %s", (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});
