/** `--system-file`: the indicator systems that the organiser defines in workbooks. */

import { loadingFormats } from "../actions/files/eachFileIn";
import { ArchiveFound } from "../actions/files/readOurs";
import { readSystemFile } from "../actions/system/readSystemFile";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import { mostFileBytes } from "../domain/limits";
import { officialSystems } from "../domain/systems";
import type { DefinitionFound } from "../layout/definition/readDefinition";
import { isUnusable } from "../layout/definition/readDefinition";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { refusalSentence } from "../text/files";
import { definitionSentence, systemText } from "../text/system";
import { inflateByZlib } from "./inflateByZlib";
import { onFile } from "./onFile";
import { CommandError, misused } from "./parseArguments";
import { readBytes } from "./readBytes";

/** What `parse` has to know of it. */
export const systemFileOption = { "system-file": { type: "string", multiple: true } } as const;

/** All that a file defines, at least one. @throws CommandError where it cannot be read or defines nothing */
export async function definitionsIn(path: string, language: Language): Promise<DefinitionFound[]> {
  const found = await onFile(path, language, async () => {
    const read = readBytes(path, mostFileBytes);
    if (!read) return { refusal: refusalSentence({ reason: "oversized", detail: "" }, language) };
    // The buffer is used again for the next file.
    const bytes = Uint8Array.from(read.bytes);
    try {
      return await loadingFormats((others) => readSystemFile(bytes, { others, inflater: inflateByZlib }));
    } catch (error) {
      if (!(error instanceof ArchiveFound)) throw error;
      return [];
    }
  });
  const { problem } = cliText(language);
  if ("refusal" in found) throw new CommandError([problem(path, found.refusal)]);
  if (found.length === 0) throw new CommandError([problem(path, systemText(language).cli.noDefinition)]);
  return found;
}

/** The systems of all files. @throws CommandError with the problems of one that nobody can score by */
export async function systemsIn(paths: readonly string[] = [], language: Language): Promise<IndicatorSystem[]> {
  const systems: IndicatorSystem[] = [];
  for (const path of paths) {
    for (const read of await definitionsIn(path, language)) {
      if (isUnusable(read)) throw new CommandError([unusable(path, read, language)]);
      systems.push(read.system);
    }
  }
  return systems;
}

/**
 * The system that workbooks are issued by: an official one by its id, or what the files define.
 * @throws CommandError also where something does not add up and nobody said so
 */
export async function systemToIssue(
  { id, files, accept }: { id: string | undefined; files: readonly string[]; accept: boolean },
  language: Language,
): Promise<IndicatorSystem> {
  const { cli } = systemText(language);
  const defined: { path: string; read: DefinitionFound }[] = [];
  for (const path of files) for (const read of await definitionsIn(path, language)) defined.push({ path, read });
  if (id === undefined && defined.length > 1)
    throw misused(cli.severalToIssue(defined.map(({ read }) => read.system.id).join(", ")), language);
  const chosen = id === undefined ? defined[0] : defined.find(({ read }) => read.system.id === id);
  const official = officialSystems.find((each) => each.id === id);
  if (!chosen && official) return official;
  if (!chosen) {
    const known = [...officialSystems, ...defined.map(({ read }) => read.system)].map((each) => each.id);
    throw misused(cliText(language).usage.badSystem(id ?? "", known.join(", ")), language);
  }
  const { path, read } = chosen;
  if (isUnusable(read)) throw new CommandError([unusable(path, read, language)]);
  if (read.problems.length > 0 && !accept)
    throw new CommandError([
      cliText(language).problem(path, cli.notAdding),
      ...problemLines(read, language),
      cli.acceptHint,
    ]);
  return read.system;
}

/** An official system by its id, else the one that a file defines. @throws CommandError */
export async function systemNamed(from: string, language: Language): Promise<IndicatorSystem> {
  const official = officialSystems.find(({ id }) => id === from);
  if (official) return official;
  const systems = await systemsIn([from], language);
  const [system] = systems;
  if (!system || systems.length > 1) throw misused(systemText(language).cli.severalSystems(from), language);
  return system;
}

/** The file with all that is wrong with its definition, and that it is not used. */
export function unusable(path: string, read: DefinitionFound, language: Language): string {
  const { cli } = systemText(language);
  return [cliText(language).problem(path, cli.unusable), ...problemLines(read, language)].join("\n");
}

/** Each problem with its cell. */
export function problemLines({ problems }: DefinitionFound, language: Language): string[] {
  const { wholeTable } = cliText(language).report;
  return problems.map(({ cell, problem }) => `    ${cell ?? wholeTable} ${definitionSentence(problem, language)}`);
}
