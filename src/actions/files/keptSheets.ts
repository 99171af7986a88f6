/** Scoring sheets that a hidden name keeps from being counted, as a repair does with the sheet that it replaced. */

import { scoreKeys, type ScoreSheet, stages } from "../../domain/scoreSheet";
import { sheetReferredTo } from "../../layout/parts/sheetReference";
import { findCaptions } from "../../layout/recognition/findCaptions";
import { isReplaced, replacedByName } from "../../layout/recognition/replacedSheet";
import type { SheetContent } from "../../workbook/workbook";

/** The sheets, those counted again in whose place no other scoring sheet stands, whatever their name says. */
export function withoutFalseNames(contents: readonly SheetContent[]): readonly SheetContent[] {
  if (!contents.some(isReplaced)) return contents;
  const scoring = new Set(contents.filter((each) => findCaptions(each) !== null).map(({ name }) => name));
  return contents.map((each) => (isReplaced(each) && !scoring.has(replacedBy(each) ?? "") ? counted(each) : each));
}

/** The sheets that were replaced by the one of that name and can be seen, as if they counted. */
export function sheetsReplacedBy(name: string, contents: readonly SheetContent[]): SheetContent[] {
  return contents
    .filter((each) => isReplaced(each) && replacedBy(each) === name && each.shown?.visible !== false)
    .map(counted);
}

/** Whether two tables give an indicator different scores. */
export function scoresDiffer(one: ScoreSheet, other: ScoreSheet): boolean {
  const rows = new Map(one.rows.map((row) => [row.number, row]));
  return other.rows.some((row) => {
    const same = rows.get(row.number);
    return same !== undefined && stages.some((stage) => row[scoreKeys[stage]].value !== same[scoreKeys[stage]].value);
  });
}

function replacedBy({ names }: SheetContent): string | null {
  return sheetReferredTo(names, replacedByName);
}

function counted(content: SheetContent): SheetContent {
  return { ...content, names: content.names.filter(({ name }) => name !== replacedByName) };
}
