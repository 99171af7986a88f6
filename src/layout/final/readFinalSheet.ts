/** Reads a record sheet (定稿单) by its captions: the history, and what was finalised. */

import type { FinalContent, FinalRow } from "../../domain/finalContent";
import { codeAfter, type HistoryEntry } from "../../domain/finalHistory";
import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { mostRecordRows } from "../../domain/limits";
import { eachEntry, type Entry, type LayoutVersion, layoutVersions } from "../../domain/scoreSheet";
import { systemCalled } from "../../domain/systems";
import type { Language } from "../../text";
import { finalText } from "../../text/final";
import { languages } from "../../text/languages";
import type { CellPlace } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { placesOf } from "../parts/places";
import { textAt } from "../recognition/findCaptions";
import { stageOf } from "../recognition/stageOf";
import {
  contentColumns,
  type ContentFieldKey,
  contentFields,
  type ContentKey,
  fieldColumns,
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
export function readFinalSheet(sheet: SheetContent, systems: readonly IndicatorSystem[]): ReadFinalSheet | null {
  for (const language of languages) {
    const { record } = finalText(language);
    const history = findRow(
      sheet,
      historyColumns.map(({ caption }) => caption(record)),
    );
    if (!history) continue;
    for (const layout of layoutVersions) {
      const captions = contentColumns(layout).map(({ caption }) => caption(record));
      const place = findRow(sheet, captions);
      if (!place) continue;
      const entries = readHistory(sheet, history, language);
      const content = readContent(sheet, { place, layout, systems });
      return content && { code: codeAfter(entries), content, history: entries };
    }
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

function readHistory(sheet: SheetContent, { row: captions, column }: CellPlace, language: Language): HistoryEntry[] {
  const { actions } = finalText(language).record;
  const entries: HistoryEntry[] = [];
  for (let row = captions + 1; textAt(sheet, row, column) !== "" && entries.length < mostRecordRows; row++) {
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
  {
    place: { row: captions, column },
    layout,
    systems,
  }: { place: CellPlace; layout: LayoutVersion; systems: readonly IndicatorSystem[] },
): FinalContent | null {
  const first = captions + 1;
  const valueAt = (row: number, place: number): Entry => {
    const value = sheet.values[row]?.[column + place] ?? null;
    return value === "" ? null : value;
  };
  const columnAt: Partial<Record<ContentKey, number>> = placesOf(contentColumns(layout));
  const at = (row: number, key: ContentKey): Entry => {
    const place = columnAt[key];
    return place === undefined ? null : valueAt(row, place);
  };
  const lineOf = placesOf(contentFields);
  const field = (key: ContentFieldKey): Entry => valueAt(first + lineOf[key], fieldColumns.value);
  const system = systemCalled(String(field("system") ?? ""), systems);
  if (!system) return null;
  const rows: FinalRow[] = [];
  for (let row = first + contentFields.length; row < sheet.values.length && rows.length < mostRecordRows; row++) {
    const number = at(row, "number");
    if (typeof number !== "number") break;
    rows.push({ number, ...eachEntry((key) => at(row, key)) });
  }
  return {
    system,
    edition: String(field("edition") ?? ""),
    layout,
    unit: String(field("unit") ?? ""),
    group: String(field("group") ?? ""),
    date: field("date"),
    stage: stageOf(String(field("stage") ?? "")) ?? "self",
    rows,
  };
}
