/** The columns of a plain table, one entry a column, and how such a table is put: captions, rows, looks. */

import { area } from "../../workbook/address";
import type { Content, SheetBuilder } from "../../workbook/sheetBuilder";
import type { Style } from "../../workbook/workbook";
import { styles } from "./styles";

/** `Row` is what a row is made from, `Words` are the texts that hold the captions. */
export interface TableColumn<Key extends string, Row, Words> {
  key: Key;
  caption: (words: Words) => string;
  /** Points. */
  width: number;
  /** Of the cells below the caption. */
  style: Partial<Style>;
  content: (row: Row) => Content;
}

/** The captions side by side from the sheet's first column on, in a row of the sheet. */
export function putCaptions<Words>(
  builder: SheetBuilder,
  columns: readonly { caption: (words: Words) => string }[],
  words: Words,
  row: number,
): void {
  builder
    .putRow(
      row,
      0,
      columns.map(({ caption }) => caption(words)),
    )
    .paint(area(row, 0, row, columns.length - 1), styles.heading);
}

/** One row of the table in a row of the sheet. */
export function putRowOf<Row>(
  builder: SheetBuilder,
  columns: readonly { style: Partial<Style>; content: (row: Row) => Content }[],
  content: Row,
  row: number,
): void {
  columns.forEach((column, place) => {
    builder.put(row, place, column.content(content)).paint(area(row, place), column.style);
  });
}
