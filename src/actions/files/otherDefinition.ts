/** Finds that a scoring sheet was drawn from another definition of its system than the organiser's. */

import { changesScores, definitionDifferences, keptDifferences } from "../../domain/definitionDifferences";
import { type Finding, findingOf } from "../../domain/finding";
import { type IndicatorSystem, systemKey } from "../../domain/indicatorSystem";
import type { FileSystems } from "../../layout/definition/readDefinition";
import { systemDrawnFrom } from "../../layout/recognition/constantName";
import type { SheetContent } from "../../workbook/workbook";

/** `system` is the one that the sheet was read by. Nothing where the file carries no other definition of it. */
export function otherDefinition(
  scoring: SheetContent,
  system: IndicatorSystem,
  { systems, replaced }: FileSystems,
): Finding[] {
  const own = systems.find(({ id }) => id === system.id);
  if (!own) return [];
  const others = replaced.filter(({ id }) => id === own.id);
  const drawnFrom = systemDrawnFrom(scoring);
  const other = others.find((each) => systemKey(each) === drawnFrom) ?? (others.includes(system) ? system : others[0]);
  if (!other || systems.some((each) => systemKey(each) === drawnFrom)) return [];
  const differences = definitionDifferences(own, other);
  const rule = changesScores(differences) ? "indicators-differ" : "definition-differs";
  return [findingOf(rule, null, null, { differences: keptDifferences(differences), count: differences.length })];
}
