/** Finds the table's captions in a sheet, in either language, wherever they were moved. */

import { bareText } from "../../domain/sameText";
import { isLayoutVersion, type LayoutVersion } from "../../domain/scoreSheet";
import { usualLevels } from "../../domain/systems";
import { type Language, textFor } from "../../text";
import { languages } from "../../text/languages";
import type { Scalar, SheetContent } from "../../workbook/workbook";
import { type ColumnKey, type ColumnPlaces, columnsOf, type ScoringColumns } from "../scoring/scoringColumns";
import { constantName, definitionName, systemDrawnFrom } from "./constantName";
import { isReplaced } from "./replacedSheet";

/** Where the captions stand. A deleted column is missing; a table without the column of names is not ours. */
export interface Captions {
  language: Language;
  /** Zero-based row of the captions. */
  row: number;
  columns: Partial<ColumnPlaces> & Pick<ColumnPlaces, "name">;
  /** The columns as they are drawn, whose captions these are. */
  layout: ScoringColumns;
}

/** At least so many captions must be found word for word. */
const leastCaptions = 6;

/**
 * The first row that holds enough captions of one language; null where there is none, or another sheet stands in this one's
 * place. Without its system's levels all columns are found but those of its headings.
 */
export function findCaptions(content: SheetContent, levels: readonly string[] = usualLevels): Captions | null {
  if (isReplaced(content) || isOnlyDefinition(content)) return null;
  const kept = Number(constantName(content, "ScoringLayout"));
  for (let row = 0; row < content.values.length; row++) {
    if (!mayBeCaptions(content.values[row] ?? [])) continue;
    const texts = textsIn(content, row);
    for (const language of languages) {
      const layout = columnsOf(isLayoutVersion(kept) ? kept : layoutOfCaptions(texts, language), levels);
      const columns = captionColumns(texts, layout, language);
      if (columns) return { language, row, columns, layout };
    }
  }
  return null;
}

/** Captions that every system has, in all languages; so many of them stand in the row, whatever its levels are called. */
const captionTexts = new Set(
  languages.flatMap((language): string[] => Object.values<string>(textFor(language).sheet.columns)),
);

const leastOfThese = 2;

/** Whether a row may be the captions'; of most rows nothing more need be known. */
function mayBeCaptions(line: readonly Scalar[]): boolean {
  let found = 0;
  for (const value of line) if (typeof value === "string" && captionTexts.has(value.trim())) found++;
  return found >= leastOfThese;
}

/** A scoring sheet stays one, whatever name it is given beside its own. */
function isOnlyDefinition(content: SheetContent): boolean {
  return constantName(content, definitionName) !== null && systemDrawnFrom(content) === null;
}

/** Where the sheet's name of its layout is gone: by the caption that only the newer one has. */
function layoutOfCaptions(texts: { text: string }[], language: Language): LayoutVersion {
  const { selfReason } = textFor(language).sheet.columns;
  return texts.some(({ text }) => text === selfReason) ? 2 : 1;
}

/** A row's texts without the spaces around them, with their columns. */
function textsIn(content: SheetContent, row: number): { text: string; column: number }[] {
  return (content.values[row] ?? []).flatMap((value, column) =>
    typeof value === "string" && value !== "" ? [{ text: value.trim(), column }] : [],
  );
}

function captionColumns(
  texts: { text: string; column: number }[],
  { list }: ScoringColumns,
  language: Language,
): Captions["columns"] | null {
  const found = new Map<ColumnKey, number>();
  const look = (same: (text: string, caption: string) => boolean): void => {
    for (const { key, caption } of list) {
      if (found.has(key)) continue;
      const expected = caption(textFor(language).sheet);
      const place = texts.find(({ text }) => same(text, expected));
      if (place) found.set(key, place.column);
    }
  };
  look((text, caption) => text === caption);
  if (found.size < leastCaptions || isSummary(texts, found.get("assessedScore"), language)) return null;
  // A definition of a system has the official columns, too, and one that no scoring sheet has.
  if (texts.some(({ text }) => text === textFor(language).sheet.kindOfIndicator)) return null;
  look(looksLike);
  inferOverwritten(
    found,
    list.map(({ key }) => key),
  );
  const columns: Partial<ColumnPlaces> = Object.fromEntries(found);
  const { name } = columns;
  return name === undefined ? null : { ...columns, name };
}

/** A summary's captions are nearly the same in English; points lost and rates stand beside its scores, as in no scoring sheet. */
function isSummary(texts: { text: string; column: number }[], score: number | undefined, language: Language): boolean {
  const { lost, rate } = textFor(language).sheet.summary;
  const beside = (caption: string, distance: number): boolean =>
    score !== undefined && texts.some(({ text, column }) => text === caption && column === score + distance);
  return beside(lost, 1) && beside(rate, 2);
}

/** Spaces, a line break and width do not count; longer texts are not even looked at. */
function looksLike(text: string, caption: string): boolean {
  return text.length < 2 * caption.length + 2 && bareText(text) === bareText(caption);
}

/** A caption that was overwritten still has its column where exactly that many columns stand between its neighbours'. */
function inferOverwritten(found: Map<ColumnKey, number>, keys: ColumnKey[]): void {
  let before = -1;
  keys.forEach((key, index) => {
    if (!found.has(key)) return;
    const missing = keys.slice(before + 1, index);
    const end = found.get(key) ?? 0;
    const previous = before < 0 ? undefined : found.get(keys[before] ?? key);
    const start = previous === undefined ? end - missing.length : previous + 1;
    if (start >= 0 && end - start === missing.length) missing.forEach((each, i) => found.set(each, start + i));
    before = index;
  });
}

/** A cell's text without the spaces around it; a blank cell's is empty. */
export function textAt(content: SheetContent, row: number, column: number | undefined): string {
  return column === undefined ? "" : String(content.values[row]?.[column] ?? "").trim();
}

/** The column in which rows of sums have their labels: the table's first, where it was found. */
export function labelColumn({ layout, columns }: Captions): number | undefined {
  const [first] = layout.list;
  return first && columns[first.key];
}
