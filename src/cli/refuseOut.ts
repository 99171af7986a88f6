/** Keeps a result from being written over something that cannot be had again: a file that came back, or a stranger's. */

import { readFile, realpath } from "node:fs/promises";
import { isConsolidation } from "../actions/files/isConsolidation";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { consolidateText } from "../text/consolidate";
import { CommandError } from "./parseArguments";

/**
 * The inputs without an earlier result that lies among them, which is what `out` replaces.
 * @param named the paths on the command line, and `found` all files that they mean
 * @throws CommandError where `out` is an input, by whichever link, or a file that is no consolidation
 */
export async function withoutEarlierResult(
  out: string,
  named: readonly string[],
  found: readonly string[],
  language: Language,
): Promise<string[]> {
  const target = await realPath(out);
  if (target === null) return [...found];
  const refuse = (sentence: string): CommandError => new CommandError([cliText(language).problem(out, sentence)]);
  const { cli } = consolidateText(language);
  const places = await Promise.all(found.map(realPath));
  const isInput = places.includes(target);
  const isNamed = (await Promise.all(named.map(realPath))).includes(target);
  const isOurs = isConsolidation(await readFile(target).catch(() => new Uint8Array()));
  if (isInput && (isNamed || !isOurs)) throw refuse(cli.outIsInput);
  if (!isOurs) throw refuse(cli.outIsOther);
  return found.filter((_, i) => places[i] !== target);
}

function realPath(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}
