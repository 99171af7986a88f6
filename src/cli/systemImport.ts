/** `system import`: reads the indicator system that a document announces, and lists what is doubtful about it. */

import { importFile } from "../actions/system/importSystem";
import { planDefinition } from "../actions/system/newSystem";
import { acceptProposals } from "../definition/draftSystem";
import type { SystemDraft } from "../definition/systemDraft";
import { systemOfDraft } from "../definition/systemOfDraft";
import type { Choice } from "../domain/importDoubt";
import { ImportRefused } from "../domain/importRefusal";
import { mostFileBytes } from "../domain/limits";
import { plainIndicator } from "../domain/plainIndicator";
import { roundPoints } from "../domain/rounding";
import { layOutDoubtsSheet } from "../layout/definition/doubtsSheet";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { definitionText } from "../text/definition";
import { choiceText, doubtSentence, importRefusalSentence, systemImportText } from "../text/systemImport";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { inflateByZlib } from "./inflateByZlib";
import { onFile } from "./onFile";
import { CommandError, misused, type Output, parse } from "./parseArguments";
import { readBytes } from "./readBytes";
import { writeWhole } from "./writeWhole";

/** Exit code 0 where nothing is doubtful, 1 with doubts, 2 where nothing can be read. @throws CommandError */
export async function systemImport(args: string[], language: Language, output: Output): Promise<number> {
  const text = systemImportText(language).cli;
  const { values, positionals } = parse(
    args,
    {
      json: { type: "boolean" },
      table: { type: "string" },
      accept: { type: "boolean" },
      out: { type: "string" },
      force: { type: "boolean" },
      "open-password": { type: "string" },
    },
    language,
  );
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw misused(text.fileMissing, language);
  const table = values.table === undefined ? null : Number(values.table);
  if (table !== null && !(Number.isInteger(table) && table > 0))
    throw misused(text.badTable(values.table ?? ""), language);
  const password = values["open-password"] ?? null;
  const read = await readDraft(path, { table, password }, language);
  const draft = values.accept ? acceptProposals(read) : read;
  if (values.out !== undefined) await writeDraft(values.out, draft, { language, force: values.force ?? false });
  output.out(values.json ? JSON.stringify(jsonOf(draft, language), null, 2) : textOf(path, draft, language));
  return draft.doubts.length > 0 ? 1 : 0;
}

/**
 * The definition sheet of the draft. While doubts are open its edition says that it is a draft, by which nothing can be
 * issued, and they stand on a sheet beside it.
 */
async function writeDraft(
  out: string,
  draft: SystemDraft,
  { language, force }: { language: Language; force: boolean },
): Promise<void> {
  const words = systemImportText(language);
  const { draft: mark, doubts: text } = definitionText(language);
  const system = systemOfDraft(draft);
  const edition = draft.doubts.length === 0 ? system.edition : `${system.edition} ${mark}`;
  const plan = planDefinition({ ...system, edition }, language);
  const tables = draft.source.document.tables.length;
  const written = draft.doubts.map((doubt) => ({
    place: words.place(doubt.place, tables),
    doubt: doubtSentence(doubt, language),
    proposed: doubt.proposed === null ? "" : choiceText(doubt, doubt.proposed, language),
  }));
  const sheets = written.length > 0 ? [layOutDoubtsSheet(written, text.sheetName, language)] : [];
  const bytes = await writeWorkbook({ ...plan, sheets: [...plan.sheets, ...sheets] });
  await onFile(out, language, () => writeWhole(out, bytes, force));
}

async function readDraft(
  path: string,
  options: { table: number | null; password: string | null },
  language: Language,
): Promise<SystemDraft> {
  const read = await onFile(path, language, () => Promise.resolve(readBytes(path, mostFileBytes)));
  try {
    if (!read) throw new ImportRefused("too-large", {});
    return await importFile(read.bytes, { ...options, inflater: inflateByZlib });
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    throw new CommandError([cliText(language).problem(path, importRefusalSentence(error, language))]);
  }
}

/** Programs rely on this: keys and their order stay as they are. */
function jsonOf(draft: SystemDraft, language: Language) {
  const { title, attachment, levels, total, indicators, stated, doubts, notes, source } = draft;
  return {
    title,
    attachment,
    levels,
    total,
    items: indicators.map((each) => ({
      ...plainIndicator(each),
      ...(each.kind !== undefined && { counted: each.counted }),
    })),
    stated,
    doubts: doubts.map((doubt) => ({
      kind: doubt.kind,
      place: doubt.place,
      message: doubtSentence(doubt, language),
      proposed: doubt.proposed,
      answers: doubt.answers,
      blocks: doubt.blocks,
    })),
    notes,
    remarks: source.document.remarks.map((kind) => ({ kind, message: systemImportText(language).remarks[kind] })),
  };
}

const indent = "  ";

/** The tree with sums beside what the document states, and each doubt with its place and what is proposed. */
function textOf(path: string, draft: SystemDraft, language: Language): string {
  const words = systemImportText(language);
  const { title, attachment, levels, total, indicators, doubts, source } = draft;
  const tables = source.document.tables.length;
  const counted = indicators.filter((each) => each.counted).length;
  const proposal = (choice: Choice | null, doubt: (typeof doubts)[number]): string[] =>
    choice === null ? [] : [indent.repeat(3) + words.cli.proposed(choiceText(doubt, choice, language))];
  return [
    path,
    indent + [attachment, title || words.cli.untitled].filter(Boolean).join(" "),
    indent + words.cli.levels(levels),
    ...treeOf(draft, language),
    indent + words.cli.total(counted, total),
    ...source.document.remarks.map((kind) => indent + words.remarks[kind]),
    indent + (doubts.length === 0 ? words.cli.clean : words.cli.doubts(doubts.length)),
    ...doubts.flatMap((doubt) => [
      `${indent.repeat(2)}${words.place(doubt.place, tables)} ${doubtSentence(doubt, language)}`,
      ...proposal(doubt.proposed, doubt),
    ]),
    "",
  ].join("\n");
}

function treeOf({ indicators, stated }: SystemDraft, language: Language): string[] {
  const { cli } = systemImportText(language);
  const lines: string[] = [];
  let open: readonly string[] = [];
  for (const { number, path, name, weight, counted, kind } of indicators) {
    const from = path.findIndex((heading, level) => heading !== open[level]);
    for (let level = from < 0 ? path.length : from; level < path.length; level++) {
      const key = path.slice(0, level + 1);
      const below = indicators.filter((each) => each.counted && key.every((heading, i) => each.path[i] === heading));
      const sum = roundPoints(below.reduce((all, each) => all + each.weight, 0));
      const points = stated.find(
        (each) => each.path.length === key.length && each.path.join("\n") === key.join("\n"),
      )?.points;
      const amount = points === undefined ? cli.sum(sum) : cli.stated(points, sum);
      lines.push(`${indent.repeat(level + 2)}${path[level]} ${amount}`);
    }
    open = path;
    const note = counted ? "" : ` ${kind ?? ""} ${cli.leftOut}`;
    lines.push(`${indent.repeat(path.length + 2)}${number} ${name} ${cli.sum(weight)}${note}`);
  }
  return lines;
}
