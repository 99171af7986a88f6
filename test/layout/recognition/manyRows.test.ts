/** A sheet with very many rows, as a paste by accident makes one: the work grows with the rows, no faster, and nothing breaks. */

import { sheetFindings } from "../../../src/actions/check/sheetFindings";
import { officialSystems } from "../../../src/domain/systems";
import { compareShown } from "../../../src/layout/comparison/compareShown";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

/** The table with rows put behind its first indicator's. */
function longSheet(rows: number, row: (like: readonly Scalar[]) => Scalar[]): SheetContent {
  const drawn = scoringContent();
  const first = drawn.values[5] ?? [];
  const added = Array.from({ length: rows }, () => row(first));
  const lines = <T>(of: readonly T[], more: T[]): T[] => [...of.slice(0, 6), ...more, ...of.slice(6)];
  return {
    ...drawn,
    values: lines(drawn.values, added),
    formulas: lines(
      drawn.formulas,
      added.map(() => []),
    ),
  };
}

/** The sheet, and how often one of its cells was looked at. */
function counting(content: SheetContent): { content: SheetContent; looks: number } {
  const counted = { content, looks: 0 };
  const watched = (line: readonly Scalar[]): Scalar[] =>
    new Proxy([...line], {
      get: (of, key) => {
        counted.looks++;
        return Reflect.get(of, key) as unknown;
      },
    });
  counted.content = { ...content, values: content.values.map(watched) };
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

function judge(content: SheetContent): void {
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  sheetFindings(content, read);
  compareShown(content, read);
}

function looksFor(rows: number, row: (like: readonly Scalar[]) => Scalar[]): number {
  const sheet = counting(longSheet(rows, row));
  judge(sheet.content);
  return sheet.looks;
}

test.each(sorts)("%s: twice as many cost twice as much", (_, row) => {
  const [some, twice] = [looksFor(2000, row), looksFor(4000, row)];
  expect(twice - some).toBeGreaterThan(2000);
  expect(twice).toBeLessThan(2.2 * some);
});

test.each(sorts)("%s: more than any list of arguments may have", (_, row) => {
  expect(() => judge(longSheet(130_000, row))).not.toThrow();
});
