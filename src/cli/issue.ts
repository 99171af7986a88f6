/** `issue`: writes one workbook a unit into a folder. */

import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { issueWorkbook, workbookFileName } from "../actions/issueWorkbook";
import type { SystemId } from "../domain/indicatorSystem";
import { indicatorSystems, isSystemId } from "../domain/systems";
import type { PaperChoice } from "../layout/paper";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { CommandError, misused, parse, type Output } from "./commandLine";
import { onFile } from "./onFile";
import { exists, writeWhole } from "./writeWhole";

interface Order {
  systemId: SystemId;
  units: string[];
  folder: string;
  force: boolean;
  paper: PaperChoice;
  /** The form to fill in by hand. */
  blank: boolean;
}

/**
 * Writes all workbooks, or none where one of them would overwrite a file; where one cannot be written, those before it
 * stay. @throws CommandError
 */
export async function issue(args: string[], language: Language, output: Output): Promise<number> {
  const text = cliText(language);
  const { systemId, units, folder, force, paper, blank } = await readOrder(args, language);
  const files: { unit: string; path: string }[] = [];
  const names: string[] = [];
  for (const unit of units) {
    const name = workbookFileName(unit, language, names, blank);
    names.push(name);
    files.push({ unit, path: join(folder, name) });
  }
  if (!force) await refuseExisting(files, language);
  await makeFolder(folder, language);
  for (const [written, { unit, path }] of files.entries()) {
    const { bytes } = await issueWorkbook({ systemId, unit, language, paper, blank });
    await onFile(path, language, () => writeWhole(path, bytes, force)).catch((error: unknown) => {
      if (!(error instanceof CommandError)) throw error;
      throw new CommandError([...error.sentences, text.issuedOnly(written, files.length)]);
    });
    output.out(path);
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
      unit: { type: "string", multiple: true },
      units: { type: "string" },
      out: { type: "string" },
      force: { type: "boolean" },
      paper: { type: "string" },
      portrait: { type: "boolean" },
      blank: { type: "boolean" },
    },
    language,
  );
  const [word] = positionals;
  const known = indicatorSystems.map(({ id }) => id).join(", ");
  if (word !== undefined) throw misused(text.extraWord(word), language);
  if (!values.system) throw misused(text.systemMissing, language);
  if (!isSystemId(values.system)) throw misused(text.badSystem(values.system, known), language);
  if (!values.unit && values.units === undefined) throw misused(text.unitMissing, language);
  if (values.unit?.some((unit) => unit.trim() === "")) throw misused(text.unitEmpty, language);
  if (!values.out) throw misused(text.outMissing, language);
  const { paper = "A4" } = values;
  if (paper !== "A4" && paper !== "A3") throw misused(text.badPaper(paper), language);
  const listed = values.units === undefined ? [] : await readUnits(values.units, language);
  const units = [...(values.unit ?? []).map((unit) => unit.trim()), ...listed];
  const { system: systemId, out: folder, force = false, blank = false } = values;
  return {
    systemId,
    units,
    folder,
    force,
    blank,
    paper: { paper, orientation: values.portrait ? "portrait" : "landscape" },
  };
}

/** One unit a line; blank lines do not count. Notepad saves UTF-8 with a mark, older ones the Chinese code page. */
async function readUnits(path: string, language: Language): Promise<string[]> {
  const text = cliText(language);
  const bytes = await onFile(path, language, () => readFile(path));
  const lines = decode(bytes).split(/\r\n|\r|\n/);
  const units = lines.map((line) => line.trim()).filter((line) => line !== "");
  if (units.length === 0) throw new CommandError([text.problem(path, text.files.noUnits)]);
  return units;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The only thing that can go wrong: it is no UTF-8.
    return new TextDecoder("gb18030").decode(bytes);
  }
}

async function refuseExisting(files: { path: string }[], language: Language): Promise<void> {
  const text = cliText(language);
  const found = await Promise.all(files.map(({ path }) => exists(path)));
  const existing = files.filter((_, i) => found[i]);
  if (existing.length === 0) return;
  throw new CommandError([...existing.map(({ path }) => text.problem(path, text.files.exists)), text.files.existsSome]);
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
