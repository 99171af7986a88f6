/**
 * Lays out the record sheet (定稿单): a cover with totals, check code and QR code, the history, and what was finalised.
 *
 * The QR code is a block of small filled cells and no picture: cells are in every program's own hands (Excel, WPS and
 * LibreOffice keep them on saving), print as sharp as lines do at any size, need no rights beyond writing cells, and are
 * plain data that is tested without Excel. Only a print without fills would lose them, so this sheet is never set to
 * black and white.
 */

import { codeAfter, type HistoryEntry } from "../../domain/finalHistory";
import { indicatorsOf } from "../../domain/indicatorSystem";
import type { FinalContent } from "../../domain/finalContent";
import type { Entry } from "../../domain/scoreSheet";
import { systemById } from "../../domain/systems";
import { textFor, type Language } from "../../text";
import { finalText } from "../../text/final";
import { area, quoteSheet } from "../../workbook/address";
import { SheetBuilder, type Content } from "../../workbook/sheetBuilder";
import type { Sheet } from "../../workbook/workbook";
import {
  contentFieldKeys,
  contentKeys,
  fieldRows,
  finalColumns,
  finalHeights,
  finalRows,
  finalWidths,
  historyKeys,
} from "./finalPlaces";
import { footerOf } from "../parts/footer";
import { pageMargins } from "../parts/paper";
import { qrModules } from "../parts/qrModules";
import { colors, styles } from "../parts/styles";

/** The name that tells of which scoring sheet a record is. */
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
}

/** The plain record sheet. */
export function layOutFinalSheet(input: FinalSheetInput): Sheet {
  const { history, content, language } = input;
  const first = finalRows.captions + 1;
  const lastPrinted = first + history.length - 1;
  const count = Math.max(lastPrinted + 1, first + contentFieldKeys.length + content.rows.length);
  const builder = new SheetBuilder(input.name, finalHeights(count), [...finalWidths]);
  putHead(builder, input);
  putQrCode(builder, codeAfter(history));
  putHistory(builder, input);
  putContent(builder, input);
  return Object.assign(builder.sheet, {
    protection: { allowFormatColumns: false, allowFormatRows: false },
    tabColor: colors.muted,
    page: {
      orientation: "landscape",
      paper: "A4",
      margins: pageMargins,
      printArea: area(0, 0, lastPrinted, finalColumns.lastPrinted),
      titleRows: null,
      fit: "page",
      centerHorizontally: true,
      blackAndWhite: false,
      footer: footerOf({ ...content, checkCode: codeAfter(history), language }),
      breaks: [],
    },
    names: [{ name: recordOfName, formula: `=${quoteSheet(input.scoringSheet)}!$A$1`, visible: false }],
  } satisfies Partial<Sheet>);
}

function putHead(builder: SheetBuilder, { content, history, language }: FinalSheetInput): void {
  const { record: text, proves } = finalText(language);
  const last = history.at(-1);
  const title = area(finalRows.title, 0, finalRows.title, finalColumns.lastPrinted);
  const note = area(finalRows.proves, 0, finalRows.proves, finalColumns.lastPrinted);
  builder.put(title.row, 0, text.title).paint(title, styles.title).merge(title);
  builder
    .put(note.row, 0, proves)
    .paint(note, { ...styles.text, color: colors.muted })
    .merge(note);
  const values: Record<(typeof fieldRows)[number][0], string> = {
    unit: content.unit,
    system: `${systemById(content.systemId).title} ${textFor(language).sheet.edition(content.edition)}`,
    stage: text.stageAndDate(textFor(language).sheet.stages[content.stage], dateText(content.date)),
    total: text.total(pointsText(last?.self, language), pointsText(last?.assessed, language)),
    state: last ? text.states[last.action](last.who, last.when) : "",
    code: codeAfter(history) ?? text.noCode,
  };
  let row: number = finalRows.qr;
  for (const [key, height] of fieldRows) {
    const label = area(row, 0, row + height - 1);
    const value = area(row, 1, row + height - 1, finalColumns.lastHistory);
    const look = key === "code" ? { size: 18, bold: true } : {};
    builder
      .put(row, 0, text.fields[key])
      .paint(label, { ...styles.label, border: colors.line })
      .merge(label);
    builder
      .put(row, 1, values[key])
      .paint(value, { ...styles.cell, ...look })
      .merge(value);
    row += height;
  }
}

function putQrCode(builder: SheetBuilder, code: string | null): void {
  if (code === null) return;
  qrModules(code).forEach((modules, r) =>
    modules.forEach((dark, c) => {
      if (dark) builder.paint(area(finalRows.qr + r, finalColumns.qr + c), { fill: "#000000" });
    }),
  );
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
      historyKeys.map((key) => text.historyColumns[key]),
    )
    .paint(area(captions, 0, captions, finalColumns.lastHistory), styles.heading)
    .paint(area(captions + 1, 0, last, finalColumns.lastHistory), styles.cell);
  history.forEach(({ when, action, who, code, self, assessed }, index) => {
    builder.putRow(captions + 1 + index, 0, [when, text.actions[action], who, code, self, assessed]);
  });
}

/** As cells of any program, so that it can be said later which of them differ, add-in or not. */
function putContent(builder: SheetBuilder, { content, language }: FinalSheetInput): void {
  const { record: text } = finalText(language);
  const { stages } = textFor(language).sheet;
  const names = new Map(indicatorsOf(systemById(content.systemId)).map(({ number, name }) => [number, name]));
  const at = finalColumns.content;
  const { heading, captions } = finalRows;
  const fields: Record<(typeof contentFieldKeys)[number], Entry> = {
    ...{ system: content.systemId, edition: content.edition, unit: content.unit, group: content.group },
    ...{ date: content.date, stage: stages[content.stage] },
  };
  const rows: Content[][] = [
    ...contentFieldKeys.map((key): Content[] => [null, text.contentFields[key], fields[key]]),
    ...content.rows.map(({ number, selfScore, assessedScore, reason, evidence }): Content[] => [
      ...[number, names.get(number) ?? null, selfScore, assessedScore, reason, evidence],
    ]),
  ];
  builder
    .put(heading, at, text.content)
    .paint(area(heading, at), { ...styles.text, wrap: false, color: colors.muted })
    .putRow(
      captions,
      at,
      contentKeys.map((key) => text.contentColumns[key]),
    )
    .paint(area(captions, at, captions, at + contentKeys.length - 1), styles.heading)
    .paint(area(captions + 1, at, captions + rows.length, at + contentKeys.length - 1), {
      ...styles.cell,
      wrap: false,
    });
  rows.forEach((row, index) => builder.putRow(captions + 1 + index, at, row));
}

function pointsText(points: number | null | undefined, language: Language): string {
  return points === null || points === undefined ? finalText(language).mail.none : String(points);
}

/** A date's serial number as `2026-11-23`; a text as it is. */
export function dateText(date: Entry): string {
  if (typeof date !== "number") return String(date ?? "");
  return new Date((Math.floor(date) - 25569) * 86_400_000).toISOString().slice(0, 10);
}
