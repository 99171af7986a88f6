/** Says by whose definition of an indicator system a sheet was read: the official one, the organiser's own, or its file's. */

import { editionMark, type IndicatorSystem, systemKey } from "../domain/indicatorSystem";
import { definedTwice, originOf, type SystemOrigin } from "../domain/systems";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { systemText } from "../text/system";
import type { Output } from "./parseArguments";

/** What programs are told of a sheet's system, behind its id and edition. */
export function originJson(
  system: IndicatorSystem,
  given: readonly IndicatorSystem[],
): { fingerprint: string; definition: SystemOrigin } {
  return { fingerprint: system.fingerprint, definition: originOf(system, given) };
}

/** Title, edition and fingerprint, and where the definition is from; of an official one as before. */
export function systemLine(
  system: IndicatorSystem,
  edition: string,
  given: readonly IndicatorSystem[],
  language: Language,
): string {
  const line = cliText(language).report.system(system.title, editionMark(system, edition));
  const origin = originOf(system, given);
  return origin === "official" ? line : `${line} · ${systemText(language).cli.origins[origin]}`;
}

/** To the error output: each system once that was taken from the files themselves, and of which they have several. */
export function tellCarried(
  systems: readonly IndicatorSystem[],
  given: readonly IndicatorSystem[],
  language: Language,
  output: Output,
): void {
  const { cli } = systemText(language);
  const carried = systems.filter((system) => originOf(system, given) === "carried");
  const each = [...new Map(carried.map((system) => [systemKey(system), system])).values()];
  const apart = definedTwice(each);
  for (const system of each)
    if (!apart.some((same) => same.includes(system))) output.error(cli.carried(system.title, editionMark(system)));
  for (const same of apart)
    output.error(
      cli.apart(
        same[0]?.title ?? "",
        same.map((system) => editionMark(system)),
      ),
    );
}
