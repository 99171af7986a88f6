/** The summary's columns in their order: the table left, charts beside it, the charts' data beyond the paper. */

import { type Amounts, pointsOfStage, type StageAmounts } from "../../domain/totals";
import type { Text } from "../../text";
import type { Scalar, Style } from "../../workbook/workbook";
import { placesOf } from "../parts/places";
import { numberFormats, styles } from "../parts/styles";

/** What captions are made from. */
export interface SummaryWords {
  text: Text["sheet"];
  levels: readonly string[];
}

interface TableColumn<Key> {
  key: Key;
  caption: (words: SummaryWords) => string;
  /** Points. */
  width: number;
}

export type FigureKey = "weight" | "self" | "assessed" | "lost" | "rate" | "scored" | "count";

/** A figure of a section, a group or all; its formula is in `summaryFormulas.ts`. */
export interface SummaryFigure extends TableColumn<FigureKey> {
  style: Partial<Style>;
  /** What the formula gives. */
  result: (amounts: Amounts, ofStage: StageAmounts) => Scalar;
}

export const figures: readonly SummaryFigure[] = [
  {
    key: "weight",
    caption: ({ text }) => text.columns.weight,
    width: 42,
    style: styles.weight,
    result: ({ weight }) => weight,
  },
  {
    key: "self",
    caption: ({ text }) => text.columns.selfScore,
    width: 52,
    style: styles.points,
    result: (amounts) => pointsOfStage(amounts, "self") ?? "",
  },
  {
    key: "assessed",
    caption: ({ text }) => text.columns.assessedScore,
    width: 52,
    style: styles.points,
    result: (amounts) => pointsOfStage(amounts, "assessed") ?? "",
  },
  {
    key: "lost",
    caption: ({ text }) => text.summary.lost,
    width: 40,
    style: styles.points,
    result: (_, { lost, scored }) => (scored === 0 ? "" : lost),
  },
  {
    key: "rate",
    caption: ({ text }) => text.summary.rate,
    width: 48,
    style: { ...styles.count, numberFormat: numberFormats.rate },
    result: (_, { rate }) => rate ?? "",
  },
  {
    key: "scored",
    caption: ({ text }) => text.summary.scored,
    width: 36,
    style: styles.count,
    result: (_, { scored }) => scored,
  },
  {
    key: "count",
    caption: ({ text }) => text.summary.count,
    width: 36,
    style: styles.count,
    result: ({ count }) => count,
  },
];

export const tableColumns: readonly TableColumn<"section" | "group" | FigureKey>[] = [
  { key: "section", caption: ({ text, levels }) => text.levelName(levels[0] ?? "", false), width: 60 },
  { key: "group", caption: ({ text, levels }) => text.levelName(levels[1] ?? "", false), width: 122 },
  ...figures,
];

type SummaryKey =
  | (typeof tableColumns)[number]["key"]
  | "gap"
  | "charts"
  | "behindCharts"
  | "block"
  | "between"
  | "listNumber"
  | "listLabel"
  | "listLost";

const list: readonly { key: SummaryKey; width: number }[] = [
  ...tableColumns,
  { key: "gap", width: 8 },
  ...Array.from({ length: 8 }, () => ({ key: "charts" as const, width: 60 })),
  // LibreOffice cuts a chart's frame that ends with the paper: this one is printed too.
  { key: "behindCharts", width: 4 },
  // Hidden, the charts' data: a block of up to four columns, and the list of all indicators.
  { key: "block", width: 0 },
  { key: "block", width: 0 },
  { key: "block", width: 0 },
  { key: "block", width: 0 },
  { key: "between", width: 0 },
  { key: "listNumber", width: 0 },
  { key: "listLabel", width: 0 },
  { key: "listLost", width: 0 },
];

/** Zero-based columns, of several the first. */
export const summaryColumns = placesOf(list);

/** Points. */
export const summaryWidths = list.map(({ width }) => width);

/** The columns that charts cover, beside the table. */
export const chartColumns = {
  first: summaryColumns.charts,
  last: summaryColumns.behindCharts - 1,
  lastPrinted: summaryColumns.behindCharts,
};
