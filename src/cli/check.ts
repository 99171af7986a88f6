/** `check`: checks workbooks that came back, and prints scores and findings for people or for programs. */

import type { CheckedSheet } from "../actions/check/pictureOfSheets";
import { isError, ruleOf } from "../domain/finding";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import { type Amounts, amountsOfStage, type NamedAmounts } from "../domain/totals";
import type { Language } from "../text";
import { findingSentence } from "../text/findingSentence";
import { originJson } from "./originLines";
import type { Output } from "./parseArguments";
import { readFiles } from "./readFiles";
import { reportText } from "./reportText";
import { type FileSheet, printSheets, sheetsOfFiles } from "./sheetsOfFiles";

/** Exit code 0 without errors among the findings, 1 with errors, 2 if a file could not be read; the others are checked all the same. */
export async function check(args: string[], language: Language, output: Output): Promise<number> {
  const checked = await sheetsOfFiles<CheckedSheet>(args, language, output, (input) =>
    readFiles({ ...input, reading: "checked" }),
  );
  printSheets(checked, output, {
    jsonOf: (each) => jsonOf(each, checked.given, language),
    textOf: (each) => reportText(each, checked.given, language),
  });
  if (checked.unreadable) return 2;
  return checked.sheets.some(({ sheet }) => sheet.findings.some(isError)) ? 1 : 0;
}

/** Programs rely on this: keys and their order stay as they are. */
function jsonOf({ file, sheet }: FileSheet<CheckedSheet>, given: readonly IndicatorSystem[], language: Language) {
  const { totals, stage } = sheet;
  return {
    file,
    system: sheet.system.id,
    unit: sheet.unit,
    edition: sheet.edition,
    ...originJson(sheet.system, given),
    ...(sheet.checkCode && { checkCode: sheet.checkCode }),
    scored: amountsOfStage(totals.total, stage).scored,
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
