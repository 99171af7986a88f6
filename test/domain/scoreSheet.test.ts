import { entryKeys, firstRows, isStage, scoredStage, scoreOfStage } from "../../src/domain/scoreSheet";

test("of an indicator that stands twice, the first row counts", () => {
  const rows = [
    { number: 2, row: 6 },
    { number: 1, row: 7 },
    { number: 2, row: 8 },
  ];
  expect([...firstRows(rows)].map(([number, { row }]) => [number, row])).toEqual([
    [2, 6],
    [1, 7],
  ]);
});

test("stages are known by their keys", () => {
  expect(["self", "assessed", "考核", "", null].map(isStage)).toEqual([true, true, false, false, false]);
});

test("each stage has its score", () => {
  const row = { selfScore: 1, assessedScore: 2 };
  expect([scoreOfStage(row, "self"), scoreOfStage(row, "assessed")]).toEqual([1, 2]);
  expect(entryKeys.map(scoredStage)).toEqual(["self", null, "assessed", null, null]);
});
