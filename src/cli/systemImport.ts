/** `system import`: reads the indicator system that a document announces, and lists what is doubtful about it. */

import { importFile } from "../actions/system/importSystem";
import { acceptProposals } from "../definition/draftSystem";
import type { SystemDraft } from "../definition/systemDraft";
import type { Choice } from "../domain/importDoubt";
import { ImportRefused } from "../domain/importRefusal";
import { mostFileBytes } from "../domain/limits";
import { roundPoints } from "../domain/rounding";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { choiceText, doubtSentence, importRefusalSentence, systemImportText } from "../text/systemImport";
import { CommandError, misused, type Output, parse } from "./commandLine";
import { inflateByZlib } from "./inflateByZlib";
import { onFile } from "./onFile";
import { readBytes } from "./readBytes";

/** Exit code 0 where nothing is doubtful, 1 with doubts, 2 where nothing can be read. @throws CommandError */
export async function systemImport(args: string[], language: Language, output: Output): Promise<number> {
  const text = systemImportText(language).cli;
  const { values, positionals } = parse(
    args,
    {
      json: { type: "boolean" },
      table: { type: "string" },
      accept: { type: "boolean" },
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
  output.out(values.json ? JSON.stringify(jsonOf(draft, language), null, 2) : textOf(path, draft, language));
  return draft.doubts.length > 0 ? 1 : 0;
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
    items: indicators.map(({ number, path, name, weight, description, kind, counted }) => ({
      number,
      path,
      name,
      weight,
      description,
      ...(kind === undefined ? {} : { kind, counted }),
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
