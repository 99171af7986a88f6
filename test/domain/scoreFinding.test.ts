import { findingOf } from "../../src/domain/finding";
import { barredScore, misshownFinding, scoreFinding, strictly, textFinding } from "../../src/domain/scoreFinding";
import type { Entry } from "../../src/domain/scoreSheet";
import { findingSentence } from "../../src/text/findingSentence";

const place = { number: 1, cell: "H6", stage: "assessed", weight: 4 } as const;

test.each<[Entry, string | undefined]>([
  [3.25, undefined],
  [null, "blank"],
  ["三分", "not-a-number"],
  [5, "above-weight"],
  ["50%", "score-is-percentage"],
  ["1月3日", "score-is-date"],
  ["=3+1", "score-is-formula"],
  [true, "not-a-number"],
])("%j: %p", (entry, rule) => {
  expect(scoreFinding(entry, place)?.rule).toBe(rule);
});

test("what the cells' own validation refuses may not be entered, more than two decimals included; a blank may", () => {
  const entries: Entry[] = [5, -1, "三", null, 3.255, 3];
  expect(entries.map((entry) => barredScore(entry, place)?.rule ?? null)).toEqual([
    "above-weight",
    "below-zero",
    "not-a-number",
    null,
    "too-many-decimals",
    null,
  ]);
});

test("a number that its cell shows as a percentage or a date was meant as that", () => {
  expect(misshownFinding(0.5, "50%", place)).toMatchObject({ rule: "score-is-percentage", facts: { written: "50%" } });
  expect(misshownFinding(3, "1900-1-3", place)).toMatchObject({ rule: "score-is-date" });
  expect(misshownFinding(4, "1", place)).toMatchObject({ rule: "score-shown-differently", facts: { counted: 4 } });
});

test("a number written as text is told with what it counts as; who takes numbers only sees no number", () => {
  const finding = textFinding({ value: 2.5, written: "2.5分", cell: "H6" }, place);
  const facts = { stage: "assessed", weight: 4, written: "2.5分", counted: 2.5 } as const;
  expect(finding).toEqual(findingOf("score-as-text", 1, "H6", facts));
  expect(finding && strictly(finding)).toEqual(findingOf("not-a-number", 1, "H6", { stage: "assessed", weight: 4 }));
  expect(textFinding({ value: 2.5, cell: "H6" }, place)).toBeNull();
});

test.each([
  ["=3+1", "4"],
  ["2.5 + 1", "3.5"],
  ["=SUM(A1:A3)", ""],
])("what the formula %s gives is told with it, where that is plain arithmetic", (written, result) => {
  const finding = scoreFinding(written, place);
  expect(finding).toMatchObject({ rule: "score-is-formula", facts: { written, result: "" } });
  const sentence = finding && findingSentence(finding, "zh-CN");
  if (result === "") expect(sentence).not.toContain("结果是");
  else expect(sentence).toContain(`结果是 ${result}。`);
});
