/** Parts a text into rows of cells by the sign between them: tabs, commas or bars; a cell in quotation marks may hold lines. */

/** A row, or a line in which the sign does not stand; its text is the only cell then. */
export type Row = string[];

/** All lines of a text in their order; a blank one is `[""]`. */
export function rowsOf(text: string, sign: string): Row[] {
  const rows: Row[] = [];
  let row: Row = [];
  // Where no mark closes a cell once, none does later on.
  let quotes = true;
  for (let at = 0; ;) {
    const quoted: string | null = quotes && text[at] === '"' ? quotedAt(text, at, sign) : null;
    if (text[at] === '"' && quoted === null) quotes = false;
    const end = quoted === null ? endOfCell(text, at, sign) : at + quoted.length;
    row.push(quoted === null ? text.slice(at, end) : quoted.slice(1, -1).replaceAll('""', '"'));
    if (text[end] === sign) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (end >= text.length) return rows;
    at = end + 1;
  }
}

function endOfCell(text: string, from: number, sign: string): number {
  let end = from;
  while (end < text.length && text[end] !== sign && text[end] !== "\n") end++;
  return end;
}

/** With its marks; null where none closes it before a sign or a line's end. */
function quotedAt(text: string, start: number, sign: string): string | null {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === '"') at++;
    else if (next === undefined || next === "\n" || next === sign) return text.slice(start, at + 1);
  }
  return null;
}
