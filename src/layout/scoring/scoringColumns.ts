/** The scoring sheet's columns in their order: an entry says all that a column is, and its place follows from the list. */

import type { Indicator } from "../../domain/indicatorSystem";
import type { EnteredScores, Stage } from "../../domain/scoreSheet";
import type { Amounts } from "../../domain/totals";
import type { Text } from "../../text";
import type { Content } from "../../workbook/sheetBuilder";
import type { Style, ValidationRule } from "../../workbook/workbook";
import type { PageWidth } from "../parts/paper";
import { placesOf } from "../parts/places";
import { styles } from "../parts/styles";
import { scoreRule } from "./entryRules";
import { checkFormula, checkResult, type RowPlace } from "./scoringFormulas";

type SheetText = Text["sheet"];

export type ColumnKey = keyof SheetText["columns"];

/** Zero-based. */
export type ColumnPlaces = Record<ColumnKey, number>;

/** An indicator's row while it is laid out. */
export interface IndicatorRow {
  indicator: Indicator;
  entered: EnteredScores;
  stage: Stage;
  place: RowPlace;
  text: SheetText;
}

/** What stands in a column's cells of the indicators' rows. */
export type CellsHold =
  /** The name of a section or a group, in one cell over the rows of all its indicators. */
  | { kind: "heading" }
  | { kind: "official"; of: (indicator: Indicator) => string | number }
  | { kind: "entered"; key: keyof EnteredScores }
  | { kind: "formula"; of: (row: IndicatorRow) => Content };

export interface ScoringColumn {
  key: ColumnKey;
  caption: (text: SheetText) => string;
  /** Points. A table is a little narrower than its page has room; A4 upright is wider, and printed in 小五 (9 points). */
  width: Record<PageWidth, number>;
  /** Of the indicators' rows. */
  style: Partial<Style>;
  holds: CellsHold;
  /** Its texts may take several lines, and so decide a row's height. */
  wraps?: true;
  validation?: (weight: number, text: SheetText) => ValidationRule;
  /** Added up in the subtotals and the total: what the sums give. */
  sum?: (amounts: Amounts) => number;
  printed: boolean;
}

/** The columns of a layout, and what is derived from them. */
export interface ScoringColumns {
  list: readonly ScoringColumn[];
  at: ColumnPlaces;
  /** Those that people fill in. */
  entered: readonly (keyof EnteredScores)[];
  lastPrinted: number;
}

/** The layout's version, kept in the sheet so that later versions know what they read. */
export const layoutVersion = 1;

type LayoutVersion = typeof layoutVersion;

const firstLayout: ScoringColumn[] = [
  {
    key: "section",
    caption: ({ columns }) => columns.section,
    width: { portraitA4: 44, landscapeA4: 48, landscapeA3: 60 },
    style: styles.centered,
    holds: { kind: "heading" },
    printed: true,
  },
  {
    key: "group",
    caption: ({ columns }) => columns.group,
    width: { portraitA4: 44, landscapeA4: 58, landscapeA3: 76 },
    style: styles.centered,
    holds: { kind: "heading" },
    printed: true,
  },
  {
    key: "number",
    caption: ({ columns }) => columns.number,
    width: { portraitA4: 26, landscapeA4: 28, landscapeA3: 34 },
    style: styles.centered,
    holds: { kind: "official", of: ({ number }) => number },
    printed: true,
  },
  {
    key: "name",
    caption: ({ columns }) => columns.name,
    width: { portraitA4: 58, landscapeA4: 76, landscapeA3: 120 },
    style: styles.cell,
    holds: { kind: "official", of: ({ name }) => name },
    wraps: true,
    printed: true,
  },
  {
    key: "weight",
    caption: ({ columns }) => columns.weight,
    width: { portraitA4: 28, landscapeA4: 32, landscapeA3: 40 },
    style: styles.number,
    holds: { kind: "official", of: ({ weight }) => weight },
    sum: ({ weight }) => weight,
    printed: true,
  },
  {
    key: "description",
    caption: ({ columns }) => columns.description,
    width: { portraitA4: 152, landscapeA4: 242, landscapeA3: 400 },
    style: styles.cell,
    holds: { kind: "official", of: ({ description }) => description },
    wraps: true,
    printed: true,
  },
  {
    key: "selfScore",
    caption: ({ columns }) => columns.selfScore,
    width: { portraitA4: 46, landscapeA4: 50, landscapeA3: 60 },
    style: styles.score,
    holds: { kind: "entered", key: "selfScore" },
    validation: scoreRule,
    sum: ({ self }) => self,
    printed: true,
  },
  {
    key: "assessedScore",
    caption: ({ columns }) => columns.assessedScore,
    width: { portraitA4: 46, landscapeA4: 50, landscapeA3: 60 },
    style: styles.score,
    holds: { kind: "entered", key: "assessedScore" },
    validation: scoreRule,
    sum: ({ assessed }) => assessed,
    printed: true,
  },
  {
    key: "reason",
    caption: ({ columns }) => columns.reason,
    width: { portraitA4: 80, landscapeA4: 98, landscapeA3: 150 },
    style: styles.entry,
    holds: { kind: "entered", key: "reason" },
    wraps: true,
    printed: true,
  },
  {
    key: "evidence",
    caption: ({ columns }) => columns.evidence,
    width: { portraitA4: 56, landscapeA4: 76, landscapeA3: 100 },
    style: styles.entry,
    holds: { kind: "entered", key: "evidence" },
    wraps: true,
    printed: true,
  },
  {
    key: "check",
    caption: ({ columns }) => columns.check,
    width: { portraitA4: 240, landscapeA4: 240, landscapeA3: 240 },
    style: styles.check,
    holds: {
      kind: "formula",
      of: ({ place, indicator, entered, stage, text }) => ({
        formula: checkFormula(place, text),
        result: checkResult(entered, indicator.weight, stage, text),
      }),
    },
    printed: false,
  },
];

const layouts: Record<LayoutVersion, ScoringColumns> = { 1: columnsFrom(firstLayout) };

/** The columns of a layout's version; whoever needs them is handed them, for older sheets have those of their own. */
export function columnsOf(version: LayoutVersion): ScoringColumns {
  return layouts[version];
}

function columnsFrom(list: ScoringColumn[]): ScoringColumns {
  return {
    list,
    at: placesOf(list),
    entered: list.flatMap(({ holds }) => (holds.kind === "entered" ? [holds.key] : [])),
    lastPrinted: list.findLastIndex(({ printed }) => printed),
  };
}
