/** Everything that a person would see differently is found with its cell; what changes nothing on paper is not. */

import fc from "fast-check";
import type { Finding } from "../../../src/domain/finding";
import { officialSystems } from "../../../src/domain/systems";
import { compareShown } from "../../../src/layout/comparison/compareShown";
import { enteredFormulas } from "../../../src/layout/comparison/enteredFormulas";
import { foreignTexts } from "../../../src/layout/comparison/foreignTexts";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { area } from "../../../src/workbook/address";
import type { Scalar, SheetContent, ShownCells } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

function compare(content: SheetContent): Finding[] {
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  return [...enteredFormulas(content, read), ...foreignTexts(content, read), ...compareShown(content, read)];
}

const short = (findings: Finding[]) => findings.map(({ rule, cell }) => `${rule} ${cell ?? "-"}`);

function shown(content: SheetContent): ShownCells {
  if (!content.shown) throw new Error("not shown");
  return content.shown;
}

/** The sheet with full marks, changed. */
function sheetWith(change: (content: SheetContent, shown: ShownCells) => void, cells: Record<string, Scalar> = {}) {
  const content = structuredClone(scoringContent(cells));
  change(content, shown(content));
  return content;
}

const put = (content: SheetContent, row: number, column: number, value: Scalar): void => {
  for (; content.values.length <= row; content.formulas.push([])) content.values.push([]);
  const line = content.values[row] ?? [];
  while (line.length < column) line.push(null);
  line[column] = value;
};

test("a sheet as we draw it is shown as it is read", () => {
  expect(compare(scoringContent())).toEqual([]);
  expect(compare(scoringContent({}, { systemId: "prefecture-cities", stage: "self" }))).toEqual([]);
});

// Row 6 holds indicator 1, row 57 the total; G is the self-score, H the assessed score.
test.each<[string, (content: SheetContent, shown: ShownCells) => void, string[]]>([
  [
    "a number format that says another number",
    (_, s) => (s.numberFormats[5]![8] = '"1"'),
    ["score-shown-differently I6"],
  ],
  ["a percentage", (_, s) => (s.numberFormats[5]![8] = "0%"), ["score-is-percentage I6"]],
  ["a date", (_, s) => (s.numberFormats[5]![8] = "yyyy-m-d"), ["score-is-date I6"]],
  ["a format that rounds the score away", (_, s) => (s.numberFormats[5]![8] = "0"), []],
  ["a total that shows another one", (_, s) => (s.numberFormats[56]![8] = '"99"'), ["cell-shown-differently I57"]],
  [
    "a unit that shows as another one",
    (_, s) => (s.numberFormats[2]![2] = ';;;"省教育厅"'),
    ["cell-shown-differently C3"],
  ],
  ["a formula for a score", (c) => (c.formulas[5]![8] = "=3+1"), ["score-is-formula I6"]],
  ["a formula for the unit", (c) => (c.formulas[2]![2] = '="省公安厅"'), ["cell-is-formula C3"]],
  ["a formula for a description", (c) => (c.formulas[5]![5] = '="x"'), ["cell-is-formula F6"]],
  ["a picture in a cell, as WPS has it", (c) => (c.formulas[5]![9] = '=DISPIMG("ID_1",1)'), []],
  ["a hidden indicator", (_, s) => (s.hiddenRows = new Set([8])), ["row-hidden A9"]],
  ["a hidden column of scores", (_, s) => (s.hiddenColumns = new Set([8])), ["score-hidden I5"]],
  ["hidden names", (_, s) => (s.hiddenColumns = new Set([3])), ["cell-hidden D5"]],
  ["descriptions hidden for printing, and the check column", (_, s) => (s.hiddenColumns = new Set([5, 11])), []],
  ["a hidden sheet", (_, s) => (s.visible = false), ["sheet-hidden -"]],
  ["a score under a merge", (_, s) => s.merges.push(area(5, 8, 6, 8)), ["score-hidden I7"]],
  ["a score in the colour of its ground", (_, s) => s.covered.color.push(area(5, 8)), ["score-hidden I6"]],
  ["a conditional number format", (_, s) => s.covered.format.push(area(5, 8)), ["score-hidden I6"]],
  ["a second label far to the right", (c) => put(c, 0, 49, "被考核单位"), ["label-twice AX1"]],
  ["another total below", (c) => put(c, 57, 0, "更正后总分"), ["text-added A58"]],
  ["a name beside another group", (c) => put(c, 6, 1, "别的"), ["text-added B7"]],
  ["another title", (c) => put(c, 1, 0, "别的表"), ["text-missing -"]],
  ["a note below", (c) => put(c, 70, 0, "备注：已存档"), []],
  ["（续） where a page breaks", (c) => put(c, 6, 1, "体制机制（续）"), []],
])("%s", (_, change, findings) => {
  expect(short(compare(sheetWith(change)))).toEqual(findings);
});

test("the unit is still the one that stands in its place", () => {
  const content = sheetWith((c) => {
    put(c, 0, 49, "被考核单位");
    put(c, 0, 50, "省教育厅");
  });
  expect(readScoringSheet(content, officialSystems)?.sheet.unit).toBe("省公安厅");
});

test("whatever is damaged of what is shown of a score is found in its cell", () => {
  const damage: ((s: ShownCells, row: number, column: number) => void)[] = [
    (s, row, column) => (s.numberFormats[row]![column] = '"0.25"'),
    (s, row, column) => (s.numberFormats[row]![column] = ";;;"),
    (s, row, column) => s.merges.push(area(row, column - 1, row, column)),
    (s, row, column) => s.covered.color.push(area(row, column)),
    (s, row) => (s.hiddenRows = new Set([row])),
  ];
  const rows = readScoringSheet(scoringContent(), officialSystems)?.sheet.rows ?? [];
  fc.assert(
    fc.property(
      fc.constantFrom(...damage),
      fc.constantFrom(...rows),
      fc.constantFrom(6, 8),
      (apply, { row }, column) => {
        const found = compare(sheetWith((_, s) => apply(s, row, column)));
        expect(found.length).toBeGreaterThan(0);
        expect(found.every(({ cell }) => cell?.endsWith(String(row + 1)))).toBe(true);
      },
    ),
    { seed: 7 },
  );
});
