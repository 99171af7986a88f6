/** Recognises a scoring sheet by its content and reads it: the inverse of laying it out, forgiving of moved rows and columns. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { parseScore } from "../../domain/parseScore";
import {
  eachEntry,
  type Entry,
  type Found,
  isScoreKey,
  type ScoreRow,
  type ScoreSheet,
  type Stage,
} from "../../domain/scoreSheet";
import { type Language, textFor } from "../../text";
import { cellName, type CellPlace } from "../../workbook/address";
import { daysTo1904 } from "../../workbook/dateSerial";
import type { SheetContent } from "../../workbook/workbook";
import type { ColumnKey } from "../scoring/scoringColumns";
import type { FieldKey } from "../scoring/scoringFields";
import { addedRows } from "./addedRows";
import { constantName } from "./constantName";
import { type Captions, findCaptions } from "./findCaptions";
import { findDamage } from "./findDamage";
import { findFields, type FoundFields } from "./findFields";
import { isPictureInCell } from "./pictureInCell";
import { printedTotal } from "./printedTotal";
import { type RecognisedRow, recogniseRows } from "./recogniseRows";
import { stageOf } from "./stageOf";

export interface ScoringSheetRead {
  sheet: ScoreSheet;
  system: IndicatorSystem;
  language: Language;
  captions: Captions;
  fields: FoundFields;
}

/** The scoring sheet of one of the systems that a sheet holds, with its system; null for a sheet that is not one of ours, or that a repair replaced. */
export function readScoringSheet(content: SheetContent, systems: readonly IndicatorSystem[]): ScoringSheetRead | null {
  const usual = findCaptions(content);
  const recognised = usual && recogniseRows(content, usual, systems);
  if (!recognised) return null;
  const { system, rows, leftOut } = recognised;
  const captions = findCaptions(content, system.levels) ?? usual;
  const { language } = captions;
  const fields = findFields(content, captions);
  const [unitCell, stageCell] = [fields.unit.value, fields.stage.value];
  const field = (key: FieldKey): Entry => withoutLabel(valueAt(content, fields[key].value), fields[key].behind);
  const found = rows.map((row) => readRow(content, captions, row));
  const stageText = String(field("stage") ?? "");
  const written = stageOf(stageText);
  const stage = written ?? stageOfScores(found);
  return {
    system,
    language,
    captions,
    fields,
    sheet: {
      sheet: content.name,
      system,
      layout: captions.layout.version,
      edition: constantName(content, "ScoringEdition") ?? system.edition,
      unit: String(field("unit") ?? "").trim(),
      unitCell: cellName(unitCell.row, unitCell.column),
      group: String(field("group") ?? "").trim(),
      date: dateIn(content, field("date")),
      stage,
      stageCell: cellName(stageCell.row, stageCell.column),
      unreadableStage: written === null ? stageText : null,
      rows: found,
      ...(content.beyond === undefined ? {} : { beyond: content.beyond }),
      ...(leftOut > 0 ? { rowsLeftOut: leftOut } : {}),
      addedRows: addedRows(content, captions, found),
      printedTotal: printedTotal(content, captions, stage),
      ...findDamage({ content, captions, system, rows, stageCell }),
    },
  };
}

/** A missing column is reported once, as lost; in the rows its entries are blank, and its official contents are taken to be right. */
function readRow(content: SheetContent, { columns, language }: Captions, { row, indicator }: RecognisedRow): ScoreRow {
  const found = (key: ColumnKey, otherwise: Entry = null): Found<Entry> => {
    const column = columns[key];
    if (column === undefined) return { value: otherwise, cell: cellName(row, columns.name) };
    const cell = cellName(row, column);
    if (isPictureInCell(content.formulas[row]?.[column])) return { value: textFor(language).sheet.picture, cell };
    const value = valueAt(content, { row, column });
    return lacksResult(content, row, column) ? { value, cell, uncalculated: true } : { value, cell };
  };
  return {
    number: indicator.number,
    row,
    numberColumn: columns.number ?? columns.name,
    name: found("name"),
    weight: found("weight", indicator.weight),
    description: found("description", indicator.description),
    ...eachEntry((key) => (isScoreKey(key) ? asScore(found(key)) : found(key))),
  };
}

/** A number that people wrote as text is that number. */
function asScore(found: Found<Entry>): Found<Entry> {
  if (typeof found.value !== "string") return found;
  const value = parseScore(found.value);
  return typeof value === "number" ? { ...found, value, written: found.value } : found;
}

/** Where the stage's cell says nothing that is known: the assessors' column, if anything stands in it. */
function stageOfScores(rows: readonly ScoreRow[]): Stage {
  return rows.some(({ assessedScore }) => typeof assessedScore.value === "number") ? "assessed" : "self";
}

/** A formula's result may be an empty text, but never nothing. */
function lacksResult({ values, formulas }: SheetContent, row: number, column: number): boolean {
  return (formulas[row]?.[column] ?? null) !== null && (values[row]?.[column] ?? null) === null;
}

function withoutLabel(value: Entry, behind = ""): Entry {
  return typeof value === "string" ? value.slice(behind.length) : value;
}

/** Excel gives blank cells as empty texts. */
function valueAt(content: SheetContent, { row, column }: CellPlace): Entry {
  const value = content.values[row]?.[column];
  return value === undefined || value === "" ? null : value;
}

/** A workbook of the 1904 kind, as Excel for Mac makes them, counts its days from another one. */
function dateIn({ date1904 }: SheetContent, date: Entry): Entry {
  return date1904 && typeof date === "number" ? date + daysTo1904 : date;
}
