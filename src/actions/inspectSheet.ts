/** Reads, checks and compares one sheet's content with what was finalised: the same for a sheet in Excel and one in a file. */

import { checkScores } from "../domain/checkScores";
import { compareFinal, type FinalComparison } from "../domain/compareFinal";
import type { FinalContent } from "../domain/finalContent";
import type { HistoryEntry } from "../domain/finalHistory";
import type { Finding } from "../domain/finding";
import { firstFindings } from "../domain/firstFindings";
import { finalMarks, recordSheetOf } from "../layout/final/finalMarks";
import { readFinalSheet } from "../layout/final/readFinalSheet";
import { readScoringSheet, type ScoringSheetRead } from "../layout/recognition/readScoringSheet";
import type { SheetContent } from "../workbook/workbook";

export interface Inspection extends ScoringSheetRead {
  /** Of the sheet as it is now. */
  findings: Finding[];
  final: FinalComparison;
  /** What the record sheet keeps; null without one. */
  kept: FinalContent | null;
  /** Oldest first. */
  history: HistoryEntry[];
}

/** `record` is the content of the sheet that keeps what was finalised. Null for a sheet that is no scoring sheet. */
export function inspectSheet(content: SheetContent, record: SheetContent | null): Inspection | null {
  const read = readScoringSheet(content);
  if (!read) return null;
  const kept = record && readFinalSheet(record);
  const findings = checkScores(read.sheet, read.system);
  const final = compareFinal(read.sheet, findings, finalMarks(content), kept);
  return { ...read, findings, final, kept: kept?.content ?? null, history: kept?.history ?? [] };
}

/** All scoring sheets among a workbook's sheets, each with what is not as it was finalised among its findings. */
export function inspectSheets(contents: readonly SheetContent[]): Inspection[] {
  return contents.flatMap((content) => {
    const name = recordSheetOf(content);
    const inspection = inspectSheet(content, contents.find((each) => each.name === name) ?? null);
    if (!inspection) return [];
    const findings = firstFindings([...changesSince(inspection.final), ...inspection.findings], inspection.sheet);
    return [{ ...inspection, findings }];
  });
}

/** A sentence with more of them is not read, and does not fit into a cell. */
const mostCells = 100;

/** The code, and the cells that are not as they were finalised. */
function changesSince(final: FinalComparison): Finding[] {
  if (final.state !== "differs") return [];
  const cells = [...new Set(final.differences.flatMap(({ cell }) => cell ?? []))].slice(0, mostCells);
  return [{ rule: "code-differs", number: null, cell: cells[0] ?? null, facts: { code: final.code, cells } }];
}
