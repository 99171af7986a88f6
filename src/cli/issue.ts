/** `issue`: writes a workbook for each unit into a folder. */

import { mkdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { issueWorkbook, workbookFileName } from "../actions/issue/issueWorkbook";
import { unitsOfFile } from "../actions/issue/readUnitList";
import { type IndicatorSystem } from "../domain/indicatorSystem";
import { isStage, type Stage } from "../domain/scoreSheet";
import { timeText } from "../domain/timeText";
import { cleanUnitName, longestUnitName, tooLongUnit } from "../domain/unitName";
import { planRegister } from "../layout/consolidation/registerSheet";
import type { PaperChoice } from "../layout/parts/paper";
import { stageOf } from "../layout/recognition/stageOf";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { lockStructure } from "../xlsx/structureLock";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { onFile } from "./onFile";
import { CommandError, dayOf, misused, type Output, parse } from "./parseArguments";
import { systemFileOption, systemToIssue } from "./systemFiles";
import { exists, writeWhole } from "./writeWhole";

interface Order {
  system: IndicatorSystem;
  units: string[];
  folder: string;
  force: boolean;
  paper: PaperChoice;
  /** The form to fill in by hand. */
  blank: boolean;
  /** Locks the workbooks' structure; empty for no lock. */
  password: string;
  stage: Stage;
  /** Group of assessors; may be empty. */
  group: string;
  /** Serial number of the day of assessment; null where it is not given. */
  date: number | null;
  /** The file for the register; none where it is null. */
  register: string | null;
}

interface IssuedFile {
  unit: string;
  path: string;
}

/**
 * Writes all workbooks, or none where one of them would overwrite a file; where one cannot be written, those before it
 * stay. @throws CommandError
 */
export async function issue(args: string[], language: Language, output: Output): Promise<number> {
  const text = cliText(language);
  const order = await readOrder(args, language);
  const { system, units, folder, force, paper, blank, stage, group, date, password, register } = order;
  const files: IssuedFile[] = [];
  const names: string[] = [];
  for (const unit of units) {
    const name = workbookFileName(unit, language, names, blank);
    names.push(name);
    files.push({ unit, path: join(folder, name) });
  }
  const paths = [...files.map(({ path }) => path), ...(register === null ? [] : [register])];
  if (!force) await refuseExisting(paths, language);
  await makeFolder(folder, language);
  const lock = password === "" ? null : lockStructure(password);
  for (const [written, { unit, path }] of files.entries()) {
    const { bytes } = await issueWorkbook({ system, unit, language, stage, group, date, paper, blank, lock });
    await onFile(path, language, () => writeWhole(path, bytes, force)).catch((error: unknown) => {
      if (!(error instanceof CommandError)) throw error;
      throw new CommandError([...error.sentences, text.issuedOnly(written, files.length)]);
    });
    output.out(path);
  }
  if (register !== null) {
    await writeRegister(register, order, files, language);
    output.out(register);
  }
  output.out(text.issued(files.length, folder));
  return 0;
}

async function readOrder(args: string[], language: Language): Promise<Order> {
  const text = cliText(language).usage;
  const { values, positionals } = parse(
    args,
    {
      system: { type: "string" },
      ...systemFileOption,
      accept: { type: "boolean" },
      unit: { type: "string", multiple: true },
      units: { type: "string" },
      out: { type: "string" },
      force: { type: "boolean" },
      paper: { type: "string" },
      portrait: { type: "boolean" },
      blank: { type: "boolean" },
      password: { type: "string" },
      register: { type: "string" },
      stage: { type: "string" },
      group: { type: "string" },
      date: { type: "string" },
    },
    language,
  );
  const [word] = positionals;
  if (word !== undefined) throw misused(text.extraWord(word), language);
  const files = values["system-file"] ?? [];
  if (!values.system && files.length === 0) throw misused(text.systemMissing, language);
  const system = await systemToIssue({ id: values.system, files, accept: values.accept ?? false }, language);
  if (!values.unit && values.units === undefined) throw misused(text.unitMissing, language);
  const named = (values.unit ?? []).map(cleanUnitName);
  if (named.includes("")) throw misused(text.unitEmpty, language);
  if (!values.out) throw misused(text.outMissing, language);
  const { paper = "A4" } = values;
  if (paper !== "A4" && paper !== "A3") throw misused(text.badPaper(paper), language);
  const stage = values.stage === undefined ? "self" : isStage(values.stage) ? values.stage : stageOf(values.stage);
  if (stage === null) throw misused(text.badStage(values.stage ?? ""), language);
  const date = dayOf(values.date, "--date", language);
  const listed = values.units === undefined ? [] : await readUnits(values.units, language);
  const units = [...named, ...listed];
  const tooLong = tooLongUnit(units);
  if (tooLong !== null) throw misused(text.unitTooLong(tooLong, longestUnitName), language);
  const { out: folder, force = false, blank = false, password = "", register = null } = values;
  return {
    system,
    units,
    folder,
    force,
    blank,
    stage,
    group: values.group?.trim() ?? "",
    date,
    password,
    register,
    paper: { paper, orientation: values.portrait ? "portrait" : "landscape" },
  };
}

/** From a text file with one unit per line, or the first column of a workbook. */
async function readUnits(path: string, language: Language): Promise<string[]> {
  const text = cliText(language);
  const bytes = await onFile(path, language, () => readFile(path));
  const units = await onFile(path, language, () => Promise.resolve(unitsOfFile(bytes)));
  if (units.length === 0) throw new CommandError([text.problem(path, text.files.noUnits)]);
  return units;
}

async function writeRegister(path: string, order: Order, files: IssuedFile[], language: Language): Promise<void> {
  const { system } = order;
  const about = { system, edition: system.edition, issuedAt: timeText(new Date()) };
  const issued = files.map(({ unit, path: file }) => ({ ...about, unit, file: basename(file) }));
  const bytes = await writeWorkbook(planRegister(issued, language));
  await onFile(path, language, () => writeWhole(path, bytes, order.force));
}

async function refuseExisting(paths: string[], language: Language): Promise<void> {
  const text = cliText(language);
  const found = await Promise.all(paths.map(exists));
  const existing = paths.filter((_, i) => found[i]);
  if (existing.length === 0) return;
  throw new CommandError([...existing.map((path) => text.problem(path, text.files.exists)), text.files.existsSome]);
}

async function makeFolder(folder: string, language: Language): Promise<void> {
  const isFile = await stat(folder).then(
    (found) => !found.isDirectory(),
    () => false,
  );
  const { files, problem } = cliText(language);
  if (isFile) throw new CommandError([problem(folder, files.notAFolder)]);
  await onFile(folder, language, () => mkdir(folder, { recursive: true }));
}
