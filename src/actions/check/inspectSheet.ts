/** Reads, checks and compares one sheet's content with what was finalised: the same for a sheet in Excel and one in a file. */

import { compareFinal, type FinalComparison } from "../../domain/compareFinal";
import type { FinalContent } from "../../domain/finalContent";
import type { HistoryEntry } from "../../domain/finalHistory";
import type { Finding } from "../../domain/finding";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { finalMarks } from "../../layout/final/finalMarks";
import { readFinalSheet } from "../../layout/final/readFinalSheet";
import { readScoringSheet, type ScoringSheetRead } from "../../layout/recognition/readScoringSheet";
import type { SheetContent } from "../../workbook/workbook";
import { sheetFindings } from "./sheetFindings";

export interface Inspection extends ScoringSheetRead {
  /** Of the sheet as it is now. */
  findings: Finding[];
  final: FinalComparison;
  /** What the record sheet keeps; null without one. */
  kept: FinalContent | null;
  /** Oldest first. */
  history: HistoryEntry[];
}

/**
 * `recordSheet` is the content of the sheet that keeps what was finalised; `alsoFind` looks for more, where more was read. Null
 * for a sheet that is no scoring sheet.
 */
export function inspectSheet(
  content: SheetContent,
  recordSheet: SheetContent | null,
  systems: readonly IndicatorSystem[],
  alsoFind: (content: SheetContent, read: ScoringSheetRead) => Finding[] = () => [],
): Inspection | null {
  const read = readScoringSheet(content, systems);
  if (!read) return null;
  const kept = recordSheet && readFinalSheet(recordSheet, systems);
  const findings = [...sheetFindings(content, read), ...alsoFind(content, read)];
  const final = compareFinal(read.sheet, findings, finalMarks(content, read), kept);
  return { ...read, findings, final, kept: kept?.content ?? null, history: kept?.history ?? [] };
}
