/** Reads a record sheet (定稿单) by its captions: the history, and what was finalised. */

import type { FinalContent, FinalRow } from "../../domain/finalContent";
import { codeAfter, type HistoryEntry } from "../../domain/finalHistory";
import type { Entry } from "../../domain/scoreSheet";
import { isSystemId } from "../../domain/systems";
import { type Language, textFor } from "../../text";
import { finalText } from "../../text/final";
import { languages } from "../../text/languages";
import type { CellPlace } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { placesOf } from "../parts/places";
import { textAt } from "../recognition/findCaptions";
import {
  contentAt,
  contentColumns,
  type ContentFieldKey,
  contentFields,
  type ContentKey,
  historyAt,
  historyColumns,
  type HistoryKey,
} from "./finalColumns";

export interface ReadFinalSheet {
  /** The code that holds; null where the sheet was reopened. */
  code: string | null;
  content: FinalContent;
  history: HistoryEntry[];
}

/** Null for a sheet that is no record, or whose captions or fields were changed so that it cannot be read. */
export function readFinalSheet(sheet: SheetContent): ReadFinalSheet | null {
  for (const language of languages) {
    const { record } = finalText(language);
    const history = findRow(
      sheet,
      historyColumns.map(({ caption }) => caption(record)),
    );
    const content = findRow(
      sheet,
      contentColumns.map(({ caption }) => caption(record)),
    );
    if (!history || !content) continue;
    const entries = readHistory(sheet, history, language);
    const finalised = readContent(sheet, content, language);
    return finalised && { code: codeAfter(entries), content: finalised, history: entries };
  }
  return null;
}

/** Where these captions stand side by side. */
function findRow(sheet: SheetContent, captions: string[]): CellPlace | null {
  for (let row = 0; row < sheet.values.length; row++) {
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++) {
      if (captions.every((caption, index) => textAt(sheet, row, column + index) === caption)) return { row, column };
    }
  }
  return null;
}

/** Far more than anybody finalises, and than any system has indicators. */
const mostRows = 500;

function readHistory(sheet: SheetContent, { row: captions, column }: CellPlace, language: Language): HistoryEntry[] {
  const { actions } = finalText(language).record;
  const entries: HistoryEntry[] = [];
  for (let row = captions + 1; textAt(sheet, row, column) !== "" && entries.length < mostRows; row++) {
    const text = (key: HistoryKey): string => textAt(sheet, row, column + historyAt[key]);
    const points = (key: HistoryKey): number | null => {
      const value = sheet.values[row]?.[column + historyAt[key]];
      return typeof value === "number" ? value : null;
    };
    entries.push({
      when: text("when"),
      action: text("action") === actions.reopened ? "reopened" : "finalised",
      who: text("who"),
      code: text("code"),
      self: points("self"),
      assessed: points("assessed"),
    });
  }
  return entries;
}

function readContent(
  sheet: SheetContent,
  { row: captions, column }: CellPlace,
  language: Language,
): FinalContent | null {
  const first = captions + 1;
  const at = (row: number, key: ContentKey): Entry => {
    const value = sheet.values[row]?.[column + contentAt[key]] ?? null;
    return value === "" ? null : value;
  };
  const fieldAt = placesOf(contentFields);
  const field = (key: ContentFieldKey): Entry => at(first + fieldAt[key], "selfScore");
  const systemId = String(field("system") ?? "");
  if (!isSystemId(systemId)) return null;
  const rows: FinalRow[] = [];
  for (let row = first + contentFields.length; row < sheet.values.length && rows.length < mostRows; row++) {
    const number = at(row, "number");
    if (typeof number !== "number") break;
    rows.push({
      number,
      selfScore: at(row, "selfScore"),
      assessedScore: at(row, "assessedScore"),
      reason: at(row, "reason"),
      evidence: at(row, "evidence"),
    });
  }
  return {
    systemId,
    edition: String(field("edition") ?? ""),
    unit: String(field("unit") ?? ""),
    group: String(field("group") ?? ""),
    date: field("date"),
    stage: field("stage") === textFor(language).sheet.stages.assessed ? "assessed" : "self",
    rows,
  };
}
