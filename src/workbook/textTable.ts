/** A document as plain data: its tables as texts with the areas that they cover, and the lines of text between them. */

import type { Area } from "./address";

/** A cell of a table with all the rows and columns that it covers, zero-based. */
export interface TextCell extends Area {
  /** Lines are parted by `\n`; nothing stands around them. */
  text: string;
  /** Worked out by a formula, of which this is the result. */
  formula?: true;
  /** In a row or a column that is not shown. */
  hidden?: true;
  /** Its last lines stood by themselves and may belong elsewhere. */
  unsure?: true;
}

export interface TextTable {
  /** Of the sheet; empty where tables have no names. */
  name: string;
  rows: number;
  columns: number;
  /** From the top, and from left to right. Blank cells may be left out; no two cover the same place. */
  cells: readonly TextCell[];
  /** The lines between the table before and this one, the nearest last. */
  above: readonly string[];
  /** The lines below the last table of a document; empty for the others. */
  below: readonly string[];
}

/** `macros` are in it, which were not run · `pictures`, which were not read · `changes` that nobody has accepted yet · text that is
 * `struck` out, which was not read. */
export type DocumentRemark = "macros" | "pictures" | "changes" | "struck";

export interface TextDocument {
  tables: readonly TextTable[];
  /** All text that stands in no table. */
  lines: readonly string[];
  remarks: readonly DocumentRemark[];
}
