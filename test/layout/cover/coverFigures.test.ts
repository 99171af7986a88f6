import type { Stage } from "../../../src/domain/scoreSheet";
import { isAssessed, isScored, ofStage } from "../../../src/layout/cover/coverFigures";
import { placeCover } from "../../../src/layout/cover/coverPlaces";
import { totalsOf } from "../../../src/layout/scoring/scoringInput";
import { entriesOf, smallInput, smallSystem } from "../../helpers/smallSystem";

const { total } = totalsOf({ system: smallSystem, entries: entriesOf({ 1: [2], 2: [1.5] }) });

test.each<[stage: Stage, points: number, scored: boolean]>([
  ["self", 3.5, true],
  ["assessed", 0, false],
])("at stage %s: %d points, scored %s", (stage, points, scored) => {
  expect([ofStage(total, stage), isScored(total, stage)]).toEqual([points, scored]);
});

test("which stage counts is what the cover itself shows", () =>
  expect(isAssessed(placeCover(smallSystem), { ...smallInput(), checkCode: null })).toBe('$B$7="考核阶段"'));
