/** What plain text is made of, before it is a document. */

import type { TableBuilder } from "./tableBuilder";

/** Lines outside of tables, or a table's rows of cells; both in the text's order. */
export type Block =
  | { lines: string[] }
  /** `unsure` are rows whose last cell has lines that may belong elsewhere. */
  | { rows: string[][]; unsure?: ReadonlySet<string[]> }
  | { table: TableBuilder };
