/** A sheet's hidden names of ours that hold a constant: which system, edition and layout it is. */

import type { NamedSheet } from "../parts/sheetReference";
import { systemName } from "../scoring/scoringPlaces";

/** By this name a sheet that defines an indicator system is known. */
export const definitionName = "ScoringDefinition";

/** What such a name holds, `="provincial-departments"` without the signs around it, however often a program doubled them; null for a sheet without that name. */
export function constantName({ names }: NamedSheet, name: string): string | null {
  const formula = names.find((each) => each.name === name)?.formula;
  return formula === undefined ? null : formula.replace(/^=?"*|"*$/g, "");
}

/** The key of the system that a scoring sheet was drawn from; null for any other sheet. */
export function systemDrawnFrom(sheet: NamedSheet): string | null {
  return constantName(sheet, systemName);
}

/** Whether a sheet is a definition by its hidden name. */
export function isDefinition({ names }: NamedSheet): boolean {
  return names.some(({ name }) => name === definitionName);
}
