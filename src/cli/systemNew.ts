/** `system new`: writes a definition sheet to begin with: a small example, or a copy of another system. */

import { copyOfSystem, exampleSystem, planDefinition } from "../actions/system/newSystem";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import { officialSystems } from "../domain/systems";
import type { Language } from "../text";
import { systemText } from "../text/system";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { misused, type Output, parse } from "./commandLine";
import { onFile } from "./onFile";
import { systemsIn } from "./systemFiles";
import { writeWhole } from "./writeWhole";

/** @throws CommandError; also where the file is there and `--force` is not given */
export async function systemNew(args: string[], language: Language, output: Output): Promise<number> {
  const { values, positionals } = parse(
    args,
    { out: { type: "string" }, from: { type: "string" }, force: { type: "boolean" } },
    language,
  );
  const { cli } = systemText(language);
  const { out, from, force = false } = values;
  const [word] = positionals;
  if (word !== undefined) throw misused(cli.extraWord(word), language);
  if (!out) throw misused(cli.outMissing, language);
  const system =
    from === undefined ? exampleSystem(language) : copyOfSystem(await systemFrom(from, language), language);
  const bytes = await writeWorkbook(planDefinition(system, language));
  await onFile(out, language, () => writeWhole(out, bytes, force));
  output.out(cli.written(out));
  return 0;
}

/** An official system by its id, else the one that a file defines. @throws CommandError */
async function systemFrom(from: string, language: Language): Promise<IndicatorSystem> {
  const official = officialSystems.find(({ id }) => id === from);
  if (official) return official;
  const systems = await systemsIn([from], language);
  const [system] = systems;
  if (!system || systems.length > 1) throw misused(systemText(language).cli.severalSystems(from), language);
  return system;
}
