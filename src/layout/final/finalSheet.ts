/**
 * Lays out the record sheet (定稿单): a cover with totals, check code and QR code, the history, and what was finalised.
 *
 * The QR code is a block of small filled cells and no picture: every program (Excel, WPS, LibreOffice) keeps cells on
 * saving, they print sharply at any size, need no rights beyond writing cells, and are plain data that is tested without
 * Excel. Only a print without fills would lose them, so this sheet is never set to
 * black and white.
 */

import type { FinalContent } from "../../domain/finalContent";
import { codeAfter, type HistoryEntry } from "../../domain/finalHistory";
import type { Entry } from "../../domain/scoreSheet";
import { nameInTables } from "../../domain/systems";
import { type Language, textFor } from "../../text";
import { finalText } from "../../text/final";
import { area, quoteSheet } from "../../workbook/address";
import { isoDate } from "../../workbook/dateSerial";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Sheet } from "../../workbook/workbook";
import { footerOf } from "../parts/footer";
import { textHeight } from "../parts/measureText";
import { onePage, usualPaper } from "../parts/paper";
import { putQrCode } from "../parts/qrCode";
import { colors, styles } from "../parts/styles";
import { contentColumns, type ContentFieldKey, contentFields, fieldColumns, historyColumns } from "./finalColumns";
import { finalColumns, finalHeights, finalRows, finalWidths, lastHistoryColumn, recordFields } from "./finalPlaces";

/** Points. */
const textSize = 10;

/** A name of the record sheet that refers to its scoring sheet. */
export const recordOfName = "ScoringRecordOf";

export interface FinalSheetInput {
  name: string;
  /** The scoring sheet's name. */
  scoringSheet: string;
  /** What was finalised last. */
  content: FinalContent;
  /** Oldest first, at least one. */
  history: readonly HistoryEntry[];
  language: Language;
  /** In the words of version 0.1, to be compared with a record of that time. */
  inEarlierWords?: boolean;
  /** To be compared: without the QR code's modules. */
  contentsOnly?: boolean;
}

/** The plain record sheet. */
export function layOutFinalSheet(input: FinalSheetInput): Sheet {
  const { history, content, language } = input;
  const first = finalRows.captions + 1;
  const lastPrinted = first + history.length - 1;
  const count = Math.max(lastPrinted + 1, first + contentFields.length + content.rows.length);
  const builder = new SheetBuilder(
    input.name,
    finalHeights(
      count,
      history.map((entry) => heightOf(entry, language)),
    ),
    finalWidths(content.layout),
  );
  putHead(builder, input);
  const code = codeAfter(history);
  if (code !== null && !input.contentsOnly) putQrCode(builder, finalRows.qr, finalColumns.qr, code);
  putHistory(builder, input);
  putContent(builder, input);
  return Object.assign(builder.sheet, {
    protection: { allowFormatColumns: false, allowFormatRows: false },
    tabColor: colors.muted,
    page: onePage(usualPaper, {
      printArea: area(0, 0, lastPrinted, finalColumns.lastPrinted),
      footer: footerOf({ ...content, checkCode: codeAfter(history), language }),
    }),
    names: [{ name: recordOfName, formula: `=${quoteSheet(input.scoringSheet)}!$A$1`, visible: false }],
  } satisfies Partial<Sheet>);
}

/** What a line of the history needs: names may be long. */
function heightOf(entry: HistoryEntry, language: Language): number {
  const { record: text } = finalText(language);
  return Math.max(
    ...historyColumns.map(({ width, content }) => textHeight(String(content(entry, text) ?? ""), width, textSize)),
  );
}

function putHead(builder: SheetBuilder, { content, history, language, inEarlierWords }: FinalSheetInput): void {
  const { record: text, proves } = finalText(language);
  const sentences = inEarlierWords ? text.earlier : text;
  const pointsOf = (points: number | null | undefined): string | null =>
    points === null || points === undefined ? null : inEarlierWords ? String(points) : points.toFixed(2);
  const last = history.at(-1);
  const title = area(finalRows.title, 0, finalRows.title, finalColumns.lastPrinted);
  const note = area(finalRows.proves, 0, finalRows.proves, finalColumns.lastPrinted);
  builder.put(title.row, 0, text.title).paint(title, styles.title).merge(title);
  builder.put(note.row, 0, proves).paint(note, styles.text).merge(note);
  const values: Record<(typeof recordFields)[number]["key"], string> = {
    unit: content.unit,
    system: `${content.system.title} ${textFor(language).sheet.edition(content.edition)}`,
    stage: sentences.stageAndDate(textFor(language).sheet.stages[content.stage], dateText(content.date)),
    total: sentences.total(pointsOf(last?.self), pointsOf(last?.assessed)),
    state: last ? sentences.states[last.action](last.who, last.when) : "",
    code: codeAfter(history) ?? text.noCode,
  };
  let row: number = finalRows.qr;
  for (const { key, rows: height } of recordFields) {
    const label = area(row, 0, row + height - 1);
    const value = area(row, 1, row + height - 1, lastHistoryColumn);
    const look = key === "code" ? { size: 18, bold: true } : {};
    builder
      .put(row, 0, text.fields[key])
      .paint(label, { ...styles.centered, font: styles.plainHeading.font })
      .merge(label);
    builder
      .put(row, 1, values[key])
      .paint(value, { ...styles.cell, ...look })
      .merge(value);
    row += height;
  }
}

function putHistory(builder: SheetBuilder, { history, language }: FinalSheetInput): void {
  const { record: text } = finalText(language);
  const { heading, captions } = finalRows;
  const last = captions + history.length;
  builder
    .put(heading, 0, text.history)
    .paint(area(heading, 0), { ...styles.text, wrap: false, bold: true })
    .putRow(
      captions,
      0,
      historyColumns.map(({ caption }) => caption(text)),
    )
    .paint(area(captions, 0, captions, lastHistoryColumn), styles.plainHeading)
    .paint(area(captions + 1, 0, last, lastHistoryColumn), styles.cell);
  history.forEach((entry, index) => {
    const row = captions + 1 + index;
    historyColumns.forEach(({ content, style }, column) =>
      builder.put(row, column, content(entry, text)).paint(area(row, column), style ?? {}),
    );
  });
}

/** In cells, so that later every program can say which entries differ, with or without the add-in. */
function putContent(builder: SheetBuilder, { content, language, inEarlierWords }: FinalSheetInput): void {
  const { record: text } = finalText(language);
  const { stages } = textFor(language).sheet;
  const names = new Map(content.system.indicators.map(({ number, name }) => [number, name]));
  const at = finalColumns.content;
  const { heading, captions } = finalRows;
  const fields: Record<ContentFieldKey, Entry> = {
    system: inEarlierWords ? content.system.id : nameInTables(content.system),
    edition: content.edition,
    unit: content.unit,
    group: content.group,
    date: content.date,
    stage: stages[content.stage],
  };
  const first = captions + 1;
  const firstIndicator = first + contentFields.length;
  const last = firstIndicator + content.rows.length - 1;
  const columns = contentColumns(content.layout);
  const lastColumn = at + columns.length - 1;
  builder
    .put(heading, at, text.content)
    .paint(area(heading, at), { ...styles.text, wrap: false, color: colors.muted })
    .putRow(
      captions,
      at,
      columns.map(({ caption }) => caption(text)),
    )
    .paint(area(captions, at, captions, lastColumn), styles.heading)
    .paint(area(first, at, last, lastColumn), { ...styles.cell, wrap: false });
  contentFields.forEach(({ key }, index) => {
    builder
      .put(first + index, at + fieldColumns.label, text.contentFields[key])
      .put(first + index, at + fieldColumns.value, fields[key]);
  });
  content.rows.forEach((row, index) => {
    const name = names.get(row.number) ?? null;
    builder.putRow(
      firstIndicator + index,
      at,
      columns.map((column) => column.content(row, name)),
    );
  });
}

/** A date's serial number as `2026-11-23`; a text as it is. */
export function dateText(date: Entry): string {
  if (typeof date !== "number") return String(date ?? "");
  return isoDate(date);
}
