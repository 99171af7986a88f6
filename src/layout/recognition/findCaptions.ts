/** Finds the table's captions in a sheet, in either language, wherever they were moved. */

import { textFor, type Language } from "../../text";
import { languages } from "../../text/languages";
import type { SheetContent } from "../../workbook/workbook";
import { isReplaced } from "./replacedSheet";
import { columnKeys, type ColumnKey, type Columns } from "../scoring/scoringRows";

/** A column that was deleted is not there; without its names a table is none of ours. */
export interface Captions {
  language: Language;
  /** Zero-based row of the captions. */
  row: number;
  columns: Partial<Columns> & Pick<Columns, "name">;
}

/** So many captions must stand there word for word. */
const leastCaptions = 6;

/** The first row that holds enough captions of one language; null where there is none, or another sheet stands in this one's place. */
export function findCaptions(content: SheetContent): Captions | null {
  if (isReplaced(content)) return null;
  for (let row = 0; row < content.values.length; row++) {
    const texts = textsIn(content, row);
    if (texts.length < leastCaptions) continue;
    for (const language of languages) {
      const columns = captionColumns(texts, language);
      if (columns) return { language, row, columns };
    }
  }
  return null;
}

/** A row's texts without the spaces around them, with their columns. */
function textsIn(content: SheetContent, row: number): { text: string; column: number }[] {
  return (content.values[row] ?? []).flatMap((value, column) =>
    typeof value === "string" && value !== "" ? [{ text: value.trim(), column }] : [],
  );
}

function captionColumns(texts: { text: string; column: number }[], language: Language): Captions["columns"] | null {
  const captions = textFor(language).sheet.columns;
  const found = new Map<ColumnKey, number>();
  for (const key of columnKeys) {
    const place = texts.find(({ text }) => text === captions[key]);
    if (place) found.set(key, place.column);
  }
  if (found.size < leastCaptions) return null;
  inferOverwritten(found);
  const columns: Partial<Columns> = Object.fromEntries(found);
  const { name } = columns;
  return name === undefined ? null : { ...columns, name };
}

/** A caption that was overwritten still has its column where exactly that many columns stand between its neighbours'. */
function inferOverwritten(found: Map<ColumnKey, number>): void {
  let before = -1;
  columnKeys.forEach((key, index) => {
    if (!found.has(key)) return;
    const missing = columnKeys.slice(before + 1, index);
    const end = found.get(key) ?? 0;
    const previous = before < 0 ? undefined : found.get(columnKeys[before] ?? key);
    const start = previous === undefined ? end - missing.length : previous + 1;
    if (start >= 0 && end - start === missing.length) missing.forEach((each, i) => found.set(each, start + i));
    before = index;
  });
}

/** A cell's text without the spaces around it; a blank cell's is empty. */
export function textAt(content: SheetContent, row: number, column: number | undefined): string {
  return column === undefined ? "" : String(content.values[row]?.[column] ?? "").trim();
}
