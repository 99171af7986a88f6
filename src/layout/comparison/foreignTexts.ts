/** Texts of a scoring sheet that are not where they belong, stand twice, or are none of ours. */

import { type Finding, findingOf } from "../../domain/finding";
import { type Heading, headingsOf, type IndicatorSystem } from "../../domain/indicatorSystem";
import { mostForeignTexts } from "../../domain/limits";
import { bareText } from "../../domain/sameText";
import { type Language, textFor } from "../../text";
import { wordings } from "../../text/earlier";
import { cellName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { textAt } from "../recognition/findCaptions";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import { sumKind, sumRows } from "../recognition/sumRows";
import { headingText } from "../scoring/headingCells";
import { scoringFields } from "../scoring/scoringFields";

export function foreignTexts(content: SheetContent, read: ScoringSheetRead): Finding[] {
  return [
    ...doubledLabels(read),
    ...missingTexts(content, read),
    ...addedTexts(content, read).slice(0, mostForeignTexts),
  ];
}

/** A second 被考核单位 somewhere, say forty columns to the right: all but the one that is taken. */
function doubledLabels({ captions, fields }: ScoringSheetRead): Finding[] {
  const text = textFor(captions.language).sheet;
  return scoringFields.flatMap((field) => {
    const label = field.label(text);
    return fields[field.key].doubles
      .slice(0, mostForeignTexts)
      .map(({ row, column }) => findingOf("label-twice", null, cellName(row, column), { label }));
  });
}

/** The title and the signatures' lines, wherever they stand; people write behind the latter. */
function missingTexts(content: SheetContent, read: ScoringSheetRead): Finding[] {
  const { system, captions } = read;
  const text = textFor(captions.language).sheet;
  // A table that was copied without what stands above it has no unit either, which is told.
  if (captions.row === 0) return [];
  const [title, last] = [bareText(system.title), lastRowOf(content, read)];
  const isAbove = holdsText(content, 0, captions.row - 1, (each) => each === system.title || bareText(each) === title);
  const missing = [
    ...(isAbove ? [] : [system.title]),
    ...text.signatures.filter((line) => {
      const starts = wordings(line).map(startOf);
      const isOne = (each: string): boolean => starts.some((start) => bareText(each).startsWith(start));
      return !holdsText(content, last, content.values.length - 1, isOne);
    }),
  ];
  return missing.map((text) => findingOf("text-missing", null, null, { missing: text }));
}

/** A signature's line is known by its first words: dates and names are written into it. */
const signatureStart = 6;

function startOf(line: string): string {
  return bareText(line).slice(0, signatureStart);
}

/** What stands in the table's printed columns, in rows or cells of its own. */
function addedTexts(content: SheetContent, read: ScoringSheetRead): Finding[] {
  const { sheet, captions, system } = read;
  const { columns } = captions;
  const text = textFor(captions.language).sheet;
  const ours = new Set(sheet.rows.map(({ row }) => row));
  const last = lastRowOf(content, read);
  const printed = captions.layout.list.filter((column) => column.printed).flatMap(({ key }) => columns[key] ?? []);
  const headings = textsOfHeadings(system, captions.language);
  const told = new Set(sheet.addedRows.map(({ row }) => row));
  const added: Finding[] = [];
  const tell = (row: number, column: number): void => {
    added.push(findingOf("text-added", null, cellName(row, column), { text: textAt(content, row, column) }));
  };
  for (let row = captions.row + 1; row < content.values.length && added.length < mostForeignTexts; row++) {
    if (ours.has(row)) {
      for (const column of captions.layout.headings.map((key) => columns[key])) {
        const found = textAt(content, row, column);
        const isOurs = found === "" || headings.has(found) || headings.has(bareText(found));
        if (column !== undefined && !isOurs) tell(row, column);
      }
    } else if (row <= last ? sumKind(content, captions, row) === null : looksOurs(content, row, printed, text)) {
      const column = printed.find((each) => textAt(content, row, each) !== "");
      // A row with a score is told as one.
      if (column !== undefined && !told.has(row)) tell(row, column);
    }
  }
  return added;
}

/** Below the total: a row that speaks of points as the table does, or adds some. */
function looksOurs(
  content: SheetContent,
  row: number,
  printed: readonly number[],
  text: ReturnType<typeof textFor>["sheet"],
): boolean {
  return printed.some((column) => {
    const value = content.values[row]?.[column];
    return typeof value === "number" || textAt(content, row, column).includes(text.total);
  });
}

/** The total's row; where there is none, the last indicator's. */
function lastRowOf(content: SheetContent, { sheet, captions }: ScoringSheetRead): number {
  const last = sheet.rows.at(-1)?.row ?? captions.row;
  for (const { row, kind } of sumRows(content, captions, last + 1)) if (kind === "total") return row;
  return last;
}

/** Whether one of the texts in these rows is the wanted one. */
function holdsText(
  { values }: SheetContent,
  first: number,
  last: number,
  isWanted: (text: string) => boolean,
): boolean {
  for (let row = first; row <= last; row++)
    for (const value of values[row] ?? []) if (typeof value === "string" && isWanted(value)) return true;
  return false;
}

/** Made once for each system and language: hundreds of files are looked through. */
const headingsKnown = new WeakMap<IndicatorSystem, Map<Language, ReadonlySet<string>>>();

/** What stands in the columns of headings, as it is drawn and without spaces. */
function textsOfHeadings(system: IndicatorSystem, language: Language): ReadonlySet<string> {
  const known = headingsKnown.get(system) ?? new Map<Language, ReadonlySet<string>>();
  headingsKnown.set(system, known);
  const found =
    known.get(language) ?? new Set(headingTexts(system, language).flatMap((each) => [each, bareText(each)]));
  known.set(language, found);
  return found;
}

function headingTexts(system: IndicatorSystem, language: Language): string[] {
  const text = textFor(language).sheet;
  const of = (heading: Heading, level: number): string[] => [
    ...headingText(heading, level, language),
    heading.name + text.continued,
    ...heading.below.flatMap((each) => of(each, level + 1)),
  ];
  return headingsOf(system).flatMap((heading) => of(heading, 0));
}
