/** Lays out the definition sheet (指标体系): an indicator system as a table that people read, print and edit. */

import { headingsOf, type IndicatorSystem, withThoseBelow } from "../../domain/indicatorSystem";
import { type Language, textFor } from "../../text";
import { definitionText } from "../../text/definition";
import { area } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Sheet } from "../../workbook/workbook";
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
  const descriptionColumn = headings + ownColumns.findIndex(({ key }) => key === "description");
  const rowHeights = [
    heights.heading,
    heights.hint,
    ...definitionFields.map((key) => (key === "rules" ? heights.rules : heights.field)),
    heights.captions,
    ...indicators.map(({ description }) =>
      Math.min(409, Math.max(heights.indicator, textHeight(description, widths[descriptionColumn] ?? 0, textSize))),
    ),
  ];
  const builder = new SheetBuilder(name, rowHeights, widths);
  const across = (row: number, from = 0) => area(row, from, row, last);
  builder.put(rows.heading, 0, text.heading).paint(across(rows.heading), styles.title).merge(across(rows.heading));
  builder.put(rows.hint, 0, text.hint).paint(across(rows.hint), styles.text).merge(across(rows.hint));
  builder.paint(across(rows.hint), { color: colors.muted });
  const values = fieldValues(system);
  definitionFields.forEach((key, i) => {
    const row = rows.fields + i;
    builder
      .put(row, 0, text.fields[key])
      .paint(area(row, 0), styles.label)
      .put(row, 1, values[key])
      .paint(across(row, 1), { ...styles.value, numberFormat: key === "total" ? "General" : "@" })
      .merge(across(row, 1));
  });
  builder
    .putRow(rows.captions, 0, [
      ...levels.slice(0, -1),
      ...ownColumns.map(({ key }) => (key === "name" ? (levels.at(-1) ?? "") : text.columns[key])),
    ])
    .paint(across(rows.captions), { ...styles.heading, locked: false });
  indicators.forEach((indicator, i) => {
    ownColumns.forEach(({ content, style }, column) =>
      builder
        .put(rows.first + i, headings + column, content(indicator))
        .paint(area(rows.first + i, headings + column), style),
    );
  });
  putHeadings(builder, system, language);
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

function putHeadings(builder: SheetBuilder, system: IndicatorSystem, language: Language): void {
  const { points } = definitionText(language);
  const stated = new Map(system.stated.map((each) => [JSON.stringify(each.path), each.points]));
  const headings = withThoseBelow(headingsOf(system));
  const rowOf = new Map(system.indicators.map((indicator, i) => [indicator, rows.first + i]));
  for (const { name, path, indicators } of headings) {
    const [first] = indicators;
    const row = first && rowOf.get(first);
    if (row === undefined) continue;
    const of = stated.get(JSON.stringify(path));
    builder.put(row, path.length - 1, of === undefined ? name : `${name}\n${points(of)}`);
  }
  const [from, to] = [rows.first, rows.first + system.indicators.length - 1];
  if (system.levels.length > 1 && to >= from)
    builder.paint(area(from, 0, to, system.levels.length - 2), { ...styles.centered, locked: false });
}
