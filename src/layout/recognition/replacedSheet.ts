/** Marks a damaged scoring sheet that a repair replaced by a fresh one and kept: nobody's scores are to be counted twice. */

import type { DefinedName } from "../../workbook/workbook";

/** A hidden name of the kept sheet that refers to the sheet in its place; if that one is deleted, the kept one counts again. */
export const replacedByName = "ScoringReplacedBy";

/** Whether another sheet of the same workbook stands in this one's place. */
export function isReplaced({ names }: { names: Pick<DefinedName, "name" | "formula">[] }): boolean {
  const formula = names.find((each) => each.name === replacedByName)?.formula ?? "";
  return formula.includes("!") && !formula.includes("#REF!") && !formula.includes("[");
}
