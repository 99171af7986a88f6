/** A plain workbook that uses every feature that a workbook can have, with results that its formulas really have. */

import { area } from "../../src/workbook/address";
import { type Cell, plainStyle, type Scalar, type Sheet, type Style, type Workbook } from "../../src/workbook/workbook";

function cell(value: Scalar, look: Partial<Style> = {}, formula?: string): Cell {
  return { value, style: { ...plainStyle, ...look }, ...(formula ? { formula } : {}) };
}

const heading: Partial<Style> = {
  font: "黑体",
  size: 10.5,
  bold: true,
  fill: "#DDEBF7",
  border: "#A6A6A6",
  horizontal: "center",
};
const entry: Partial<Style> = { locked: false, fill: "#FFF9E5", border: "#A6A6A6", numberFormat: "0.0#" };
const rate: Partial<Style> = { numberFormat: "0.0%" };

function scores(): Sheet {
  const blank = cell(null);
  return {
    name: "某'厅 (1)",
    cells: [
      [
        cell("一级指标", heading),
        cell("权重", heading),
        cell("得分", heading),
        cell("得分率", heading),
        cell("检查", heading),
      ],
      [
        cell("组织领导", { wrap: true, vertical: "top" }),
        cell(4),
        cell(3.5, entry),
        cell(0.875, rate, "=C2/B2"),
        cell("正确", {}, '=IF(C2>B2,"得分大于权重","正确")'),
      ],
      [
        blank,
        cell(6),
        cell(6.5, entry),
        cell(6.5 / 6, rate, "=C3/B3"),
        cell("得分大于权重", {}, '=IF(C3>B3,"得分大于权重","正确")'),
      ],
      [
        cell("系统建设", { color: "#C00000", horizontal: "right" }),
        cell(2.5),
        cell(null, entry),
        cell(0, rate, "=C4/B4"),
        cell("", {}, '=IF(C4="","",1)'),
      ],
      [
        cell("合计", { vertical: "bottom" }),
        cell(12.5, {}, "=SUM(B2:B4)"),
        cell(10, {}, "=ROUND(SUM(C2:C4),2)"),
        cell("#DIV/0!", rate, "=1/0"),
        cell(true, {}, "=AND(B5>0,1<2)"),
      ],
      [
        cell("=SUM(B2:B4)"),
        cell('<引号 "&" 换行\n 表情 😀>'),
        cell(45292, { numberFormat: 'yyyy"年"m"月"d"日"' }),
        cell("是"),
        cell(false),
      ],
      [
        cell("考核组"),
        cell(2, {}, "=RANK.EQ(C2,C2:C3)"),
        cell("00123", { numberFormat: "@" }),
        cell(" 空格 "),
        cell(-0.1),
      ],
    ],
    merges: [area(1, 0, 2, 0)],
    columnWidths: [90, 45, 45, 60, 120],
    rowHeights: [24, 18, 18, 30.75, 18, 42, 18],
    frozen: { rows: 1, columns: 2 },
    validations: [
      {
        kind: "decimal",
        min: 0,
        max: 4,
        area: area(1, 2),
        prompt: { title: "考核得分", text: "填 0 到 4 之间的数。\n没有分数时留空。" },
        error: { title: "得分不对", text: '得分要在 0 和 4 之间，"满分"请填 4。' },
      },
      {
        kind: "list",
        values: ["是", "否"],
        area: area(5, 3),
        prompt: null,
        error: { title: "请选择", text: "只能选是或否。" },
      },
      {
        kind: "date",
        min: 43831,
        max: 54788,
        area: area(5, 2, 6, 2),
        prompt: null,
        error: { title: "日期不对", text: "请填日期。" },
      },
    ],
    conditionalFormats: [
      { area: area(1, 2, 3, 2), formula: "=AND(ISNUMBER($C2),$C2>$B2)", color: "#9C0006", fill: "#FFC7CE", bold: true },
      { area: area(1, 4, 3, 4), formula: '=$E2<>"正确"', color: "#9C0006", fill: null, bold: false },
      { area: area(1, 2, 3, 2), formula: '=$C2=""', color: null, fill: "#FFF2CC", bold: false },
    ],
    charts: [],
    protection: { allowFormatColumns: true, allowFormatRows: false },
    page: {
      orientation: "landscape",
      paper: "A4",
      margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 27 },
      printArea: area(0, 0, 6, 3),
      titleRows: { first: 0, last: 0 },
      fit: "wide",
      centerHorizontally: true,
      blackAndWhite: true,
      footer: { left: "某厅", center: "第 &P 页 共 &N 页", right: "&A" },
      breaks: [4],
    },
    names: [
      { name: "评分_单位", formula: '="某\'厅 ""&"""', visible: false },
      { name: "评分_得分", formula: "='某''厅 (1)'!$C$2:$C$4", visible: true },
    ],
    gridlines: false,
    tabColor: "#1F4E79",
  };
}

function summary(): Sheet {
  const chart = { source: area(0, 0, 2, 2), colors: ["#1F4E79", "#C55A11"], legend: true };
  return {
    name: "得分图表",
    cells: [
      [cell("指标"), cell("权重"), cell("得分")],
      [cell("组织领导", {}, "='某''厅 (1)'!A2"), cell(4, {}, "='某''厅 (1)'!B2"), cell(3.5, {}, "='某''厅 (1)'!C2")],
      [cell("系统建设", {}, "='某''厅 (1)'!A4"), cell(2.5, {}, "='某''厅 (1)'!B4"), cell(0, {}, "='某''厅 (1)'!C4")],
    ],
    merges: [],
    columnWidths: [90, 60, 60],
    rowHeights: [18, 18, 18],
    frozen: { rows: 1, columns: 0 },
    validations: [],
    conditionalFormats: [],
    charts: [
      {
        ...chart,
        name: "一级指标图",
        kind: "clusteredColumn",
        title: "一级指标 <得分>",
        place: area(4, 0, 16, 4),
        valueAxis: { title: "分", min: 0, max: 40, numberFormat: "0" },
      },
      {
        ...chart,
        name: "得分率图",
        kind: "clusteredBar",
        title: "得分率",
        source: area(0, 0, 2, 1),
        colors: ["#548235"],
        legend: false,
        place: area(18, 0, 30, 4),
        valueAxis: { title: "", min: 0, max: null, numberFormat: "0%" },
      },
    ],
    protection: null,
    page: {
      orientation: "portrait",
      paper: "A3",
      margins: { left: 36, right: 36, top: 36, bottom: 36, header: 18, footer: 18 },
      printArea: area(0, 0, 31, 4),
      titleRows: null,
      fit: "page",
      centerHorizontally: false,
      blackAndWhite: false,
      footer: { left: "", center: "", right: "" },
      breaks: [],
    },
    names: [{ name: "评分_单位", formula: '="某市"', visible: false }],
    gridlines: true,
    tabColor: null,
  };
}

/** Two sheets with every feature. */
export function everySort(): Workbook {
  return { sheets: [scores(), summary()] };
}

/** A sheet with nothing but these values. */
export function plainSheet(values: Scalar[][], name = "表"): Sheet {
  return {
    name,
    cells: values.map((row) => row.map((value) => cell(value))),
    merges: [],
    columnWidths: (values[0] ?? []).map(() => 60),
    rowHeights: values.map(() => 18),
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    charts: [],
    protection: null,
    page: null,
    names: [],
    gridlines: true,
    tabColor: null,
  };
}
