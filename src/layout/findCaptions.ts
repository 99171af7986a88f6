/** Finds the table's captions and the labelled cells above it in a sheet, in either language, wherever they were moved. */

import { textFor, type Language } from "../text";
import type { SheetContent } from "../workbook/workbook";
import { columnKeys, fields, type ColumnKey, type Columns } from "./scoringRows";

/** Without the check column a sheet can still be read; without the others it is none of ours. */
export interface Captions {
  language: Language;
  /** Zero-based row of the captions. */
  row: number;
  columns: Omit<Columns, "check"> & { check?: number };
}

/** The first row that holds all captions of one language; null where there is none. */
export function findCaptions(content: SheetContent): Captions | null {
  for (const language of ["zh-CN", "en-US"] as const) {
    for (let row = 0; row < content.values.length; row++) {
      const columns = captionColumns(content, row, language);
      if (columns) return { language, row, columns };
    }
  }
  return null;
}

function captionColumns(content: SheetContent, row: number, language: Language): Captions["columns"] | null {
  const captions = textFor(language).sheet.columns;
  const found: Partial<Record<ColumnKey, number>> = {};
  for (const key of columnKeys) {
    const column = content.values[row]?.findIndex((_, index) => textAt(content, row, index) === captions[key]) ?? -1;
    if (column >= 0) found[key] = column;
    else if (key !== "check") return null;
  }
  return found as Captions["columns"];
}

/** The cell of a labelled field: right of its label, the first that is filled or else where we put it. */
export function findField(content: SheetContent, captions: Captions, label: string): { row: number; column: number } {
  const labels = Object.values(labelsOf(captions.language));
  for (let row = 0; row < captions.row; row++) {
    const column = content.values[row]?.findIndex((_, index) => textAt(content, row, index) === label) ?? -1;
    if (column < 0) continue;
    for (let next = column + 1; next < (content.values[row]?.length ?? 0); next++) {
      const text = textAt(content, row, next);
      if (labels.includes(text)) break;
      if (text !== "") return { row, column: next };
    }
    return { row, column: column + 2 };
  }
  const place = Object.entries(labelsOf(captions.language)).find(([, each]) => each === label)?.[0] ?? "unit";
  const { row, column } = fields[place as keyof typeof fields].value;
  return { row, column };
}

function labelsOf(language: Language): Record<keyof typeof fields, string> {
  const { unit, group, date, stage } = textFor(language).sheet;
  return { unit, group, date, stage };
}

/** A cell's text without the spaces around it; a blank cell's is empty. */
export function textAt(content: SheetContent, row: number, column: number): string {
  return String(content.values[row]?.[column] ?? "").trim();
}
