/** What `check` and `verify` have in common: read the scoring sheets of the files that were named, and tell of files that cannot be read. */

import { isSkipped } from "../domain/fileRefusal";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { refusalSentence } from "../text/files";
import { tellCarried } from "./originLines";
import { misused, type Output, parse } from "./parseArguments";
import { noSheets, type SheetsOfFile } from "./readFile";
import { jobsOf, type ReadFilesInput } from "./readFiles";
import { systemFileOption, systemsIn } from "./systemFiles";

/** A scoring sheet and its file, as named on the command line. */
export interface FileSheet<S> {
  file: string;
  sheet: S;
}

interface SheetsInput<S> extends Pick<ReadFilesInput<"checked">, "paths" | "jobs" | "password" | "systems"> {
  onResult: (index: number, result: SheetsOfFile<S>[]) => void;
  lost: typeof noSheets;
}

interface SheetsRead<S> {
  /** In the order of the files. */
  sheets: FileSheet<S>[];
  /** A file could not be read; one that is no workbook at all is only told. */
  unreadable: boolean;
  json: boolean;
  /** The organiser's own systems. */
  given: readonly IndicatorSystem[];
}

/** Refusals go to the error output. @throws what says that the command line is wrong */
export async function sheetsOfFiles<S extends { system: IndicatorSystem }>(
  args: string[],
  language: Language,
  output: Output,
  read: (input: SheetsInput<S>) => Promise<void>,
): Promise<SheetsRead<S>> {
  const text = cliText(language);
  const { values, positionals: paths } = parse(
    args,
    { json: { type: "boolean" }, jobs: { type: "string" }, "open-password": { type: "string" }, ...systemFileOption },
    language,
  );
  if (paths.length === 0) throw misused(text.usage.filesMissing, language);
  const given = await systemsIn(values["system-file"], language);
  const found: SheetsOfFile<S>[][] = [];
  await read({
    paths,
    jobs: jobsOf(values.jobs, language),
    onResult: (index, result) => (found[index] = result),
    lost: noSheets,
    password: values["open-password"],
    systems: given,
  });
  const done: SheetsRead<S> = { sheets: [], unreadable: false, json: values.json ?? false, given };
  for (const { file, sheets, refusal } of found.flat()) {
    for (const sheet of sheets) done.sheets.push({ file, sheet });
    if (refusal === null) continue;
    if (!isSkipped(refusal)) done.unreadable = true;
    output.error(text.problem(file, refusalSentence(refusal, language)));
  }
  tellCarried(
    done.sheets.map(({ sheet }) => sheet.system),
    given,
    language,
    output,
  );
  return done;
}

/** An array for programs, or a text a sheet for people. */
export function printSheets<S>(
  { sheets, json }: Pick<SheetsRead<S>, "sheets" | "json">,
  output: Output,
  { jsonOf, textOf }: { jsonOf: (each: FileSheet<S>) => unknown; textOf: (each: FileSheet<S>) => string },
): void {
  if (json) output.out(JSON.stringify(sheets.map(jsonOf), null, 2));
  else for (const each of sheets) output.out(textOf(each));
}
