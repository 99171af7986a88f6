/** Finds the labelled cells that people fill in, the unit and the like, wherever they were moved. */

import { bareText } from "../../domain/sameText";
import { textFor } from "../../text";
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
  /** Whether its label stands anywhere. */
  labelled: boolean;
  /** Where its label stands beside the one that is taken; those farther to the left come first. */
  doubles: CellPlace[];
}

export type FoundFields = Record<FieldKey, FoundField>;

/**
 * All fields. A value is the first filled cell right of its label; or else the cell of the field's name; or else where we
 * would have put it; or where a table was copied without its head, a blank cell beside the captions.
 */
export function findFields(content: SheetContent, captions: Captions): FoundFields {
  const drawn = placeFields(captions.layout.at);
  const labels = findLabels(content, captions);
  return byKey(scoringFields, ({ key, name }): FoundField => {
    // The one farthest to the left, where ours stand, and of those the first.
    const places = (labels.get(key) ?? []).sort((a, b) => a.column - b.column || a.row - b.row);
    const label = places.find(({ row }) => row !== captions.row) ?? null;
    const value =
      (label && filledBeside(content, captions, label)) ??
      namedCell(content, name) ??
      (label
        ? { row: label.row, column: label.column + areaSize(drawn[key].label).columns }
        : aboveCaptions(content, captions, drawn[key].value));
    return { value, labelled: label !== null, doubles: places.filter((each) => each !== (label ?? places[0])) };
  });
}

/** Where it was drawn above the captions; what stands in the captions' own row is none of it. */
function aboveCaptions({ values }: SheetContent, captions: Captions, drawn: CellPlace): CellPlace {
  const row = drawn.row + captions.row - headRows.captions;
  return row >= 0 ? { row, column: drawn.column } : { row: captions.row, column: values[captions.row]?.length ?? 0 };
}

/** Every cell that holds a field's label, in one go over the sheet. */
function findLabels({ values }: SheetContent, { language }: Captions): Map<FieldKey, CellPlace[]> {
  const text = textFor(language).sheet;
  const keys = new Map(
    scoringFields.flatMap(({ key, label }) => wordings(label(text)).map((each) => [bareText(each), key] as const)),
  );
  const longest = Math.max(...[...keys.keys()].map((label) => label.length));
  const found = new Map<FieldKey, CellPlace[]>();
  for (const [row, line] of values.entries()) {
    for (let column = 0; column < line.length; column++) {
      const value = line[column];
      if (typeof value !== "string") continue;
      // Spaces between the letters, and a colon behind them, are as people write.
      const key = value.length > 2 * longest + 2 ? undefined : keys.get(bareText(value).replace(/:$/, ""));
      if (key === undefined) continue;
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
