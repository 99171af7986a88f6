/** Texts of a scoring sheet that are not where they belong, stand twice, or are none of ours. */

import { type Finding, findingOf } from "../../domain/finding";
import { type Heading, headingsOf, type IndicatorSystem } from "../../domain/indicatorSystem";
import { mostForeignTexts } from "../../domain/limits";
import { bareIfShort, bareText, mayBeginWith } from "../../domain/sameText";
import { type Language, textFor } from "../../text";
import { cellName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { labelColumn, textAt } from "../recognition/findCaptions";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import { sumKind } from "../recognition/sumRows";
import { headingText } from "../scoring/headingText";
import { scoringFields } from "../scoring/scoringFields";
import { isCheckSummary } from "../scoring/scoringFormulas";
import { partsOfFooter } from "./footerWords";
import { isSignature, printedColumns, tableEnd } from "./printedCells";

export function foreignTexts(content: SheetContent, read: ScoringSheetRead): Finding[] {
  return [
    ...doubledLabels(read),
    ...missingTexts(content, read),
    ...addedTexts(content, read).slice(0, mostForeignTexts),
    ...textsOffCells(content, read),
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
  const [title, last] = [bareText(system.title), tableEnd(content, read)];
  const isAbove = holdsText(
    content,
    0,
    captions.row - 1,
    (each) => each === system.title || bareIfShort(each, title.length) === title,
  );
  const missing = [
    ...(isAbove ? [] : [system.title]),
    ...scoringFields.filter(({ key }) => !read.fields[key].labelled).map(({ label }) => label(text)),
    ...text.signatures.filter(
      (line) => !holdsText(content, last, content.values.length - 1, (each) => isSignature(each, line)),
    ),
  ];
  return missing.map((text) => findingOf("text-missing", null, null, { missing: text }));
}

/** Letters: no heading's name with what stands behind it is longer. */
const longestHeading = 300;

/** Takes a cell that is none of ours; false once enough of them are told. */
type Tell = (row: number, column: number) => boolean;

/** What is none of ours: in the table's rows and columns, or speaking as the table does above, below and beside it. */
function addedTexts(content: SheetContent, read: ScoringSheetRead): Finding[] {
  const added = new Map<string, Finding>();
  const tell: Tell = (row, column) => {
    const cell = cellName(row, column);
    if (added.size < mostForeignTexts)
      added.set(cell, findingOf("text-added", null, cell, { text: textAt(content, row, column) }));
    return added.size < mostForeignTexts;
  };
  inTable(content, read, tell);
  aboveTable(content, read, tell);
  belowTable(content, read, tell);
  anywhere(content, read, tell);
  return [...added.values()];
}

/** In the printed columns of the table's rows, or in rows of their own between them. */
function inTable(content: SheetContent, read: ScoringSheetRead, tell: Tell): void {
  const { sheet, captions, system } = read;
  const { columns } = captions;
  const ours = new Set(sheet.rows.map(({ row }) => row));
  const printed = printedColumns(read).map(({ column }) => column);
  const headings = textsOfHeadings(system, captions.language);
  // A row with a score is told as one.
  const told = new Set(sheet.addedRows.map(({ row }) => row));
  const end = tableEnd(content, read);
  for (let row = captions.row + 1; row <= end; row++) {
    if (ours.has(row)) {
      for (const column of captions.layout.headings.map((key) => columns[key])) {
        const found = textAt(content, row, column);
        const isOurs = found === "" || headings.has(found) || headings.has(bareIfShort(found, longestHeading));
        if (column !== undefined && !isOurs && !tell(row, column)) return;
      }
    } else if (sumKind(content, captions, row) === null && !told.has(row)) {
      const column = printed.find((each) => textAt(content, row, each) !== "");
      if (column !== undefined && !tell(row, column)) return;
    }
  }
}

/** In the head's columns: a text that speaks of results and is no field's. */
function aboveTable(content: SheetContent, read: ScoringSheetRead, tell: Tell): void {
  const { captions, fields, system } = read;
  const text = textFor(captions.language).sheet;
  const last = Math.max(...printedColumns(read).map(({ column }) => column));
  const values = Object.values(fields).map(({ value }) => cellName(value.row, value.column));
  for (let row = 0; row <= captions.row; row++)
    for (let column = 0; column <= Math.min(last, (content.values[row]?.length ?? 0) - 1); column++) {
      const found = textAt(content, row, column);
      const isCaption = row === captions.row && Object.values(captions.columns).includes(column);
      if (found === "" || isCaption || values.includes(cellName(row, column)) || found === system.title) continue;
      if (isCheckSummary(content.formulas[row]?.[column])) continue;
      if (
        speaksOfResults(found, text) &&
        bareIfShort(found, system.title.length) !== bareText(system.title) &&
        !tell(row, column)
      )
        return;
    }
}

/** A row that speaks of points as the table does, or adds some; told by its first text. */
function belowTable(content: SheetContent, read: ScoringSheetRead, tell: Tell): void {
  const text = textFor(read.captions.language).sheet;
  const printed = printedColumns(read).map(({ column }) => column);
  for (let row = tableEnd(content, read) + 1; row < content.values.length; row++) {
    const looksOurs = printed.some(
      (column) =>
        typeof content.values[row]?.[column] === "number" || speaksOfResults(textAt(content, row, column), text),
    );
    const column = looksOurs ? printed.find((each) => textAt(content, row, each) !== "") : undefined;
    if (column !== undefined && !tell(row, column)) return;
  }
}

/** What is one of the table's own words, and stands where that word does not. */
function anywhere(content: SheetContent, read: ScoringSheetRead, tell: Tell): void {
  const { captions, system } = read;
  const { columns } = captions;
  // People write it behind its label, too.
  const unit = read.fields.unit.value;
  const text = textFor(captions.language).sheet;
  const end = tableEnd(content, read);
  const words = new Set([text.columns.selfScore, text.columns.assessedScore, text.total, system.title]);
  const longest = Math.max(...[...words].map((word) => word.length));
  const bare = new Map([...words].map((word) => [bareText(word), word]));
  const initials = new Set([...bare.keys(), bareText(text.unit)].map((word) => word.charAt(0)));
  const isPlace = (word: string, row: number, column: number): boolean => {
    if (word === system.title) return row < captions.row;
    if (word === text.total) return row === end && column === labelColumn(captions);
    return row === captions.row && (column === columns.selfScore || column === columns.assessedScore);
  };
  for (const [row, line] of content.values.entries())
    for (let column = 0; column < line.length; column++) {
      const value = line[column];
      if (typeof value !== "string" || !mayBeginWith(value, initials)) continue;
      const said = value.length > 2 * longest + 2 ? "" : withoutRemark(bareText(value));
      const word = bare.get(said) ?? "";
      const isUnit = row === unit.row && column === unit.column;
      const isOther = (word !== "" && !isPlace(word, row, column)) || (!isUnit && namesUnit(value, text));
      if (isOther && !tell(row, column)) return;
    }
}

/** `考核得分(更正)` → `考核得分` */
function withoutRemark(bare: string): string {
  return bare.replace(/(?:\([^()]*\)|:)$/, "");
}

/** `被考核单位：某某厅` in one cell. */
function namesUnit(found: string, text: ReturnType<typeof textFor>["sheet"]): boolean {
  if (!found.includes(text.unit.charAt(0)) || !/[:\uff1a]/.test(found.slice(0, beginning))) return false;
  const said = bareText(found.slice(0, beginning));
  const label = `${bareText(text.unit)}:`;
  return said.startsWith(label) && said.length > label.length;
}

/** What speaks of results, or of a unit, above and below the pages and on shapes. */
function textsOffCells({ shown }: SheetContent, { captions }: ScoringSheetRead): Finding[] {
  if (!shown) return [];
  const text = textFor(captions.language).sheet;
  const speaks = (said: string): boolean => speaksOfResults(said, text) || namesUnit(said, text);
  const ofPages = partsOfFooter(shown.footer).map((said) => ({ said, cell: null }));
  const ofShapes = (shown.texts ?? []).map((each) => ({ said: each.text, cell: cellName(each.row, each.column) }));
  return [...ofPages, ...ofShapes]
    .filter(({ said }) => speaks(said))
    .slice(0, mostForeignTexts)
    .map(({ said, cell }) => findingOf("text-added", null, cell, { text: said }));
}

/** A longer text is told by its beginning. */
const beginning = 200;

/** `更正后总分`, `得 98 分` */
function speaksOfResults(found: string, text: ReturnType<typeof textFor>["sheet"]): boolean {
  if (found === "") return false;
  const said = bareText(found.slice(0, beginning)).toLowerCase();
  if (text.wordsOfResults.some((word) => said.includes(word))) return true;
  const unit = bareText(text.points(0)).slice(1);
  for (let at = said.indexOf(unit); at >= 0; at = said.indexOf(unit, at + 1))
    if (/\d/.test(said.charAt(at - 1))) return true;
  return false;
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
