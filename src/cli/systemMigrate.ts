/** `system migrate`: moves scores from sheets of an older edition to new workbooks of a newer one, and says what was moved. */

import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { allowedFileName } from "../actions/files/fileName";
import type { EnteredSheet } from "../actions/files/readEntered";
import { type MigratedFile, migrateSheets } from "../actions/system/migrateSheets";
import { isSkipped } from "../domain/fileRefusal";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { refusalSentence } from "../text/files";
import { systemText } from "../text/system";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { listFiles } from "./listFiles";
import { migrationJson, migrationLines } from "./migrationReport";
import { onFile } from "./onFile";
import { CommandError, misused, type Output, parse } from "./parseArguments";
import { noSheets, type SheetsOfFile } from "./readFile";
import { jobsOf, readFiles } from "./readFiles";
import { systemFileOption, systemNamed, systemsIn } from "./systemFiles";
import { exists, type FileToWrite, writeAllWhole } from "./writeWhole";

const options = {
  to: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
  jobs: { type: "string" },
  "open-password": { type: "string" },
  ...systemFileOption,
} as const;

/** Exit code 0 if all was moved, 1 if something has no place, is above its weight or a file was left out, 2 if nothing was moved. @throws CommandError */
export async function systemMigrate(args: string[], language: Language, output: Output): Promise<number> {
  const { values, positionals } = parse(args, options, language);
  const { cli } = systemText(language);
  const { to: wanted, out, force = false, json = false } = values;
  if (positionals.length === 0) throw misused(cliText(language).usage.filesMissing, language);
  if (!wanted) throw misused(cli.toMissing, language);
  if (!out) throw misused(cli.folderMissing, language);
  const to = await systemNamed(wanted, language);
  const systems = await systemsIn(values["system-file"], language);
  const { paths } = await listFiles(positionals);
  const read: SheetsOfFile<EnteredSheet>[][] = [];
  await readFiles({
    paths,
    reading: "entered",
    jobs: jobsOf(values.jobs, language),
    onResult: (index, result) => (read[index] = result),
    lost: noSheets,
    password: values["open-password"],
    systems,
  });
  const done: { file: string; path: string; migrated: MigratedFile }[] = [];
  const contents: FileToWrite[] = [];
  let leftOut = 0;
  for (const { file, sheets, refusal } of read.flat()) {
    if (refusal !== null) {
      if (!isSkipped(refusal)) leftOut++;
      output.error(cliText(language).problem(file, refusalSentence(refusal, language)));
      continue;
    }
    const migrated = migrateSheets(sheets, to, language);
    for (const { before, why } of migrated.passedOver) {
      if (why === "other-system") leftOut++;
      output.error(cliText(language).problem(file, cli.passedOver[why](before.sheet)));
    }
    if (!migrated.workbook) continue;
    const path = freePath(out, file, contents);
    contents.push({ path, contents: await writeWorkbook(migrated.workbook) });
    done.push({ file, path, migrated });
  }
  if (done.length === 0) throw new CommandError([cli.nothingMigrated]);
  if (!force) await refuseExisting(contents, language);
  await onFile(out, language, () => mkdir(out, { recursive: true }));
  await onFile(out, language, () => writeAllWhole(contents));
  output.out(
    json
      ? JSON.stringify(
          done.map((each) => migrationJson(each, to)),
          null,
          2,
        )
      : done.map((each) => migrationLines(each, language)).join("\n"),
  );
  if (!json) output.out(cli.migrated(done.length, out));
  const isWhole = done.every(({ migrated }) =>
    migrated.sheets.every(
      ({ migration }) => migration.placeless.length === 0 && migration.moved.every(({ above }) => above.length === 0),
    ),
  );
  return isWhole && leftOut === 0 ? 0 : 1;
}

/** The older file's name, .xlsx, in the folder; with a number where another has it. */
function freePath(folder: string, file: string, taken: readonly FileToWrite[]): string {
  const name = basename(file.split(" › ").at(-1) ?? file).replace(/\.[^.]*$/, "");
  const used = new Set(taken.map(({ path }) => path.normalize("NFC").toLowerCase()));
  for (let count = 1; ; count++) {
    const path = join(folder, `${allowedFileName(name, count === 1 ? "" : ` (${count})`)}.xlsx`);
    if (!used.has(path.normalize("NFC").toLowerCase())) return path;
  }
}

async function refuseExisting(files: readonly FileToWrite[], language: Language): Promise<void> {
  const { problem, files: text } = cliText(language);
  const found = await Promise.all(files.map(({ path }) => exists(path)));
  const existing = files.filter((_, i) => found[i]);
  if (existing.length === 0) return;
  throw new CommandError([...existing.map(({ path }) => problem(path, text.exists)), text.existsSome]);
}
