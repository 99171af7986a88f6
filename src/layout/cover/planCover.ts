/** Plans the cover (封面) of a scoring sheet that is there, and recognises those that the workbook has. */

import type { FinalContent } from "../../domain/finalContent";
import { type Language, textFor } from "../../text";
import { printText } from "../../text/print";
import type { Sheet, SheetContent } from "../../workbook/workbook";
import { freeSheetName } from "../parts/sheetNames";
import { type NamedSheet, sheetReferredTo } from "../parts/sheetReference";
import { textAt } from "../recognition/findCaptions";
import { scoringFields } from "../scoring/scoringFields";
import { coverColumns, coverOfName, placeCover } from "./coverPlaces";
import { layOutCover } from "./coverSheet";

/** The name of the scoring sheet that a cover belongs to, now; null for any other sheet. */
export function coverOf({ names }: NamedSheet): string | null {
  return sheetReferredTo(names, coverOfName);
}

/** Whether everything of a cover stands where we draw it: one that was rebuilt by hand is somebody's own. */
export function coverStands(cover: SheetContent, { system }: FinalContent, language: Language): boolean {
  const { fields, block } = placeCover(system);
  const { sheet: text } = textFor(language);
  const labels = scoringFields.every(
    ({ key, label }) => textAt(cover, fields.of[key], coverColumns.section) === label(text),
  );
  return (
    labels &&
    textAt(cover, block, coverColumns.section) === text.levelName(system.levels[0] ?? "", system.levels.length === 1)
  );
}

export interface CoverOrder {
  scoringSheet: string;
  content: FinalContent;
  /** Of a finalised table; null before. */
  checkCode: string | null;
  language: Language;
  /** To be compared: without the QR code's modules. */
  contentsOnly?: boolean;
}

/** The cover of that content under the sheet's name `name`. */
export function planCover(
  { scoringSheet, content, checkCode, language, contentsOnly }: CoverOrder,
  name: string,
): Sheet {
  const { system, layout, unit, group, date, stage, rows } = content;
  return layOutCover(
    {
      system,
      name: scoringSheet,
      unit,
      group,
      stage,
      language,
      layout,
      checkCode,
      contentsOnly,
      date: typeof date === "boolean" ? String(date) : date,
      entries: new Map(rows.map((row) => [row.number, row])),
    },
    name,
  );
}

/** A new cover's name. */
export function coverName({ unit }: FinalContent, language: Language, taken: readonly string[]): string {
  return freeSheetName(printText(language).cover.sheetName(unit), taken);
}
