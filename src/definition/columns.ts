/** What the columns of a table are, once that is decided. */

import type { Caption } from "./captions";
import type { HeadColumn } from "./findHead";
import type { GridCell } from "./grid";

/** A column with what it holds, by its caption or by what stands in it. */
export interface SortedColumn {
  column: number;
  text: string;
  cell: GridCell | null;
  caption: Caption;
}

export interface LevelColumn {
  column: number;
  name: string;
  /** Where the points of this level stand; null where only its names can hold them. */
  points: number | null;
}

export interface Columns {
  number: number | null;
  /** Top first; the last is the indicators' own. */
  levels: LevelColumn[];
  /** What describes an indicator, with what is put before its text, and where the points of a single line stand. */
  descriptions: { column: number; label: string; points: number | null }[];
  kind: number | null;
  /** What is no part of the system, though it may say something. */
  aside: { column: number; text: string; cell: GridCell | null }[];
  /** Names that are finer than the points, and have become descriptions. */
  joined: { caption: string; cell: GridCell | null }[];
  /** Columns whose sort was told by what stands in them. */
  guessed: { column: number; sort: "level" | "points" | "description" | "number" | "aside"; cell: GridCell | null }[];
  /** Points in a column that is mostly filled in later. */
  filledPoints: HeadColumn | null;
}
