/** `check`: checks workbooks that came back, and prints scores and findings for people or for programs. */

import type { CheckedSheet } from "../actions/check/pictureOfSheets";
import { isSkipped } from "../domain/fileRefusal";
import { isError, ruleOf } from "../domain/finding";
import type { Amounts, NamedAmounts } from "../domain/totals";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { refusalSentence } from "../text/files";
import { findingSentence } from "../text/findingSentence";
import { misused, type Output, parse } from "./commandLine";
import { noSheets, type SheetsOfFile } from "./readFile";
import { jobsOf, readFiles } from "./readFiles";
import { reportText } from "./reportText";

/** A scoring sheet and its file, as named on the command line. */
export interface FileSheet {
  file: string;
  sheet: CheckedSheet;
}

/** Exit code 0 without errors among the findings, 1 with errors, 2 if a file could not be read; the others are checked all the same. */
export async function check(args: string[], language: Language, output: Output): Promise<number> {
  const text = cliText(language);
  const { values, positionals: files } = parse(
    args,
    { json: { type: "boolean" }, jobs: { type: "string" }, "open-password": { type: "string" } },
    language,
  );
  if (files.length === 0) throw misused(text.usage.filesMissing, language);
  const found: SheetsOfFile<CheckedSheet>[][] = [];
  await readFiles({
    paths: files,
    reading: "checked",
    jobs: jobsOf(values.jobs, language),
    onResult: (index, result) => (found[index] = result),
    lost: noSheets,
    password: values["open-password"],
  });
  const checked: FileSheet[] = [];
  let unreadable = 0;
  for (const { file, sheets, refusal } of found.flat()) {
    for (const sheet of sheets) checked.push({ file, sheet });
    if (refusal === null) continue;
    if (!isSkipped(refusal)) unreadable++;
    output.error(text.problem(file, refusalSentence(refusal, language)));
  }
  if (values.json)
    output.out(
      JSON.stringify(
        checked.map((each) => jsonOf(each, language)),
        null,
        2,
      ),
    );
  else for (const each of checked) output.out(reportText(each, language));
  if (unreadable > 0) return 2;
  return checked.some(({ sheet }) => sheet.findings.some(isError)) ? 1 : 0;
}

/** Programs rely on this: keys and their order stay as they are. */
function jsonOf({ file, sheet }: FileSheet, language: Language) {
  const { totals, stage } = sheet;
  return {
    file,
    system: sheet.systemId,
    unit: sheet.unit,
    edition: sheet.edition,
    ...(sheet.checkCode && { checkCode: sheet.checkCode }),
    scored: stage === "self" ? totals.total.selfScored : totals.total.assessedScored,
    total: points(totals.total),
    sections: totals.sections.map((section: NamedAmounts) => ({ name: section.name, ...points(section) })),
    findings: sheet.findings.map((finding) => ({
      rule: finding.rule,
      severity: ruleOf(finding).severity,
      number: finding.number,
      cell: finding.cell,
      message: findingSentence(finding, language),
    })),
  };
}

function points({ weight, self, assessed }: Amounts) {
  return { weight, self, assessed };
}
