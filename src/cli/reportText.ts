/** A checked scoring sheet as lines for a terminal. */

import type { CheckedSheet } from "../actions/check/pictureOfSheets";
import { countKinds } from "../domain/countFindings";
import { ruleOf } from "../domain/finding";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import { stages } from "../domain/scoreSheet";
import { type Amounts, amountsOfStage, pointsOfStage } from "../domain/totals";
import { type Language } from "../text";
import { cliText } from "../text/cli";
import { countsInWords } from "../text/countsInWords";
import { finalText } from "../text/final";
import { findingsText } from "../text/findings";
import { findingSentence } from "../text/findingSentence";
import { systemLine } from "./originLines";
import type { FileSheet } from "./sheetsOfFiles";

const indent = "  ";
const columnWidth = 12;

/** File, unit, scores by section and every finding with its cell. */
export function reportText(
  { file, sheet }: FileSheet<CheckedSheet>,
  given: readonly IndicatorSystem[],
  language: Language,
): string {
  const text = cliText(language).report;
  const { totals, findings, stage } = sheet;
  const { scored } = amountsOfStage(totals.total, stage);
  const { headings } = text;
  const nameWidth = Math.max(...[...totals.sections.map(({ name }) => name), text.total].map(widthOf));
  const row = (name: string, cells: string[]): string =>
    indent + padEnd(name, nameWidth) + cells.map((cell) => padStart(cell, columnWidth)).join("");
  const amounts = (name: string, sums: Amounts): string =>
    row(name, [sums.weight, ...stages.map((stage) => pointsOfStage(sums, stage) ?? "")].map(String));
  return [
    file,
    indent + text.unit(sheet.unit),
    indent + systemLine(sheet.system, sheet.edition, given, language),
    indent + text.progress(stage, scored, totals.total.count),
    ...(sheet.checkCode ? [indent + finalText(language).cli.final(sheet.checkCode)] : []),
    row(headings.name, [headings.weight, headings.self, headings.assessed]),
    ...totals.sections.map((section) => amounts(section.name, section)),
    amounts(text.total, totals.total),
    ...findingLines(findings, language),
    "",
  ].join("\n");
}

function findingLines(findings: CheckedSheet["findings"], language: Language): string[] {
  const { report: text } = cliText(language);
  const { severities } = findingsText(language);
  if (findings.length === 0) return [indent + text.clean];
  const lines = findings.map((finding) => {
    const { number, cell } = finding;
    const where = number === null ? text.wholeTable : text.number(number);
    const severity = severities[ruleOf(finding).severity];
    const sentence = findingSentence(finding, language);
    return indent + indent + [severity, padEnd(cell ?? "", 5), padEnd(where, 8), sentence].join(" ");
  });
  return [indent + text.counts(countsInWords(countKinds(findings), language)), ...lines];
}

/** A terminal shows Chinese characters and full-width punctuation two columns wide. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1),
    0,
  );
}

function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
