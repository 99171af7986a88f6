/** A sheet with very many rows, as a paste by accident makes one: the work grows with the rows, no faster, and nothing breaks. */

import { sheetFindings } from "../../../src/actions/check/sheetFindings";
import { officialSystems } from "../../../src/domain/systems";
import { compareShown } from "../../../src/layout/comparison/compareShown";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

/** The table with rows put behind its first indicator's, and how often one of its cells was looked at. */
function longSheet(rows: number, row: (like: readonly Scalar[]) => Scalar[]): { content: SheetContent; looks: number } {
  const drawn = scoringContent();
  const counted = { content: drawn, looks: 0 };
  const first = drawn.values[5] ?? [];
  const counting = (line: Scalar[]): Scalar[] =>
    new Proxy(line, {
      get: (of, key) => {
        counted.looks++;
        return Reflect.get(of, key) as unknown;
      },
    });
  const added = Array.from({ length: rows }, () => row(first));
  const lines = <T>(of: readonly T[], more: T[]): T[] => [...of.slice(0, 6), ...more, ...of.slice(6)];
  counted.content = {
    ...drawn,
    values: lines(drawn.values, added).map(counting),
    formulas: lines(
      drawn.formulas,
      added.map(() => []),
    ),
  };
  return counted;
}

const sorts: [what: string, row: (like: readonly Scalar[]) => Scalar[]][] = [
  ["copies of an indicator's row", (like) => [...like]],
  [
    "rows of which only the name is an indicator's",
    (like) => like.map((value, column) => (column === 3 ? value : null)),
  ],
  ["rows of which only the number is one's", (like) => like.map((_, column) => (column === 2 ? 30 : null))],
  ["labels of sums", (like) => like.map((_, column) => (column === 0 ? "小计" : null))],
  ["rows with scores", (like) => like.map((_, column) => (column === 7 ? 1 : null))],
];

function looksFor(rows: number, row: (like: readonly Scalar[]) => Scalar[]): number {
  const sheet = longSheet(rows, row);
  const read = readScoringSheet(sheet.content, officialSystems);
  if (!read) throw new Error("not recognised");
  sheetFindings(sheet.content, read);
  compareShown(sheet.content, read);
  return sheet.looks;
}

test.each(sorts)("%s: twice as many cost twice as much", (_, row) => {
  const [some, twice] = [looksFor(2000, row), looksFor(4000, row)];
  expect(twice - some).toBeGreaterThan(2000);
  expect(twice).toBeLessThan(2.2 * some);
});

test.each(sorts)("%s: more than any list of arguments may have", (_, row) => {
  expect(() => looksFor(130_000, row)).not.toThrow();
});
