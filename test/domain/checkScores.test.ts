import { checkScores } from "../../src/domain/checkScores";
import { type Finding, ruleOf } from "../../src/domain/finding";
import { officialSystems } from "../../src/domain/systems";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import { findingSentence } from "../../src/text/findingSentence";
import type { Scalar, SheetContent } from "../../src/workbook/workbook";
import { scoringContent } from "../helpers/scoringContent";

function check(content: SheetContent): Finding[] {
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  return checkScores(read.sheet, read.system);
}

/** Rule, severity, number and cell of each finding. */
const short = (findings: Finding[]) =>
  findings.map((f) => `${f.rule} ${ruleOf(f).severity} ${f.number ?? "-"} ${f.cell}`);

test("a sheet with full marks has no findings", () => {
  expect(check(scoringContent())).toEqual([]);
  expect(check(scoringContent({}, { systemId: "prefecture-cities" }))).toEqual([]);
});

// Row 6 holds indicator 1, weight 4; row 12 the first subtotal; row 57 the total of 附件2.
test.each<[string, Record<string, Scalar>, string[]]>([
  ["text", { I6: "四分" }, ["not-a-number error 1 I6"]],
  ["a number as text", { I6: "4" }, ["score-as-text warning 1 I6", "total-differs warning - I57"]],
  ["a number as text above the weight", { G6: "5分" }, ["above-weight error 1 G6", "score-as-text warning 1 G6"]],
  ["a percentage as text", { I6: "50%" }, ["score-is-percentage error 1 I6"]],
  ["a date as text", { I6: "1月3日" }, ["score-is-date error 1 I6"]],
  ["a 序号 and a weight as text", { C6: "１", C7: "2 ", E6: "4" }, []],
  ["texts of another width, spacing and line ends", { A6: "组织领导\r\n20 分", L5: "检 查" }, []],
  ["an error value", { G6: "#N/A" }, ["not-a-number error 1 G6"]],
  ["a truth value", { G6: true }, ["not-a-number error 1 G6"]],
  ["a space", { G6: " " }, ["not-a-number error 1 G6"]],
  ["below zero", { I6: -1 }, ["below-zero error 1 I6"]],
  ["above the weight", { I6: 4.5 }, ["above-weight error 1 I6"]],
  ["above the weight in the other stage's column", { G6: 5 }, ["above-weight error 1 G6"]],
  ["a blank of the stage", { I6: null }, ["blank error 1 I6"]],
  ["a blank of the other stage is nobody's fault", { G6: null }, []],
  ["too many decimals", { G6: 3.999 }, ["too-many-decimals warning 1 G6"]],
  ["points lost without a reason", { I6: 3 }, ["missing-reason warning 1 J6"]],
  ["points lost with a reason", { I6: 3, J6: "例会记录不全" }, []],
  ["points lost with spaces as a reason", { I6: 3, J6: "  " }, ["missing-reason warning 1 J6"]],
  ["points lost in the other stage need no reason", { G6: 3 }, []],
  ["a weight changed", { E6: 5 }, ["weight-changed error 1 E6"]],
  ["a name changed", { D6: "领导体系" }, ["text-changed error 1 D6"]],
  ["a description changed", { F7: "略" }, ["text-changed error 2 F7"]],
  ["a group's name changed", { B6: "机制" }, ["text-changed error 1 B6"]],
  ["a section's points changed", { A6: "组织领导\n30分" }, ["text-changed error 1 A6"]],
  ["the unit's own reason is not the assessors'", { I6: 3, H6: "没有台账" }, ["missing-reason warning 1 J6"]],
  ["a check formula overwritten", { L8: "" }, ["formula-overwritten error 3 L8"]],
  ["a subtotal overwritten", { I12: 20 }, ["formula-overwritten error - I12"]],
  ["the total overwritten", { G57: 100 }, ["formula-overwritten error - G57"]],
])("%s", (_, changes, findings) => {
  expect(short(check(scoringContent(changes)))).toEqual(findings);
});

test("a formula exchanged for another formula is overwritten", () => {
  const content = scoringContent();
  const row = content.formulas[11];
  if (!row) throw new Error("no row");
  row[8] = "=20";
  expect(short(check(content))).toEqual(["formula-overwritten error - I12"]);
});

test("a row that is missing is told where it should be", () => {
  const content = scoringContent();
  content.values[7]?.fill(null);
  content.formulas[7]?.fill(null);
  // The total still counts it, for nobody worked the sheet out anew.
  expect(short(check(content))).toEqual(["row-missing error 3 D7", "total-differs warning - I57"]);
});

test("a row that stands twice is told at the second", () => {
  const content = scoringContent();
  const values = content.values[6] ?? [];
  content.values.push([...values]);
  content.formulas.push(values.map(() => null));
  expect(short(check(content))).toContain("row-twice error 2 D61");
});

test("each finding is a sentence that tells what to do", () => {
  const [finding] = check(scoringContent({ I6: 9 }));
  expect(finding && findingSentence(finding, "zh-CN")).toBe("考核得分超过了本项权重 4，请改为 0 到 4 之间的分数。");
});

test("in the self stage the assessors' blank column is silent", () => {
  const blanks = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`I${i + 6}`, null])) as Record<
    string,
    Scalar
  >;
  for (const subtotal of ["I12", "I29", "I41", "I56"]) delete blanks[subtotal];
  expect(check(scoringContent(blanks, { stage: "self" }))).toEqual([]);
});

const blankColumn = (column: string, cells = allRows): Record<string, Scalar> =>
  Object.fromEntries(cells.map((row) => [`${column}${row}`, null]));
const sums = [12, 29, 41, 56];
const allRows = Array.from({ length: 51 }, (_, i) => i + 6).filter((row) => !sums.includes(row));

// The stage stands in I4.
test.each<[string, Record<string, Scalar>, string[]]>([
  ["with a space", { I4: "考核阶段 " }, []],
  ["in short", { I4: "考核" }, []],
  ["of another width", { I4: "　考核　阶段" }, []],
  ["in English", { I4: "assessment" }, []],
  ["blank", { I4: null }, ["stage-unreadable error - I4"]],
  ["something else", { I4: "第二轮" }, ["stage-unreadable error - I4"]],
  ["self, and assessed scores are there", { I4: "自评" }, ["stage-contradicts warning - I4"]],
  ["self, and none is", { I4: "自评阶段", ...blankColumn("I") }, []],
])("a stage that is written %s", (_, changes, findings) => {
  expect(short(check(scoringContent(changes)))).toEqual(findings);
});

test("at the assessors' stage without a score of theirs the stage is in doubt, beside the blanks", () => {
  const found = short(check(scoringContent(blankColumn("I"))));
  expect(found).toHaveLength(48);
  expect(found.at(-1)).toBe("stage-contradicts warning - I4");
});

test("a unit that is not named, a row of somebody's own and a total that says something else are found", () => {
  expect(short(check(scoringContent({ C3: null })))).toEqual(["unit-missing error - C3"]);
  expect(short(check(scoringContent({ I57: 120 })))).toEqual([
    "formula-overwritten error - I57",
    "total-differs warning - I57",
  ]);
});

test("the unit's own score wants the unit's own reason, in layout 1 the one that both share", () => {
  const content = scoringContent({ ...blankColumn("I"), G6: 3, J6: "例会记录不全" }, { stage: "self" });
  expect(check(content)).toEqual([{ rule: "missing-reason", number: 1, cell: "H6", facts: { missing: "selfReason" } }]);
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not read");
  expect(checkScores({ ...read.sheet, layout: 1 }, read.system)).toEqual([]);
});

test("a score that is a formula without a result is not blank: somebody has to open the file and save it", () => {
  const content = scoringContent({ I6: null, I7: null });
  (content.formulas[5] ?? [])[8] = "=3+1";
  expect(short(check(content))).toEqual(["not-calculated error 1 I6", "blank error 2 I7"]);
});

test("a reason that is a formula without a result is not missing, nor is a picture", () => {
  const content = scoringContent({ I6: 3, I7: 2, J7: '=DISPIMG("ID_1",1)' });
  (content.formulas[5] ?? [])[9] = "=A1";
  (content.formulas[6] ?? [])[9] = '=DISPIMG("ID_1",1)';
  expect(check(content)).toEqual([]);
  expect(readScoringSheet(content, officialSystems)?.sheet.rows[1]?.reason.value).toBe("［图片］");
});
