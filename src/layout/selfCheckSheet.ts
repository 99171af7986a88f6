/** Plans the self-check's temporary sheet: one of each thing that our sheets use. */

import type { Language } from "../text";
import { type SelfCheckText, selfCheckText } from "../text/selfCheck";
import { absoluteName, area, quoteSheet } from "../workbook/address";
import { type Content, SheetBuilder } from "../workbook/sheetBuilder";
import type { Chart, Sheet, Style, Validation } from "../workbook/workbook";
import { tablePages } from "./parts/paper";
import { colors, heiti } from "./parts/styles";

/** One of each kind; without one of a new kind it does not compile. */
type OneOfEach<Thing extends { kind: string }> = { [K in Thing["kind"]]: Thing & { kind: K } };

/** Where things stand, zero-based. */
const rows = { values: 0, formulas: 1, merged: 2, styles: 3, validations: 15, rules: 16, scale: 17, data: 18 };
const chartRows = { column: 23, bar: 33, count: 9 };
const lastRow = 43;
const widths = [60, 90, 90, 90, 0, 45];
const heights = { usual: 18, tall: 30 };

/** Looks that a fresh sheet does not have, each in two places, for several areas are formatted together. */
const looks: Style = {
  font: heiti,
  size: 14,
  bold: true,
  color: "#C00000",
  fill: "#DCE6F1",
  horizontal: "right",
  vertical: "top",
  wrap: true,
  numberFormat: "General_)",
  locked: false,
  border: "#A6A6A6",
};

/** The name that marks the sheet as ours, so that what an earlier run left behind is known. */
export const selfCheckMark = "ScoringSelfCheck";

/** The plan under a name that is free in the workbook. */
export function planSelfCheckSheet(name: string, language: Language): Sheet {
  const text = selfCheckText(language);
  const rowHeights = Array.from({ length: lastRow + 1 }, (_, row) =>
    row === rows.merged ? heights.tall : heights.usual,
  );
  const builder = new SheetBuilder(name, rowHeights, [...widths]);
  putContents(builder, text);
  paintLooks(builder);
  return Object.assign(builder.sheet, {
    frozen: { rows: 2, columns: 1 },
    validations: Object.values(validations(text)),
    conditionalFormats: [
      { area: area(rows.rules, 0, rows.rules, 3), formula: "=A17>10", color: "#9C0006", fill: "#FFC7CE", bold: false },
      { area: area(rows.rules, 0, rows.rules, 3), formula: "=A17>5", color: null, fill: "#FFF8DC", bold: true },
    ],
    colorScales: [
      {
        area: area(rows.scale, 0, rows.scale, 3),
        from: { value: 0, color: colors.shade.low },
        to: { value: 1, color: colors.shade.full },
      },
    ],
    charts: Object.values(charts(text)),
    protection: { allowFormatColumns: true, allowFormatRows: true },
    page: {
      ...tablePages({ paper: "A3", orientation: "landscape" }, 0, {
        printArea: area(0, 0, lastRow, 3),
        footer: { left: "&8 A && B", center: text.sheet.footer, right: "&A" },
        breaks: [rows.data, chartRows.bar],
      }),
      titleRows: { first: 0, last: 1 },
    },
    names: [
      { name: selfCheckMark, formula: "=TRUE", visible: false },
      { name: "ScoringSelfCheckCell", formula: `=${quoteSheet(name)}!${absoluteName(area(0, 0))}`, visible: true },
    ],
    gridlines: false,
    tabColor: colors.accent,
  } satisfies Partial<Sheet>);
}

/** Numbers, texts that Excel would take for something else, and the functions that our formulas are made of. */
function putContents(builder: SheetBuilder, { sheet: text }: SelfCheckText): void {
  const { values, formulas, merged, rules, scale, data } = rows;
  const formula = (written: string, result: string | number | boolean): Content => ({ formula: written, result });
  builder
    .putRow(values, 0, [12.5, text.text, "007", "=1+1", true, -3])
    .putRow(formulas, 0, [
      formula("=ROUND(SUM(A1,0.1,0.2),1)", 12.8),
      formula(`=IF(AND(ISNUMBER(A1),NOT(ISERROR(A1)),A1>12),"${text.yes}","${text.no}")`, text.yes),
      formula('=SUMPRODUCT(--(A1:D1<>""))', 4),
      formula("=COUNT(A1:D1,F1)", 2),
      formula("=LEN(TRIM(B1))", text.text.length),
      formula("=SUMPRODUCT((A1:D1>=0)*(A1:D1<=13),A1:D1)", 12.5),
    ])
    .put(merged, 0, text.merged)
    .merge(area(merged, 0, merged, 2))
    .putRow(rules, 0, [1, 6, 11, 16])
    .putRow(scale, 0, [0, 0.25, 0.5, 1])
    .putRow(data, 1, text.series);
  text.categories.forEach((category, index) => builder.putRow(data + 1 + index, 0, [category, 5, 5 - index]));
}

/** A row a property. */
function paintLooks(builder: SheetBuilder): void {
  (Object.keys(looks) as (keyof Style)[]).forEach((property, index) => {
    const row = rows.styles + index;
    for (const column of [1, 3]) builder.paint(area(row, column), { [property]: looks[property] });
  });
}

function validations({ sheet: text }: SelfCheckText) {
  const at = (column: number) => area(rows.validations, column);
  return {
    decimal: { kind: "decimal", area: at(1), min: 0, max: 5, decimals: 2, prompt: text.prompt, error: text.error },
    list: { kind: "list", area: at(2), values: text.choices, prompt: null, error: text.error },
    date: { kind: "date", area: at(3), min: 36526, max: 73050, prompt: null, error: text.error },
  } satisfies OneOfEach<Validation>;
}

function charts({ sheet: text }: SelfCheckText) {
  const shared = {
    title: text.chart,
    source: area(rows.data, 0, rows.data + text.categories.length, text.series.length),
    colors: [colors.series.full, colors.series.assessed],
  };
  const at = (first: number): Chart["place"] => area(first, 0, first + chartRows.count - 1, 3);
  const points = { title: text.points, min: 0, max: null, numberFormat: "General" };
  return {
    clusteredColumn: {
      ...shared,
      name: "SelfCheckColumns",
      kind: "clusteredColumn",
      place: at(chartRows.column),
      valueAxis: points,
      legend: true,
    },
    clusteredBar: {
      ...shared,
      name: "SelfCheckBars",
      kind: "clusteredBar",
      place: at(chartRows.bar),
      valueAxis: { ...points, max: 10, numberFormat: "0" },
      legend: false,
    },
  } satisfies OneOfEach<Chart>;
}
