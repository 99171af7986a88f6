import { counts, rankUnits } from "../../src/domain/ranking";
import type { Stage } from "../../src/domain/scoreSheet";
import { systemById } from "../../src/domain/systems";
import type { UnitRecord } from "../../src/domain/unitRecord";
import { judgeRecords } from "../../src/domain/verdict";
import { recordWith, scoresLosing } from "../helpers/unitRecords";

const system = systemById("provincial-departments");

function ranked(records: UnitRecord[], score: Stage = "assessed") {
  return rankUnits(judgeRecords(records, { score }), system, score);
}

const unit = (name: string, self: number | null, assessed: number | null): UnitRecord =>
  recordWith({ unit: name, selfScores: scoresLosing(self), assessedScores: scoresLosing(assessed) });

test("by one kind of score; equal points have equal ranks, and the next rank is left out", () => {
  const records = [unit("丙", 0, 30), unit("乙", 0, 10), unit("甲", 0, 10)];
  const order = ({ standings }: ReturnType<typeof ranked>) =>
    standings.map(({ rank, record, total, rate }) => [rank, record.unit, total, rate]);
  expect(order(ranked(records))).toEqual([
    [1, "乙", 90, 0.9],
    [1, "甲", 90, 0.9],
    [3, "丙", 70, 0.7],
  ]);
  expect(order(ranked(records, "self")).map(([rank]) => rank)).toEqual([1, 1, 1]);
});

test("a sheet that is not complete in that score has no place beside the others", () => {
  const { standings, total } = ranked([unit("甲", 0, 30), unit("只有自评", 0, null)]);
  expect(standings.map(({ record }) => record.unit)).toEqual(["甲"]);
  expect(total).toMatchObject({ mean: 70, highest: 70, lowest: 70 });
});

test("a unit of another system has none either", () => {
  const city = recordWith({ unit: "南京", systemId: "prefecture-cities" });
  expect(ranked([city]).standings).toEqual([]);
  expect(ranked([city]).total).toEqual({ mean: null, highest: null, lowest: null, lost: 0 });
});

test("of each indicator and section: mean to two decimals, highest, lowest, points lost by all", () => {
  const { indicators, sections } = ranked([unit("甲", 0, 1), unit("乙", 0, 0), unit("丙", 0, 0)]);
  expect(indicators[0]).toMatchObject({ mean: 3.67, highest: 4, lowest: 3, lost: 1 });
  expect(sections[0]).toMatchObject({ points: 20, mean: 19.67, lost: 1 });
});

test("what counts", () => {
  const verdicts = ["accepted", "warned", "incomplete", "refused", "superseded"] as const;
  expect(verdicts.map(counts)).toEqual([true, true, false, false, false]);
});
