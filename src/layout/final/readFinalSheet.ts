/** Reads a record sheet (定稿单) by its captions: the history, and what was finalised. */

import type { FinalContent, FinalRow } from "../../domain/finalContent";
import { codeAfter, type HistoryEntry } from "../../domain/finalHistory";
import type { Entry } from "../../domain/scoreSheet";
import { isSystemId } from "../../domain/systems";
import { textFor, type Language } from "../../text";
import { languages } from "../../text/languages";
import { finalText } from "../../text/final";
import type { SheetContent } from "../../workbook/workbook";
import { contentFieldKeys, contentKeys, historyKeys } from "./finalPlaces";
import { textAt } from "../recognition/findCaptions";

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
      historyKeys.map((key) => record.historyColumns[key]),
    );
    const content = findRow(
      sheet,
      contentKeys.map((key) => record.contentColumns[key]),
    );
    if (!history || !content) continue;
    const entries = readHistory(sheet, history, language);
    const finalised = readContent(sheet, content, language);
    return finalised && { code: codeAfter(entries), content: finalised, history: entries };
  }
  return null;
}

interface Place {
  row: number;
  column: number;
}

/** Where these captions stand side by side. */
function findRow(sheet: SheetContent, captions: string[]): Place | null {
  for (let row = 0; row < sheet.values.length; row++) {
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++) {
      if (captions.every((caption, index) => textAt(sheet, row, column + index) === caption)) return { row, column };
    }
  }
  return null;
}

function readHistory(sheet: SheetContent, { row: captions, column }: Place, language: Language): HistoryEntry[] {
  const { actions } = finalText(language).record;
  const entries: HistoryEntry[] = [];
  for (let row = captions + 1; textAt(sheet, row, column) !== ""; row++) {
    const [when, action, who, code] = [0, 1, 2, 3].map((offset) => textAt(sheet, row, column + offset));
    const points = (offset: number): number | null => {
      const value = sheet.values[row]?.[column + offset];
      return typeof value === "number" ? value : null;
    };
    entries.push({
      ...{ when: when ?? "", who: who ?? "", code: code ?? "" },
      action: action === actions.reopened ? "reopened" : "finalised",
      self: points(4),
      assessed: points(5),
    });
  }
  return entries;
}

function readContent(sheet: SheetContent, { row: captions, column }: Place, language: Language): FinalContent | null {
  const first = captions + 1;
  const at = (row: number, offset: number): Entry => {
    const value = sheet.values[row]?.[column + offset] ?? null;
    return value === "" ? null : value;
  };
  const field = (key: (typeof contentFieldKeys)[number]): Entry => at(first + contentFieldKeys.indexOf(key), 2);
  const systemId = String(field("system") ?? "");
  if (!isSystemId(systemId)) return null;
  const rows: FinalRow[] = [];
  for (let row = first + contentFieldKeys.length; row < sheet.values.length; row++) {
    const number = at(row, 0);
    if (typeof number !== "number") break;
    rows.push({ number, selfScore: at(row, 2), assessedScore: at(row, 3), reason: at(row, 4), evidence: at(row, 5) });
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
