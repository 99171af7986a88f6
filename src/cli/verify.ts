/** `verify`: says whether finalised workbooks are unchanged since, and if not, in which cells. */

import { sentenceOf } from "../actions/final/differenceSentence";
import type { VerifiedSheet } from "../actions/final/verifiedSheet";
import { isSkipped } from "../domain/fileRefusal";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { refusalSentence } from "../text/files";
import { finalText } from "../text/final";
import { misused, type Output, parse } from "./commandLine";
import { noSheets, type SheetsOfFile } from "./readFile";
import { jobsOf, readFiles } from "./readFiles";

interface FileVerdict {
  file: string;
  sheet: VerifiedSheet;
}

/** Exit code 0 if all are as finalised, 1 if one differs or is not final, 2 if a file could not be read. */
export async function verify(args: string[], language: Language, output: Output): Promise<number> {
  const text = cliText(language);
  const { values, positionals: files } = parse(
    args,
    { json: { type: "boolean" }, jobs: { type: "string" }, "open-password": { type: "string" } },
    language,
  );
  if (files.length === 0) throw misused(text.usage.filesMissing, language);
  const found: SheetsOfFile<VerifiedSheet>[][] = [];
  await readFiles({
    paths: files,
    reading: "verified",
    jobs: jobsOf(values.jobs, language),
    onResult: (index, result) => (found[index] = result),
    lost: noSheets,
    password: values["open-password"],
  });
  const verified: FileVerdict[] = [];
  let unreadable = 0;
  for (const { file, sheets, refusal } of found.flat()) {
    for (const sheet of sheets) verified.push({ file, sheet });
    if (refusal === null) continue;
    if (!isSkipped(refusal)) unreadable++;
    output.error(text.problem(file, refusalSentence(refusal, language)));
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
  return verified.every(({ sheet }) => sheet.final.state === "matches") ? 0 : 1;
}

const indent = "  ";

function lines({ file, sheet }: FileVerdict, language: Language): string[] {
  const { cli, record, pane, differences } = finalText(language);
  const { final, history } = sheet;
  return [
    file,
    indent + cliText(language).report.unit(sheet.unit),
    indent + (final.code === null ? cli.noCode : cli.code(final.code)),
    indent + cli.verdict(verdictText(sheet, language)),
    ...final.differences.map((each) =>
      [indent, indent, each.cell ?? differences.wholeTable, " ", sentenceOf(each, language)].join(""),
    ),
    ...history.map(
      ({ when, action, who, code }) => indent + pane.final.historyLine(when, record.actions[action], who, code),
    ),
    "",
  ];
}

/** `与定稿一致` */
export function verdictText({ final }: VerifiedSheet, language: Language): string {
  const { verdicts } = finalText(language);
  return final.state === "differs" ? verdicts.differs(final.differences.length) : verdicts[final.state];
}

/** Programs rely on this: keys and their order stay as they are. */
function jsonOf({ file, sheet }: FileVerdict, language: Language) {
  const { final, history } = sheet;
  return {
    file,
    sheet: sheet.sheet,
    unit: sheet.unit,
    code: final.code,
    state: { open: "not-final", matches: "as-finalised", differs: "differs" }[final.state],
    verdict: verdictText(sheet, language),
    differences: final.differences.map((each) => ({
      kind: each.kind,
      cell: each.cell,
      number: each.number,
      message: sentenceOf(each, language),
    })),
    history,
  };
}
