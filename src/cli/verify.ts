/** `verify`: says whether finalised workbooks are unchanged since, and if not, in which cells. */

import type { VerifiedInFile } from "../actions/files/verifyFile";
import { sentenceOf } from "../actions/final/differenceSentence";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { finalText } from "../text/final";
import { findingSentence } from "../text/findingSentence";
import { originJson, systemLine } from "./originLines";
import type { Output } from "./parseArguments";
import { readFiles } from "./readFiles";
import { type FileSheet, printSheets, sheetsOfFiles } from "./sheetsOfFiles";

/** Exit code 0 if all are as finalised, 1 if one differs or is not final, 2 if a file could not be read. */
export async function verify(args: string[], language: Language, output: Output): Promise<number> {
  const verified = await sheetsOfFiles<VerifiedInFile>(args, language, output, (input) =>
    readFiles({ ...input, reading: "verified" }),
  );
  printSheets(verified, output, {
    jsonOf: (each) => jsonOf(each, verified.given, language),
    textOf: (each) => lines(each, verified.given, language).join("\n"),
  });
  if (verified.unreadable) return 2;
  return verified.sheets.every(({ sheet }) => sheet.final.state === "matches") ? 0 : 1;
}

const indent = "  ";

function lines(
  { file, sheet }: FileSheet<VerifiedInFile>,
  given: readonly IndicatorSystem[],
  language: Language,
): string[] {
  const { cli, record, pane, differences } = finalText(language);
  const { final, history, system, edition, definition } = sheet;
  return [
    file,
    indent + cliText(language).report.unit(sheet.unit),
    indent + systemLine(system, edition, given, language),
    ...definition.map((finding) => indent + findingSentence(finding, language)),
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
export function verdictText({ final }: Pick<VerifiedInFile, "final">, language: Language): string {
  const { verdicts } = finalText(language);
  return final.state === "differs" ? verdicts.differs(final.differences.length) : verdicts[final.state];
}

/** Programs rely on this: keys and their order stay as they are. */
function jsonOf({ file, sheet }: FileSheet<VerifiedInFile>, given: readonly IndicatorSystem[], language: Language) {
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
    system: sheet.system.id,
    edition: sheet.edition,
    ...originJson(sheet.system, given),
    definitionFindings: sheet.definition.map((finding) => findingSentence(finding, language)),
  };
}
