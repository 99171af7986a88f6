/** `system new`: writes a definition sheet to begin with: a small example, or a copy of another system. */

import { newSystem, planDefinition } from "../actions/system/newSystem";
import type { Language } from "../text";
import { systemText } from "../text/system";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { onFile } from "./onFile";
import { misused, type Output, parse } from "./parseArguments";
import { systemNamed } from "./systemFiles";
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
  const system = newSystem(from === undefined ? null : await systemNamed(from, language), language);
  const bytes = await writeWorkbook(planDefinition(system, language));
  await onFile(out, language, () => writeWhole(out, bytes, force));
  output.out(cli.written(out));
  return 0;
}
