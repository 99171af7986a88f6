import { systemById } from "../../src/domain/systems";
import { isComplete, scoresOf, sectionSpans, unitKey } from "../../src/domain/unitRecord";
import { recordWith, scoresLosing } from "../helpers/unitRecords";

test("the same name in two systems is two units", () => {
  const [a, b] = (["provincial-departments", "prefecture-cities"] as const).map((systemId) =>
    unitKey({ unit: "南京", systemId }),
  );
  expect(a).not.toBe(b);
});

test("amounts are worked out once, in all and by section, for both scores", () => {
  const record = recordWith({ selfScores: scoresLosing(5), assessedScores: scoresLosing(null) });
  expect(record.amounts.self).toEqual({ score: 95, scored: 47, lost: 5, rate: 0.95, sections: [15, 40, 20, 20] });
  expect(record.amounts.assessed).toEqual({ score: 0, scored: 0, lost: 0, rate: null, sections: [0, 0, 0, 0] });
  expect([isComplete(record, "self"), isComplete(record, "assessed")]).toEqual([true, false]);
  expect(scoresOf(record, "self")).toBe(record.selfScores);
});

test("sections follow each other without a gap", () => {
  const spans = sectionSpans(systemById("prefecture-cities"));
  expect(spans.map(({ first }) => first)).toEqual([0, ...spans.slice(0, -1).map(({ last }) => last + 1)]);
  expect(spans.at(-1)?.last).toBe(50);
});
