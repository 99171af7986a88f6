import { entriesFor, totalsOf } from "../../../src/layout/scoring/scoringInput";
import { entriesOf, smallInput } from "../../helpers/smallSystem";

const input = smallInput({ entries: entriesOf({ 1: [1.5, 1], 2: ["二分"], 4: [5, 4.5] }) });

test("what is not entered is blank", () =>
  expect(entriesFor(input, 3)).toEqual({
    selfScore: null,
    assessedScore: null,
    selfReason: null,
    reason: null,
    evidence: null,
  }));

test("only numbers are added up", () => {
  const { total, sections } = totalsOf(input);
  expect([total.weight, total.self, total.assessed]).toEqual([10, 6.5, 5.5]);
  expect(sections.map(({ name, self, selfScored, count }) => [name, self, selfScored, count])).toEqual([
    ["甲", 1.5, 1, 3],
    ["乙", 5, 1, 1],
  ]);
});
