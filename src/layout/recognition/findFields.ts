/** Finds the labelled cells that people fill in, the unit and the like, wherever they were moved. */

import { bareText, mayBeginWith, mayEndWith } from "../../domain/sameText";
import { type Language, textFor } from "../../text";
import { wordings } from "../../text/earlier";
import { areaSize, type CellPlace, parseArea } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { byKey } from "../parts/places";
import { type FieldKey, placeFields, scoringFields } from "../scoring/scoringFields";
import { isCheckSummary } from "../scoring/scoringFormulas";
import { headRows } from "../scoring/scoringRows";
import { type Captions, textAt } from "./findCaptions";

/** Where a field was found. */
export interface FoundField {
  /** The cell that people fill in. */
  value: CellPlace;
  /** Where the value was written behind its label, in one cell: what stands before it. */
  behind?: string;
  /** Whether its label stands anywhere. */
  labelled: boolean;
  /** Where its label stands beside the one that is taken; those farther to the left come first. */
  doubles: CellPlace[];
}

export type FoundFields = Record<FieldKey, FoundField>;

/**
 * All fields. A value is the first filled cell right of its label; or else the cell of the field's name; or else what
 * stands behind the label in its own cell; or else where we would have put it; or where a table was copied without its
 * head, a blank cell beside the captions.
 */
export function findFields(content: SheetContent, captions: Captions): FoundFields {
  const drawn = placeFields(captions.layout.at);
  const labels = findLabels(content, captions);
  return byKey(scoringFields, ({ key, name }): FoundField => {
    // The one farthest to the left, where ours stand, and of those the first.
    const places = (labels.get(key) ?? []).sort((a, b) => a.column - b.column || a.row - b.row);
    const label = places.find(({ row }) => row !== captions.row) ?? null;
    const doubles = places.filter((each) => each !== (label ?? places[0]));
    const named = namedCell(content, name);
    if (label) {
      const drawnBeside = { row: label.row, column: label.column + areaSize(drawn[key].label).columns };
      return { value: filledBeside(content, captions, label) ?? named ?? drawnBeside, labelled: true, doubles };
    }
    const isNamed = named !== null && textAt(content, named.row, named.column) !== "";
    const behind = isNamed ? null : behindLabel(content, captions, key);
    if (behind) return { ...behind, labelled: true, doubles };
    return { value: named ?? aboveCaptions(content, captions, drawn[key].value), labelled: false, doubles };
  });
}

/** Above the table, a cell in which somebody wrote label, colon and value. */
function behindLabel(
  { values }: SheetContent,
  captions: Captions,
  key: FieldKey,
): Pick<FoundField, "value" | "behind"> | null {
  const { keys, longest } = labelsOf(captions.language);
  for (const [row, line] of values.slice(0, captions.row).entries()) {
    for (const [column, text] of line.entries()) {
      if (typeof text !== "string") continue;
      // Longer texts are not looked through.
      const colon = text.slice(0, 2 * longest + 2).search(/[:\uff1a]/);
      const rest = text.slice(colon + 1).trimStart();
      if (colon < 0 || rest === "" || keys.get(bareText(text.slice(0, colon))) !== key) continue;
      return { value: { row, column }, behind: text.slice(0, text.length - rest.length) };
    }
  }
  return null;
}

interface Labels {
  keys: ReadonlyMap<string, FieldKey>;
  longest: number;
  initials: ReadonlySet<string>;
  finals: ReadonlySet<string>;
}

/** By language, made once: hundreds of sheets are looked through. */
const labels = new Map<Language, Labels>();

/** Fields by how their labels are written, bare. */
function labelsOf(language: Language): Labels {
  const known = labels.get(language);
  if (known) return known;
  const text = textFor(language).sheet;
  const keys = new Map(
    scoringFields.flatMap(({ key, label }) => wordings(label(text)).map((each) => [bareText(each), key] as const)),
  );
  const written = [...keys.keys()];
  const made = {
    keys,
    longest: Math.max(...written.map((label) => label.length)),
    initials: new Set(written.map((label) => label.charAt(0))),
    finals: new Set(written.map((label) => label.charAt(label.length - 1))),
  };
  labels.set(language, made);
  return made;
}

/** Where it was drawn above the captions; what stands in the captions' own row is none of it. */
function aboveCaptions({ values }: SheetContent, captions: Captions, drawn: CellPlace): CellPlace {
  const row = drawn.row + captions.row - headRows.captions;
  return row >= 0 ? { row, column: drawn.column } : { row: captions.row, column: values[captions.row]?.length ?? 0 };
}

/** Labels that are looked at: a sheet has four. */
const mostLabels = 1000;

/** Every cell that holds a field's label, in one go over the sheet. */
function findLabels({ values }: SheetContent, { language }: Captions): Map<FieldKey, CellPlace[]> {
  const { keys, longest, initials, finals } = labelsOf(language);
  let met = 0;
  const found = new Map<FieldKey, CellPlace[]>();
  for (const [row, line] of values.entries()) {
    for (let column = 0; column < line.length; column++) {
      const value = line[column];
      // To bring a text into plain form takes longer than to see that it is none.
      if (typeof value !== "string" || !mayBeginWith(value, initials) || !mayEndWith(value, finals)) continue;
      // Spaces between the letters, and a colon behind them, are as people write.
      const key = value.length > 2 * longest + 2 ? undefined : keys.get(bareText(value).replace(/:$/, ""));
      if (key === undefined) continue;
      if (++met > mostLabels) return found;
      const places = found.get(key);
      if (places) places.push({ row, column });
      else found.set(key, [{ row, column }]);
    }
  }
  return found;
}

/** Not farther to the right than the table is printed: what stands there is not seen beside its label. */
function filledBeside(content: SheetContent, captions: Captions, { row, column }: CellPlace): CellPlace | null {
  const printed = captions.layout.list.flatMap(({ key, printed: is }) => (is ? (captions.columns[key] ?? []) : []));
  const end = Math.min(Math.max(...printed) + 1, content.values[row]?.length ?? 0);
  const labels = scoringFields.map(({ label }) => label(textFor(captions.language).sheet));
  for (let next = column + 1; next < end; next++) {
    const text = textAt(content, row, next);
    if (labels.includes(text)) return null;
    if (text !== "" && !isCheckSummary(content.formulas[row]?.[next])) return { row, column: next };
  }
  return null;
}

/** The first cell that a name of the sheet stands for; null for one that lost its cell. */
function namedCell(content: SheetContent, name: string | undefined): CellPlace | null {
  const formula = content.names.find((each) => each.name === name)?.formula;
  const reference = /!(\$?[A-Z]+\$?\d+)(?::\$?[A-Z]+\$?\d+)?$/i.exec(formula ?? "")?.[1];
  if (reference === undefined) return null;
  const { row, column } = parseArea(reference);
  return { row, column };
}
