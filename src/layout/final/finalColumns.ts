/** The columns of a record sheet's two tables: the history, and what was finalised. */

import type { FinalRow } from "../../domain/finalContent";
import type { HistoryEntry } from "../../domain/finalHistory";
import type { LayoutVersion } from "../../domain/scoreSheet";
import type { FinalText } from "../../text/final";
import type { Content } from "../../workbook/sheetBuilder";
import type { Style } from "../../workbook/workbook";
import { placesOf } from "../parts/places";
import { styles } from "../parts/styles";

type RecordText = FinalText["record"];

export type HistoryKey = keyof RecordText["historyColumns"];
export type ContentKey = keyof RecordText["contentColumns"];
export type ContentFieldKey = keyof RecordText["contentFields"];

interface HistoryColumn {
  key: HistoryKey;
  caption: (text: RecordText) => string;
  /** Points. */
  width: number;
  style?: Partial<Style>;
  content: (entry: HistoryEntry, text: RecordText) => Content;
}

export const historyColumns: readonly HistoryColumn[] = [
  {
    key: "when",
    caption: ({ historyColumns }) => historyColumns.when,
    width: 112,
    content: ({ when }) => when,
  },
  {
    key: "action",
    caption: ({ historyColumns }) => historyColumns.action,
    width: 66,
    content: ({ action }, { actions }) => actions[action],
  },
  {
    key: "who",
    caption: ({ historyColumns }) => historyColumns.who,
    width: 100,
    content: ({ who }) => who,
  },
  {
    key: "code",
    caption: ({ historyColumns }) => historyColumns.code,
    width: 112,
    content: ({ code }) => code,
  },
  {
    key: "self",
    caption: ({ historyColumns }) => historyColumns.self,
    width: 62,
    style: styles.points,
    content: ({ self }) => self,
  },
  {
    key: "assessed",
    caption: ({ historyColumns }) => historyColumns.assessed,
    width: 62,
    style: styles.points,
    content: ({ assessed }) => assessed,
  },
];

interface ContentColumn {
  key: ContentKey;
  caption: (text: RecordText) => string;
  /** Points. */
  width: number;
  /** Of an indicator; `name` is its official one. */
  content: (row: FinalRow, name: string | null) => Content;
}

const newestContent: readonly ContentColumn[] = [
  {
    key: "number",
    caption: ({ contentColumns }) => contentColumns.number,
    width: 36,
    content: ({ number }) => number,
  },
  {
    key: "name",
    caption: ({ contentColumns }) => contentColumns.name,
    width: 110,
    content: (_, name) => name,
  },
  {
    key: "selfScore",
    caption: ({ contentColumns }) => contentColumns.selfScore,
    width: 60,
    content: ({ selfScore }) => selfScore,
  },
  {
    key: "selfReason",
    caption: ({ contentColumns }) => contentColumns.selfReason,
    width: 160,
    content: ({ selfReason }) => selfReason,
  },
  {
    key: "assessedScore",
    caption: ({ contentColumns }) => contentColumns.assessedScore,
    width: 60,
    content: ({ assessedScore }) => assessedScore,
  },
  {
    key: "reason",
    caption: ({ contentColumns }) => contentColumns.reason,
    width: 200,
    content: ({ reason }) => reason,
  },
  {
    key: "evidence",
    caption: ({ contentColumns }) => contentColumns.evidence,
    width: 160,
    content: ({ evidence }) => evidence,
  },
];

const columnsByLayout: Record<LayoutVersion, readonly ContentColumn[]> = {
  1: newestContent.filter(({ key }) => key !== "selfReason"),
  2: newestContent,
};

/** The columns in which a scoring sheet of that layout is written down. */
export function contentColumns(layout: LayoutVersion): readonly ContentColumn[] {
  return columnsByLayout[layout];
}

/** Zero-based within their tables. */
export const historyAt = placesOf(historyColumns);

/** Where the lines before the indicators stand among those columns, in every layout alike. */
export const fieldColumns = { label: 1, value: 2 };

/** The lines before the indicators: what they are called stands where indicators have their names, what they say beside it. */
export const contentFields: readonly { key: ContentFieldKey }[] = [
  { key: "system" },
  { key: "edition" },
  { key: "unit" },
  { key: "group" },
  { key: "date" },
  { key: "stage" },
];
