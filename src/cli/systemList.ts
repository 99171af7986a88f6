/** `system list`: the indicator systems that are at hand. */

import { editionMark, officialName } from "../domain/indicatorSystem";
import { systemsWith } from "../domain/systems";
import type { Language } from "../text";
import { systemText } from "../text/system";
import { misused, type Output, parse } from "./parseArguments";
import { systemFileOption, systemsIn } from "./systemFiles";

/** The official ones and those of the files that are named. @throws CommandError */
export async function systemList(args: string[], language: Language, output: Output): Promise<number> {
  const { values, positionals } = parse(args, { ...systemFileOption, json: { type: "boolean" } }, language);
  const { cli } = systemText(language);
  const [word] = positionals;
  if (word !== undefined) throw misused(cli.extraWord(word), language);
  const systems = systemsWith(await systemsIn(values["system-file"], language));
  if (values.json) {
    const listed = systems.map(({ id, title, attachment, edition, levels, indicators, total, fingerprint }) => ({
      id,
      title,
      attachment,
      edition,
      levels,
      count: indicators.length,
      total,
      fingerprint,
    }));
    output.out(JSON.stringify(listed, null, 2));
    return 0;
  }
  for (const system of systems) {
    const { id, indicators, levels, total } = system;
    output.out(
      [
        id,
        officialName(system),
        cli.edition(editionMark(system)),
        cli.levels(levels),
        cli.size(indicators.length, total, total),
      ]
        .map((line, i) => (i === 0 ? line : `  ${line}`))
        .join("\n"),
    );
  }
  return 0;
}
