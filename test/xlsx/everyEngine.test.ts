/** Every sort of workbook that we write, worked out anew from its formulas alone, by LibreOffice, Gnumeric and Univer. */

import type { Entry, Found } from "../../src/domain/scoreSheet";
import { officialSystems } from "../../src/domain/systems";
import { totalEntries } from "../../src/domain/totals";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import { type Language, textFor } from "../../src/text";
import { Calculator } from "../../src/workbench/grid/calculator";
import type { Scalar, Sheet, Workbook } from "../../src/workbook/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { workbookOf } from "../helpers/calculator";
import { differences, formulaCount, withoutDecoration } from "../helpers/differences";
import { everyWorkbook } from "../helpers/everyWorkbook";
import { recalculate } from "../helpers/gnumeric";
import { convert } from "../helpers/libreOffice";
import { contentOf } from "../helpers/scoringContent";

/** Names as units have them, and names that a formula or a reference could stumble over. */
const units: Record<Language, string[]> = {
  "zh-CN": ["某'市", "=1+1"],
  "en-US": ['A "unit" & <more>, it\'s', "😀!$A$1"],
};

let plans: [name: string, plan: Workbook][] = [];
let files: Uint8Array[] = [];

beforeAll(async () => {
  for (const [seed, language] of (["zh-CN", "en-US"] as const).entries()) {
    const workbooks = await everyWorkbook({ language, units: units[language], seed });
    fillDirectory(workbooks.directory, language);
    for (const [sort, plan] of Object.entries(workbooks)) plans.push([`${sort} ${language}`, plan]);
  }
  plans = plans.filter(([, plan]) => formulaCount(plan) > 0);
  const bare = plans.map(([, plan]) => withoutDecoration(plan));
  files = await Promise.all(bare.map((plan) => writeWorkbook(plan, { withoutResults: true })));
}, 120_000);

/** A directory is drawn without results; here they are the domain's. */
function fillDirectory(workbook: Workbook | undefined, language: Language): void {
  const [directory, ...sheets] = workbook?.sheets ?? [];
  const rows = (directory?.cells ?? []).filter((row) => row.some(({ formula }) => formula !== undefined));
  const read = sheets.flatMap((sheet) => readScoringSheet(contentOf(sheet), officialSystems) ?? []);
  expect([rows.length, read.length]).toEqual([4, 4]);
  const { copy } = textFor(language).sheet.directory;
  read.forEach(({ sheet, system }, i) => {
    const same = read.filter((each) => each.sheet.unit === sheet.unit);
    const which = same.findIndex((each) => each.sheet === sheet) + 1;
    // The sheet's own sums pass over a number that is written as text, which is told.
    const asWritten = ({ value, written }: Found<Entry>) => written ?? value;
    const { total } = totalEntries((number) => {
      const row = sheet.rows.find((each) => each.number === number);
      if (!row) throw new Error(`no indicator ${number}`);
      return { selfScore: asWritten(row.selfScore), assessedScore: asWritten(row.assessedScore) };
    }, system);
    const scored = sheet.stage === "assessed" ? total.assessedScored : total.selfScored;
    const results: Scalar[] = [
      same.length > 1 ? `${sheet.unit}${copy.before}${which}${copy.after}` : sheet.unit,
      textFor(language).sheet.stages[sheet.stage],
      ...[scored, total.count, scored / total.count, total.self, total.assessed],
      sheet.unit,
    ];
    const cells = (rows[i] ?? []).filter(({ formula }) => formula !== undefined);
    cells.forEach((cell, at) => (cell.value = results[at] ?? null));
  });
}

/** By the sort's name, so that a failure says which it is. */
function allDifferences(calculated: Uint8Array[]): Record<string, string[]> {
  return Object.fromEntries(plans.map(([name, plan], i) => [name, differences(plan, calculated[i])]));
}

function none(): Record<string, string[]> {
  return Object.fromEntries(plans.map(([name]) => [name, []]));
}

test("there are formulas of all sorts to be worked out", () => {
  const counts = plans.map(([, plan]) => formulaCount(plan));
  expect(plans.length).toBeGreaterThan(10);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(6000);
});

test("LibreOffice", async () => {
  expect(allDifferences(await convert(files, "xlsx"))).toEqual(none());
}, 120_000);

test("Gnumeric", async () => {
  expect(allDifferences(await recalculate(files))).toEqual(none());
}, 120_000);

/** The slowest of them has one language. */
test("Univer", async () => {
  const english = plans.filter(([name]) => name.endsWith("en-US"));
  for (const [name, plan] of english) {
    const calculator = new Calculator();
    const workbook = workbookOf(...plan.sheets.map(withoutResults));
    await calculator.apply(workbook, []);
    calculator.dispose();
    const calculated = await writeWorkbook(withoutDecoration({ sheets: workbook.sheets.map(({ sheet }) => sheet) }));
    expect([name, differences(plan, calculated)]).toEqual([name, []]);
  }
}, 120_000);

function withoutResults(sheet: Sheet): Sheet {
  const cells = sheet.cells.map((row) =>
    row.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  );
  return { ...sheet, cells };
}
