/** The head of a plain table: a title over its whole width, and the captions below it. */

import { area } from "../../workbook/address";
import type { SheetBuilder } from "../../workbook/sheetBuilder";
import { styles } from "../parts/styles";

/** Zero-based rows. */
export const tableRows = { title: 0, captions: 1, below: 2 } as const;

/** In rows that the builder has for it; the table begins in the first column. */
export function putTableHead(builder: SheetBuilder, title: string, captions: string[]): SheetBuilder {
  const across = (row: number) => area(row, 0, row, captions.length - 1);
  return builder
    .put(tableRows.title, 0, title)
    .paint(across(tableRows.title), styles.title)
    .merge(across(tableRows.title))
    .putRow(tableRows.captions, 0, captions)
    .paint(across(tableRows.captions), styles.heading);
}
