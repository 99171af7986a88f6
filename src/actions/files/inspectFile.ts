/** Looks into all scoring sheets of a file's workbook: what they say, what a person sees of them, what was finalised. */

import type { FinalComparison } from "../../domain/compareFinal";
import { type Finding, findingOf } from "../../domain/finding";
import { firstFindings } from "../../domain/firstFindings";
import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { mostCellsTold } from "../../domain/limits";
import { compareShown } from "../../layout/comparison/compareShown";
import { staleResults } from "../../layout/comparison/staleResults";
import { recordSheetOf } from "../../layout/final/finalMarks";
import type { ScoringSheetRead } from "../../layout/recognition/readScoringSheet";
import type { SheetContent } from "../../workbook/workbook";
import { type Inspection, inspectSheet } from "../check/inspectSheet";

/** In the workbook's order, each with what is not as it was finalised among its findings. */
export function inspectFile(contents: readonly SheetContent[], systems: readonly IndicatorSystem[]): Inspection[] {
  return contents.flatMap((content) => {
    const inspection = inspectSheet(content, recordSheetIn(contents, content), systems, findInFile);
    if (!inspection) return [];
    const found = [...changesSince(inspection.final), ...otherFormat(content), ...inspection.findings];
    const findings = firstFindings(found, inspection.sheet);
    return [{ ...inspection, findings }];
  });
}

/** What a file shows otherwise than it is read; a program that has it open works its results out by itself. */
export function findInFile(content: SheetContent, read: ScoringSheetRead): Finding[] {
  return [...compareShown(content, read), ...staleResults(content, read)];
}

/** That not all could be seen. */
function otherFormat({ origin }: SheetContent): Finding[] {
  return origin ? [findingOf("other-format", null, null, { format: origin.format, unseen: [...origin.unseen] })] : [];
}

/** The sheet that keeps what was finalised of a scoring sheet; null without one. */
export function recordSheetIn(contents: readonly SheetContent[], scoring: SheetContent): SheetContent | null {
  const name = recordSheetOf(scoring);
  return contents.find((each) => each.name === name) ?? null;
}

/** The code, and the cells that are not as they were finalised. */
function changesSince(final: FinalComparison): Finding[] {
  if (final.state !== "differs") return [];
  const cells = [...new Set(final.differences.flatMap(({ cell }) => cell ?? []))].slice(0, mostCellsTold);
  return [findingOf("code-differs", null, cells[0] ?? null, { code: final.code, cells })];
}
