import { officialSystems } from "../../../src/domain/systems";
import { sampleScores } from "../../../src/layout/scoring/sampleScores";

test.each(officialSystems)("$id: something for the check to find, and nothing assessed", (system) => {
  const scores = sampleScores(system, "zh-CN");
  const weights = new Map(system.indicators.map(({ number, weight }) => [number, weight]));
  const lost = [...scores].filter(([number, { selfScore }]) => selfScore !== weights.get(number));
  expect(weights.size - scores.size).toBe(2);
  expect(lost.map(([number]) => number).slice(0, 3)).toEqual([5, 10, 15]);
  expect(lost.filter(([, { reason }]) => reason === null).length).toBeGreaterThan(0);
  expect([...scores.values()].every(({ assessedScore }) => assessedScore === null)).toBe(true);
});
