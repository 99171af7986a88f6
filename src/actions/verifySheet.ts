/** Verifies one scoring sheet's content against its record: the same for sheets in Excel and in a file. */

import { checkScores } from "../domain/checkScores";
import { compareFinal, type Verdict } from "../domain/compareFinal";
import type { HistoryEntry } from "../domain/finalHistory";
import { finalMarks, recordSheetOf } from "../layout/final/finalMarks";
import { readFinalSheet } from "../layout/final/readFinalSheet";
import { readScoringSheet } from "../layout/recognition/readScoringSheet";
import type { Language } from "../text";
import type { SheetContent } from "../workbook/workbook";

export interface VerifiedSheet {
  sheet: string;
  unit: string;
  verdict: Verdict;
  /** Oldest first. */
  history: HistoryEntry[];
}

/** `record` is the sheet that `recordSheetOf` names. Null for a sheet that is no scoring sheet. */
export function verifySheet(
  content: SheetContent,
  record: SheetContent | null,
  language: Language,
): VerifiedSheet | null {
  const read = readScoringSheet(content);
  if (!read) return null;
  const kept = record && readFinalSheet(record);
  const findings = checkScores(read.sheet, read.system, language);
  return {
    sheet: read.sheet.sheet,
    unit: read.sheet.unit,
    verdict: compareFinal(read.sheet, findings, finalMarks(content), kept),
    history: kept?.history ?? [],
  };
}

/** All scoring sheets among a workbook's sheets. */
export function verifySheets(contents: readonly SheetContent[], language: Language): VerifiedSheet[] {
  return contents.flatMap((content) => {
    const name = recordSheetOf(content);
    const record = contents.find((each) => each.name === name) ?? null;
    return verifySheet(content, record, language) ?? [];
  });
}
