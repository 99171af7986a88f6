import { roundPoints } from "../../src/domain/rounding";
import { systemById } from "../../src/domain/systems";
import { type Amounts, amountsOfStage, pointsOfStage, totalEntries } from "../../src/domain/totals";

test("points are added free of binary tails; blanks and texts do not count", () => {
  const system = systemById("provincial-departments");
  const scores: Record<number, number | string> = { 1: 0.1, 2: 0.2, 3: "三" };
  const { total, sections } = totalEntries(
    (number) => ({ selfScore: scores[number] ?? null, assessedScore: null }),
    system,
  );
  expect(total).toMatchObject({ weight: 100, self: 0.3, selfScored: 2, assessed: 0, assessedScored: 0, count: 47 });
  expect(sections.map(({ name, self, selfScored }) => [name, self, selfScored])[0]).toEqual(["组织领导", 0.3, 2]);
  expect(sections.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  expect(roundPoints(sections.reduce((sum, { self }) => sum + self, 0))).toBe(0.3);
});

test("what cannot be right counts in no total and no rate: a date of this year, more than the weight, less than 0", () => {
  const system = systemById("provincial-departments");
  const scores: Record<number, number> = { 1: 46025, 2: -1, 3: 1, 4: 0 };
  const { total } = totalEntries((number) => ({ selfScore: null, assessedScore: scores[number] ?? null }), system);
  expect(total).toMatchObject({ assessed: 1, assessedScored: 2 });
  expect(amountsOfStage(total, "assessed").rate).toBeLessThanOrEqual(1);
});

const amounts: Amounts = {
  weight: 10,
  self: 4,
  assessed: 0,
  count: 3,
  selfScored: 2,
  assessedScored: 0,
  selfScoredWeight: 5,
  assessedScoredWeight: 0,
};

test("lost points and the rate count what is scored; without a score there is no rate", () => {
  expect(amountsOfStage(amounts, "self")).toEqual({ score: 4, scored: 2, lost: 1, rate: 0.8 });
  expect(amountsOfStage(amounts, "assessed")).toEqual({ score: 0, scored: 0, lost: 0, rate: null });
});

test("a stage has points from its first score on", () => {
  expect([pointsOfStage(amounts, "self"), pointsOfStage(amounts, "assessed")]).toEqual([4, null]);
});
