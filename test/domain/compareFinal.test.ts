/** Whether a sheet is as it was finalised, and what differs. */

import { checkCodeOf } from "../../src/domain/checkCode";
import { checkScores } from "../../src/domain/checkScores";
import { type CodeMarks, compareFinal, type FinalComparison } from "../../src/domain/compareFinal";
import { finalContentOf } from "../../src/domain/finalContent";
import { officialSystems } from "../../src/domain/systems";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import type { Scalar } from "../../src/workbook/workbook";
import { scoringContent } from "../helpers/scoringContent";

const read = (changes: Record<string, Scalar> = {}) => {
  const found = readScoringSheet(scoringContent(changes), officialSystems);
  if (!found) throw new Error("not recognised");
  return found;
};

const kept = finalContentOf(read().sheet);
const code = checkCodeOf(kept);
const marked: CodeMarks = {
  named: code,
  printed: code,
  cell: "F1",
  fieldCells: { unit: "C3", group: "I3", date: "C4" },
};

function compare(
  changes: Record<string, Scalar>,
  marks: Partial<CodeMarks> = {},
  record: Parameters<typeof compareFinal>[3] = { code, content: kept },
): FinalComparison {
  const { sheet, system } = read(changes);
  return compareFinal(sheet, checkScores(sheet, system), { ...marked, ...marks }, record);
}

/** Kind, field and cell of each difference. */
const short = ({ differences }: FinalComparison) =>
  differences.map((each) => [each.kind, "field" in each ? each.field : null, each.cell].join(" "));

test.each<[string, Record<string, Scalar>, string[]]>([
  ["nothing", {}, []],
  ["a score", { I6: 3, J6: "x" }, ["entry assessedScore I6", "entry reason J6"]],
  ["a score as text", { I6: "4" }, ["official  I57", "entry assessedScore I6"]],
  ["the unit", { C3: "省教育厅" }, ["entry unit C3"]],
  ["the stage", { I4: "自评阶段" }, ["entry stage I4"]],
  ["the stage to nobody knows what", { I4: "待定" }, ["entry stage I4"]],
  ["the date", { C4: 46001 }, ["entry date C4"]],
  ["a weight", { E6: 5 }, ["official  E6"]],
  ["a text", { D6: "领导" }, ["official  D6"]],
  ["the printed total", { I57: 120 }, ["official  I57", "official  I57"]],
])("%s changed", (_, changes, differences) => {
  const found = compare(changes);
  expect(short(found)).toEqual(differences);
  expect(found.state).toBe(differences.length === 0 ? "matches" : "differs");
});

test("a sheet without a code is open; one that was reopened keeps none", () => {
  expect(compare({}, { named: null, printed: null }, null)).toEqual({ state: "open", code: null, differences: [] });
});

test("a record that is gone is told; a change is, but not where", () => {
  expect(short(compare({}, {}, null))).toEqual(["no-record  "]);
  expect(short(compare({ I6: 3, J6: "x" }, {}, null))).toEqual(["unknown  "]);
});

test("another printed code, and a record that does not make the code, are differences", () => {
  expect(short(compare({}, { printed: "A3CD-5FGH-7KMN" }))).toEqual(["code  F1"]);
  const forged = { ...kept, unit: "别的厅" };
  expect(short(compare({}, {}, { code, content: forged }))).toEqual(["entry unit C3", "record  "]);
});
