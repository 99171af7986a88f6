/** Marks a damaged scoring sheet that a repair replaced and kept, so that no scores are counted twice. */

import type { NamedSheet } from "../parts/sheetReference";

/** A hidden name of the kept sheet that refers to the sheet in its place; if that one is deleted, the kept one counts again. */
export const replacedByName = "ScoringReplacedBy";

/** Whether another sheet of the same workbook stands in this one's place. */
export function isReplaced({ names }: NamedSheet): boolean {
  const formula = names.find((each) => each.name === replacedByName)?.formula ?? "";
  return formula.includes("!") && !formula.includes("#REF!") && !formula.includes("[");
}
