/** Looks into all scoring sheets of a file's workbook: what they say, what a person sees of them, what was finalised. */

import type { FinalComparison } from "../../domain/compareFinal";
import { type Finding, findingOf } from "../../domain/finding";
import { firstFindings } from "../../domain/firstFindings";
import { compareShown } from "../../layout/comparison/compareShown";
import { staleResults } from "../../layout/comparison/staleResults";
import { recordSheetOf } from "../../layout/final/finalMarks";
import type { SheetContent } from "../../workbook/workbook";
import { type Inspection, inspectSheet } from "../check/inspectSheet";

/** In the workbook's order, each with what is not as it was finalised among its findings. */
export function inspectFile(contents: readonly SheetContent[]): Inspection[] {
  return contents.flatMap((content) => {
    const inspection = inspectSheet(content, recordIn(contents, content), compareShown);
    if (!inspection) return [];
    // Whether results are what their formulas give says nothing of what was finalised: verifying compares them with that.
    const stale = staleResults(content, inspection);
    const found = [...changesSince(inspection.final), ...otherFormat(content), ...inspection.findings, ...stale];
    const findings = firstFindings(found, inspection.sheet);
    return [{ ...inspection, findings }];
  });
}

/** That not all could be seen. */
function otherFormat({ origin }: SheetContent): Finding[] {
  return origin ? [findingOf("other-format", null, null, { format: origin.format, unseen: [...origin.unseen] })] : [];
}

/** The sheet that keeps what was finalised of a scoring sheet; null without one. */
export function recordIn(contents: readonly SheetContent[], scoring: SheetContent): SheetContent | null {
  const name = recordSheetOf(scoring);
  return contents.find((each) => each.name === name) ?? null;
}

/** A sentence with more of them is not read, and does not fit into a cell. */
const mostCells = 100;

/** The code, and the cells that are not as they were finalised. */
function changesSince(final: FinalComparison): Finding[] {
  if (final.state !== "differs") return [];
  const cells = [...new Set(final.differences.flatMap(({ cell }) => cell ?? []))].slice(0, mostCells);
  return [findingOf("code-differs", null, cells[0] ?? null, { code: final.code, cells })];
}
