/** `verify`: says of finalised workbooks whether they are as they were finalised, and if not, in which cells. */

import { readFile } from "node:fs/promises";
import { sentenceOf } from "../actions/differenceSentence";
import { verifyFile } from "../actions/verifyFile";
import type { VerifiedSheet } from "../actions/verifySheet";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { finalTextFor } from "../text/final";
import { misused, parse, type Output } from "./commandLine";
import { sentenceForReading } from "./fileProblems";

interface FileVerdict {
  file: string;
  sheet: VerifiedSheet;
}

/** 0 where all are as finalised, 1 where one differs or is not final, 2 where a file could not be read. */
export async function verify(args: string[], language: Language, output: Output): Promise<number> {
  const text = cliText(language);
  const { values, positionals: files } = parse(args, { json: { type: "boolean" } }, language);
  if (files.length === 0) throw misused(text.usage.filesMissing, language);
  const verified: FileVerdict[] = [];
  let unreadable = 0;
  for (const file of files) {
    const found = await verifyOne(file, language);
    if (typeof found === "string") {
      unreadable++;
      output.error(text.problem(file, found));
    } else verified.push(...found.map((sheet) => ({ file, sheet })));
  }
  if (values.json)
    output.out(
      JSON.stringify(
        verified.map((each) => jsonOf(each, language)),
        null,
        2,
      ),
    );
  else for (const each of verified) output.out(lines(each, language).join("\n"));
  if (unreadable > 0) return 2;
  return verified.every(({ sheet }) => sheet.verdict.state === "matches") ? 0 : 1;
}

async function verifyOne(file: string, language: Language): Promise<VerifiedSheet[] | string> {
  try {
    const sheets = verifyFile({ bytes: await readFile(file), language });
    return sheets.length > 0 ? sheets : cliText(language).noScoringSheet;
  } catch (error) {
    return sentenceForReading(error, language);
  }
}

const indent = "  ";

function lines({ file, sheet }: FileVerdict, language: Language): string[] {
  const { cli, record, pane, differences } = finalTextFor(language);
  const { verdict, history } = sheet;
  return [
    file,
    indent + cliText(language).report.unit(sheet.unit),
    indent + (verdict.code === null ? cli.noCode : cli.code(verdict.code)),
    indent + cli.verdict(verdictText(sheet, language)),
    ...verdict.differences.map((each) =>
      [indent, indent, each.cell ?? differences.wholeTable, " ", sentenceOf(each, language)].join(""),
    ),
    ...history.map(
      ({ when, action, who, code }) => indent + pane.final.historyLine(when, record.actions[action], who, code),
    ),
    "",
  ];
}

/** `与定稿一致` */
export function verdictText({ verdict }: VerifiedSheet, language: Language): string {
  const { verdicts } = finalTextFor(language);
  return verdict.state === "differs" ? verdicts.differs(verdict.differences.length) : verdicts[verdict.state];
}

/** What programs rely on: keys and their order stay as they are. */
function jsonOf({ file, sheet }: FileVerdict, language: Language) {
  const { verdict, history } = sheet;
  return {
    file,
    sheet: sheet.sheet,
    unit: sheet.unit,
    code: verdict.code,
    state: { open: "not-final", matches: "as-finalised", differs: "differs" }[verdict.state],
    verdict: verdictText(sheet, language),
    differences: verdict.differences.map((each) => ({
      ...{ kind: each.kind, cell: each.cell, number: each.number },
      message: sentenceOf(each, language),
    })),
    history,
  };
}
