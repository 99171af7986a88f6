/** The scoring sheet's columns in their order: an entry says all that a column is, and its place follows from the list. */

import type { Indicator } from "../../domain/indicatorSystem";
import {
  type EnteredScores,
  type EntryKey,
  type LayoutVersion,
  layoutVersions,
  type Stage,
} from "../../domain/scoreSheet";
import { type Amounts, pointsOfStage } from "../../domain/totals";
import type { Text } from "../../text";
import type { Content } from "../../workbook/sheetBuilder";
import type { Scalar, Style, ValidationRule } from "../../workbook/workbook";
import type { PageWidth } from "../parts/paper";
import { placesOf } from "../parts/places";
import { styles } from "../parts/styles";
import { scoreRule } from "./entryValidation";
import { checkFormula, checkResult, type RowPlace, scoreSum, type SumForms, weightSum } from "./scoringFormulas";

type SheetText = Text["sheet"];

/** The names of headings, the highest level first; a system has as many of these columns as it has levels of headings. */
export const headingKeys = ["section", "group", "subgroup"] as const;

export type HeadingKey = (typeof headingKeys)[number];

export type ColumnKey = HeadingKey | "name" | keyof SheetText["columns"];

/** Columns that not every table has: the unit's own reasons have none in layout 1. */
type OptionalKey = HeadingKey | "selfReason";

/** Zero-based. */
export type ColumnPlaces = Record<Exclude<ColumnKey, OptionalKey>, number> & Partial<Record<OptionalKey, number>>;

/** An indicator's row while it is laid out. */
export interface IndicatorRow {
  indicator: Indicator;
  entered: EnteredScores;
  stage: Stage;
  layout: LayoutVersion;
  place: RowPlace;
  text: SheetText;
}

/** What stands in a column's cells of the indicators' rows. */
export type CellsHold =
  /** The name of a section or a group, in one cell over the rows of all its indicators. */
  | { kind: "heading" }
  | { kind: "official"; of: (indicator: Indicator) => string | number }
  | { kind: "entered"; key: EntryKey }
  | { kind: "formula"; of: (row: IndicatorRow) => Content };

export interface ScoringColumn {
  key: ColumnKey;
  caption: (text: SheetText) => string;
  /** Points. A table is as wide as its page has room, a point or two apart; A4 upright is wider, and printed in 小五 (9 points). */
  width: Record<PageWidth, number>;
  /** Of the indicators' rows. */
  style: Partial<Style>;
  holds: CellsHold;
  /** Its texts may take several lines, and so decide a row's height. */
  wraps?: true;
  /** Its share of the descriptions' width where they are not printed. */
  share?: number;
  validation?: (weight: number, text: SheetText) => ValidationRule;
  /** Added up in the subtotals and the total: by which formulas, and what they give. */
  sum?: { forms: SumForms; result: (amounts: Amounts) => Scalar };
  printed: boolean;
}

/** The columns of a layout for systems of some levels, and what is derived from them. */
export interface ScoringColumns {
  version: LayoutVersion;
  list: readonly ScoringColumn[];
  at: ColumnPlaces;
  /** The columns of headings, the highest level first. */
  headings: readonly HeadingKey[];
  /** Those that people fill in. */
  entered: readonly EntryKey[];
  lastPrinted: number;
}

/** The layout that new sheets get. */
export const [layoutVersion] = layoutVersions;

/** A column of headings; `level` counts from the highest. */
function headingColumn(key: HeadingKey, level: string, width: ScoringColumn["width"]): ScoringColumn {
  return {
    key,
    caption: ({ levelName }) => levelName(level, false),
    width,
    style: styles.centered,
    holds: { kind: "heading" },
    printed: true,
  };
}

const firstLayout: ScoringColumn[] = [
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
    caption: () => "",
    width: { portraitA4: 58, landscapeA4: 76, landscapeA3: 120 },
    style: styles.cell,
    holds: { kind: "official", of: ({ name }) => name },
    wraps: true,
    share: 0.2,
    printed: true,
  },
  {
    key: "weight",
    caption: ({ columns }) => columns.weight,
    width: { portraitA4: 28, landscapeA4: 32, landscapeA3: 40 },
    style: styles.weight,
    holds: { kind: "official", of: ({ weight }) => weight },
    sum: { forms: weightSum, result: ({ weight }) => weight },
    printed: true,
  },
  {
    key: "description",
    caption: ({ columns }) => columns.description,
    width: { portraitA4: 152, landscapeA4: 252, landscapeA3: 400 },
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
    sum: { forms: scoreSum, result: (amounts) => pointsOfStage(amounts, "self") ?? "" },
    printed: true,
  },
  {
    key: "assessedScore",
    caption: ({ columns }) => columns.assessedScore,
    width: { portraitA4: 46, landscapeA4: 50, landscapeA3: 60 },
    style: styles.score,
    holds: { kind: "entered", key: "assessedScore" },
    validation: scoreRule,
    sum: { forms: scoreSum, result: (amounts) => pointsOfStage(amounts, "assessed") ?? "" },
    printed: true,
  },
  {
    key: "reason",
    caption: ({ columns }) => columns.reason,
    width: { portraitA4: 80, landscapeA4: 98, landscapeA3: 150 },
    style: styles.entry,
    holds: { kind: "entered", key: "reason" },
    wraps: true,
    share: 0.5,
    printed: true,
  },
  {
    key: "evidence",
    caption: ({ columns }) => columns.evidence,
    width: { portraitA4: 56, landscapeA4: 76, landscapeA3: 100 },
    style: styles.entry,
    holds: { kind: "entered", key: "evidence" },
    wraps: true,
    share: 0.3,
    printed: true,
  },
  {
    key: "check",
    caption: ({ columns }) => columns.check,
    width: { portraitA4: 240, landscapeA4: 240, landscapeA3: 240 },
    style: styles.check,
    holds: {
      kind: "formula",
      of: ({ place, indicator, entered, stage, layout, text }) => ({
        formula: checkFormula(place, text),
        result: checkResult(entered, indicator.weight, { stage, layout, text }),
      }),
    },
    printed: false,
  },
];

/** What differs in the second layout, so that the table is as wide as before. */
const narrower: Partial<Record<ColumnKey, Pick<ScoringColumn, "width" | "share">>> = {
  number: { width: { portraitA4: 26, landscapeA4: 26, landscapeA3: 34 } },
  name: { width: { portraitA4: 56, landscapeA4: 72, landscapeA3: 110 }, share: 0.2 },
  // 100.0 in bold is wider than any weight, and wider still where SimSun is missing.
  weight: { width: { portraitA4: 40, landscapeA4: 40, landscapeA3: 44 } },
  description: { width: { portraitA4: 112, landscapeA4: 208, landscapeA3: 326 } },
  reason: { width: { portraitA4: 66, landscapeA4: 84, landscapeA3: 130 }, share: 0.3 },
  evidence: { width: { portraitA4: 48, landscapeA4: 58, landscapeA3: 70 }, share: 0.25 },
};

/** Of the columns of headings in each layout, the highest level first; most systems have two. */
const headingWidths: Record<LayoutVersion, Record<HeadingKey, ScoringColumn["width"]>> = {
  1: {
    section: { portraitA4: 44, landscapeA4: 48, landscapeA3: 60 },
    group: { portraitA4: 44, landscapeA4: 58, landscapeA3: 76 },
    subgroup: { portraitA4: 44, landscapeA4: 58, landscapeA3: 76 },
  },
  2: {
    section: { portraitA4: 39, landscapeA4: 48, landscapeA3: 60 },
    group: { portraitA4: 39, landscapeA4: 48, landscapeA3: 76 },
    subgroup: { portraitA4: 39, landscapeA4: 48, landscapeA3: 76 },
  },
};
const usualHeadings = headingKeys.slice(0, 2);

const selfReason: ScoringColumn = {
  key: "selfReason",
  caption: ({ columns }) => columns.selfReason,
  width: { portraitA4: 62, landscapeA4: 84, landscapeA3: 130 },
  style: styles.entry,
  holds: { kind: "entered", key: "selfReason" },
  wraps: true,
  share: 0.25,
  printed: true,
};

/** The first one with the unit's own reasons beside its score, and narrower texts around them. */
const secondLayout: ScoringColumn[] = firstLayout.flatMap((column) => {
  const narrowed = { ...column, ...narrower[column.key] };
  return column.key === "selfScore" ? [narrowed, selfReason] : [narrowed];
});

const layouts: Record<LayoutVersion, readonly ScoringColumn[]> = { 1: firstLayout, 2: secondLayout };

/** Made once for each layout and levels: hundreds of sheets have the same. */
const made = new Map<string, ScoringColumns>();

/**
 * The columns of a layout's version for a system's levels; whoever needs them is handed them, for older sheets have those
 * of their own. What more or fewer columns of headings take or leave is the descriptions'.
 */
export function columnsOf(version: LayoutVersion, levels: readonly string[]): ScoringColumns {
  const key = [version, ...levels].join("\n");
  const known = made.get(key);
  if (known) return known;
  const columns = columnsFrom(version, levels);
  if (made.size >= mostMade) made.clear();
  made.set(key, columns);
  return columns;
}

const mostMade = 50;

function columnsFrom(version: LayoutVersion, levels: readonly string[]): ScoringColumns {
  const headings = headingKeys.slice(0, levels.length - 1);
  const widths = headingWidths[version];
  const more = (width: PageWidth): number =>
    sumOf(headings.map((key) => widths[key][width])) - sumOf(usualHeadings.map((key) => widths[key][width]));
  const list = [
    ...headings.map((key, i) => headingColumn(key, levels[i] ?? "", widths[key])),
    ...layouts[version].map((column): ScoringColumn => {
      if (column.key === "name") return { ...column, caption: ({ levelName }) => levelName(levels.at(-1) ?? "", true) };
      if (column.key !== "description") return column;
      const { portraitA4, landscapeA4, landscapeA3 } = column.width;
      return {
        ...column,
        width: {
          portraitA4: portraitA4 - more("portraitA4"),
          landscapeA4: landscapeA4 - more("landscapeA4"),
          landscapeA3: landscapeA3 - more("landscapeA3"),
        },
      };
    }),
  ];
  return {
    version,
    list,
    // What a table does not have is not there.
    at: placesOf(list) as ColumnPlaces,
    headings,
    entered: list.flatMap(({ holds }) => (holds.kind === "entered" ? [holds.key] : [])),
    lastPrinted: list.findLastIndex(({ printed }) => printed),
  };
}

/** Zero-based columns of the headings, the highest level first. */
export function headingPlaces({ at, headings }: ScoringColumns): number[] {
  return headings.flatMap((key) => at[key] ?? []);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
