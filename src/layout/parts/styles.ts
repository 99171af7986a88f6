/**
 * The look of our sheets: fonts, fills and colours in one place. An official table: black on white with two greys, as it is
 * printed by programs that know no black and white print; colour only where something is to be done, and in charts.
 */

import type { Style } from "../../workbook/workbook";

/** Every Chinese Windows and WPS has these two. */
export const songti = "宋体";
export const heiti = "黑体";

export const colors = {
  line: "#A6A6A6",
  heading: "#EBEBEB",
  accent: "#1F4E79",
  subtotal: "#F2F2F2",
  /** What was filled in, once it is final. */
  final: "#F0F0F0",
  muted: "#595959",
  wrong: { fill: "#FFC7CE", text: "#9C0006" },
  blank: { fill: "#FFF8DC" },
  lost: { fill: "#FCE4D6", text: "#833C0B" },
  shade: { low: "#B5B5B5", full: "#FFFFFF" },
  /** Told apart in print without colours as well. */
  series: { full: "#D9D9D9", self: "#7FA7D0", assessed: "#1F4E79", rate: "#2E75B6", lost: "#C55A11" },
  /** The same for papers that are black on white. */
  greys: { full: "#E3E3E3", self: "#A0A0A0", assessed: "#404040", rate: "#606060" },
};

/** Numbers have a little room before the line on the right, and a column's numbers the same decimals. */
export const numberFormats = {
  points: "0.00_)",
  /** Official weights have one decimal at most; one with two would show them. */
  weight: "0.0#_)",
  count: "0_)",
  rate: "0.0%_)",
};

export const dateFormat = 'yyyy"年"m"月"d"日"';

const base: Partial<Style> = { font: songti, size: 10, vertical: "center" };

export const styles = {
  text: { ...base, horizontal: "left", wrap: true },
  label: { ...base, horizontal: "left" },
  /** What charts and links are made from, in hidden columns; programs that draw hidden text draw it over the next cell unless it wraps. */
  unseen: { ...base, size: 9, horizontal: "left", wrap: true },
  value: { ...base, horizontal: "left", wrap: true, locked: false, border: colors.line },
  title: { ...base, font: heiti, size: 18, horizontal: "center", wrap: true },
  heading: {
    ...base,
    font: heiti,
    size: 10.5,
    horizontal: "center",
    wrap: true,
    fill: colors.heading,
    border: colors.line,
  },
  /** On papers that are a single page. */
  plainHeading: { ...base, font: heiti, size: 10.5, horizontal: "center", wrap: true, border: colors.line },
  cell: { ...base, horizontal: "left", wrap: true, border: colors.line },
  centered: { ...base, horizontal: "center", wrap: true, border: colors.line },
  points: { ...base, horizontal: "right", border: colors.line, numberFormat: numberFormats.points },
  weight: { ...base, horizontal: "right", border: colors.line, numberFormat: numberFormats.weight },
  count: { ...base, horizontal: "right", border: colors.line, numberFormat: numberFormats.count },
  score: {
    ...base,
    horizontal: "right",
    numberFormat: numberFormats.points,
    border: colors.line,
    locked: false,
  },
  entry: { ...base, horizontal: "left", wrap: true, border: colors.line, locked: false },
  check: { ...base, horizontal: "left", color: colors.wrong.text },
  subtotal: { bold: true, fill: colors.subtotal, border: colors.line },
} satisfies Record<string, Partial<Style>>;
