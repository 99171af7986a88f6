/** Lays out the definition sheet (指标体系): an indicator system as a table that people read, print and edit. */

import { headingsOf, type IndicatorSystem, withThoseBelow } from "../../domain/indicatorSystem";
import { type Language, textFor } from "../../text";
import { definitionText } from "../../text/definition";
import { area } from "../../workbook/address";
import { highestRow } from "../../workbook/excelLimits";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Scalar, Sheet } from "../../workbook/workbook";
import { textHeight } from "../parts/measureText";
import { pageMargins } from "../parts/paper";
import { colors, styles } from "../parts/styles";
import { definitionName } from "../recognition/constantName";
import { definitionFields, definitionRows as rows, fieldValues, headingWidth, ownColumns } from "./definitionColumns";

const heights = { heading: 36, hint: 30, field: 20, rules: 40, captions: 26, indicator: 20 };
const textSize = 10;

export interface DefinitionOrder {
  /** The sheet's name. */
  name: string;
  language: Language;
  /** Carried along by a workbook that was issued: hidden and locked. */
  carried?: boolean;
}

/** The plain sheet. A heading stands in its first row, with its points where the official text has some. */
export function layOutDefinitionSheet(
  system: IndicatorSystem,
  { name, language, carried = false }: DefinitionOrder,
): Sheet {
  const { levels, indicators } = system;
  const text = definitionText(language);
  const headings = levels.length - 1;
  const widths = [...Array.from({ length: headings }, () => headingWidth), ...ownColumns.map(({ width }) => width)];
  const last = widths.length - 1;
  const values = fieldValues(system);
  const captions = [
    ...levels.slice(0, -1),
    ...ownColumns.map(({ key }) => (key === "name" ? (levels.at(-1) ?? "") : text.columns[key])),
  ];
  const table = indicators.map((indicator) => [
    ...Array.from({ length: headings }, (): Scalar => null),
    ...ownColumns.map(({ content }) => content(indicator)),
  ]);
  for (const { row, column, text: heading } of headingCells(system, language)) (table[row] ?? [])[column] = heading;
  const besides = widths.slice(1).reduce((sum, width) => sum + width, 0);
  const rowHeights = [
    heights.heading,
    heights.hint,
    ...definitionFields.map((key) =>
      heightOf(key === "rules" ? heights.rules : heights.field, [values[key]], [besides]),
    ),
    heightOf(heights.captions, captions, widths),
    ...table.map((line) => heightOf(heights.indicator, line, widths)),
  ];
  const builder = new SheetBuilder(name, rowHeights, widths);
  const across = (row: number, from = 0) => area(row, from, row, last);
  builder.put(rows.heading, 0, text.heading).paint(across(rows.heading), styles.title).merge(across(rows.heading));
  builder.put(rows.hint, 0, text.hint).paint(across(rows.hint), styles.text).merge(across(rows.hint));
  builder.paint(across(rows.hint), { color: colors.muted });
  definitionFields.forEach((key, i) => {
    const row = rows.fields + i;
    builder
      .put(row, 0, text.fields[key])
      .paint(area(row, 0), styles.label)
      .put(row, 1, values[key])
      .paint(across(row, 1), { ...styles.value, numberFormat: key === "total" ? "General" : "@" })
      .merge(across(row, 1));
  });
  builder.putRow(rows.captions, 0, captions).paint(across(rows.captions), { ...styles.heading, locked: false });
  table.forEach((line, i) => builder.putRow(rows.first + i, 0, line));
  if (indicators.length > 0)
    [...Array.from({ length: headings }, () => headingStyle), ...ownColumns.map(({ style }) => style)].forEach(
      (style, column) => builder.paint(area(rows.first, column, rowHeights.length - 1, column), style),
    );
  return Object.assign(builder.sheet, {
    ...(carried && { hidden: true as const, protection: { allowFormatColumns: false, allowFormatRows: false } }),
    frozen: { rows: rows.first, columns: 0 },
    tabColor: colors.muted,
    page: {
      paper: "A4",
      orientation: "landscape",
      margins: pageMargins,
      fit: "wide",
      printArea: area(0, 0, rowHeights.length - 1, last),
      titleRows: { first: rows.captions, last: rows.captions },
      centerHorizontally: true,
      blackAndWhite: true,
      breaks: [],
      footer: { left: "", center: textFor(language).sheet.page, right: "" },
    },
    names: [{ name: definitionName, formula: "=1", visible: false }],
  } satisfies Partial<Sheet>);
}

const headingStyle = { ...styles.centered, locked: false };

/** High enough for each text in its column; Excel takes no row that is higher. */
function heightOf(least: number, texts: readonly Scalar[], widths: readonly number[]): number {
  const needed = texts.map((text, column) =>
    typeof text === "string" ? textHeight(text, widths[column] ?? 0, textSize) : 0,
  );
  return Math.min(highestRow, Math.max(least, ...needed));
}

/** Each heading in the row of its first indicator; rows count from the first of them. */
function headingCells(system: IndicatorSystem, language: Language): { row: number; column: number; text: string }[] {
  const { points } = definitionText(language);
  const stated = new Map(system.stated.map((each) => [JSON.stringify(each.path), each.points]));
  const rowOf = new Map(system.indicators.map((indicator, i) => [indicator, i]));
  return withThoseBelow(headingsOf(system)).flatMap(({ name, path, indicators: [first] }) => {
    const row = first && rowOf.get(first);
    const of = stated.get(JSON.stringify(path));
    const text = of === undefined ? name : `${name}\n${points(of)}`;
    return row === undefined ? [] : [{ row, column: path.length - 1, text }];
  });
}
