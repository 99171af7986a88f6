/** Looks into all scoring sheets of a file's workbook: what they say, what a person sees of them, what was finalised. */

import type { Difference, FinalComparison, PrintedDifference } from "../../domain/compareFinal";
import { type Finding, findingOf } from "../../domain/finding";
import { firstFindings } from "../../domain/firstFindings";
import { mostCellsTold } from "../../domain/limits";
import { compareShown } from "../../layout/comparison/compareShown";
import { staleResults } from "../../layout/comparison/staleResults";
import { type FileSystems } from "../../layout/definition/readDefinition";
import { recordSheetOf } from "../../layout/final/finalMarks";
import type { SheetContent } from "../../workbook/workbook";
import { type Inspection, inspectSheet } from "../check/inspectSheet";
import { verifiedSheet } from "../final/verifiedSheet";
import { scoresDiffer, sheetsReplacedBy, withoutFalseNames } from "./keptSheets";
import { otherDefinition } from "./otherDefinition";

/** In the workbook's order, each with what is not as it was finalised among its findings. */
export function inspectFile(read: readonly SheetContent[], known: FileSystems): Inspection[] {
  const contents = withoutFalseNames(read);
  return contents.flatMap((content) => {
    const read = inspectScoring(content, contents, known);
    if (!read) return [];
    const others = contents.filter((each) => each !== content);
    const inspection = { ...read, final: verifiedSheet(content, read, others).final };
    // Whether results are what their formulas give says nothing of what was finalised: verifying compares them with that.
    const found = [
      ...otherDefinition(content, inspection.system, known),
      ...changesSince(inspection.final, content.name),
      ...otherFormat(content),
      ...otherScores(content, inspection, contents, known),
      ...inspection.findings,
      ...staleResults(content, inspection),
    ];
    const findings = firstFindings(found, inspection.sheet);
    return [{ ...inspection, findings }];
  });
}

/** One sheet with its record; of a system that was replaced only where it is nothing else. Null for any other sheet. */
export function inspectScoring(
  content: SheetContent,
  contents: readonly SheetContent[],
  { systems, replaced }: FileSystems,
): Inspection | null {
  const recordSheet = recordSheetIn(contents, content);
  const inspection = inspectSheet(content, recordSheet, systems, compareShown);
  if (inspection || replaced.length === 0) return inspection;
  return inspectSheet(content, recordSheet, replaced, compareShown);
}

/** That not all could be seen. */
function otherFormat({ origin }: SheetContent): Finding[] {
  return origin ? [findingOf("other-format", null, null, { format: origin.format, unseen: [...origin.unseen] })] : [];
}

/** The sheets that it replaced, of which scores differ: they are on paper as well. */
function otherScores(
  { name }: SheetContent,
  { sheet }: Inspection,
  contents: readonly SheetContent[],
  known: FileSystems,
): Finding[] {
  const others = sheetsReplacedBy(name, contents).filter((each) => {
    const read = inspectScoring(each, contents, known);
    return read !== null && scoresDiffer(sheet, read.sheet);
  });
  if (others.length === 0) return [];
  return [
    findingOf("replaced-differs", null, null, { sheets: others.slice(0, mostOfOthers).map((each) => each.name) }),
  ];
}

/** The sheet that keeps what was finalised of a scoring sheet; null without one. */
function recordSheetIn(contents: readonly SheetContent[], scoring: SheetContent): SheetContent | null {
  const name = recordSheetOf(scoring);
  if (name === null) return null;
  return contents.find((each) => each.name === name) ?? null;
}

/** Cells of cover, summary and record that are named: verifying tells all. */
const mostOfOthers = 5;

/** The code, and the cells that are not as they were finalised, those of the scoring sheet before those of cover and summary. */
function changesSince(final: FinalComparison, scoring: string): Finding[] {
  if (final.state !== "differs") return [];
  const { code, differences } = final;
  const isOfOthers = (each: Difference): each is PrintedDifference => each.kind === "printed" && each.sheet !== scoring;
  const own = differences.filter((each) => !isOfOthers(each));
  const others = differences.filter(isOfOthers);
  // What cannot be seen of a cover says nothing else than what was finalised.
  const hidden = others.filter(({ change }) => change.is === "hidden");
  const changed = others.filter(({ change }) => change.is !== "hidden");
  const ownCells = own.flatMap(({ cell }) => cell ?? []);
  const cells = [...new Set([...ownCells, ...namesOf(changed)])].slice(0, mostCellsTold);
  return [
    ...(own.length + changed.length > 0 ? [findingOf("code-differs", null, ownCells[0] ?? null, { code, cells })] : []),
    ...(hidden.length > 0 ? [findingOf("final-hidden", null, null, { code, cells: namesOf(hidden) })] : []),
  ];
}

function namesOf(differences: readonly PrintedDifference[]): string[] {
  return differences.slice(0, mostOfOthers).map(({ sheet, cell }) => (cell === null ? sheet : `${sheet}!${cell}`));
}
