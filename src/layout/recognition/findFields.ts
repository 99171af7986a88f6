/** Finds the labelled cells that people fill in, the unit and the like, wherever they were moved. */

import { textFor } from "../../text";
import { areaSize, type CellPlace, parseArea } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { byKey } from "../parts/places";
import { type FieldKey, placeFields, scoringFields } from "../scoring/scoringFields";
import { isCheckSummary } from "../scoring/scoringFormulas";
import { headRows } from "../scoring/scoringRows";
import { type Captions, textAt } from "./findCaptions";

const fields = byKey(scoringFields, (field) => field);

/** The first filled cell right of the label; or else the cell of the field's name; or else where we would have put it. */
export function findField(content: SheetContent, captions: Captions, key: FieldKey): CellPlace {
  const drawn = placeFields(captions.layout.at)[key];
  const label = findLabel(content, captions, key);
  return (
    (label && filledBeside(content, captions, label)) ??
    namedCell(content, fields[key].name) ??
    (label
      ? { row: label.row, column: label.column + areaSize(drawn.label).columns }
      : { row: Math.max(0, drawn.value.row + captions.row - headRows.captions), column: drawn.value.column })
  );
}

/** The one farthest to the left, where ours stand, and of those the first: another one is told. */
function findLabel(content: SheetContent, captions: Captions, key: FieldKey): CellPlace | null {
  const label = fields[key].label(textFor(captions.language).sheet);
  let found: CellPlace | null = null;
  for (let row = 0; row < content.values.length; row++) {
    if (row === captions.row) continue;
    const column = content.values[row]?.findIndex((value) => typeof value === "string" && value.trim() === label) ?? -1;
    if (column >= 0 && (!found || column < found.column)) found = { row, column };
  }
  return found;
}

function filledBeside(content: SheetContent, captions: Captions, { row, column }: CellPlace): CellPlace | null {
  const labels = scoringFields.map(({ label }) => label(textFor(captions.language).sheet));
  for (let next = column + 1; next < (content.values[row]?.length ?? 0); next++) {
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
