/** Random scorings of a system, right and wrong ones, the same in every run. */

import fc from "fast-check";
import { type IndicatorSystem } from "../../src/domain/indicatorSystem";
import type { EnteredScores, Entry, Stage } from "../../src/domain/scoreSheet";

export interface Scoring {
  stage: Stage;
  entries: Map<number, EnteredScores>;
}

/**
 * Mostly right scores in steps of 0.01 (whose sums have binary tails), some blank, some wrong in every way.
 * No truth values: LibreOffice counts TRUE as the number 1, Excel and we do not.
 */
function scoreOf(weight: number, wrong: number): fc.Arbitrary<Entry> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: weight * 100 }).map((cents) => cents / 100) },
    { weight: 3, arbitrary: fc.constant(weight) },
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: wrong,
      arbitrary: fc.constantFrom<Entry>(-0.5, weight + 0.01, 99, "三分", "3", " ", 0.123, 1.005, 0.005),
    },
  );
}

/** A reason is there or not; spaces alone are none. */
const text = fc.constantFrom<Entry>(null, null, "制度不全", " ", "3 项未报送", 'a "b" & <c>');

/** So many scorings; `wrong` says how often a score is, of 17 and as many. */
export function randomScorings(system: IndicatorSystem, count: number, seed: number, { wrong = 1 } = {}): Scoring[] {
  const row = (weight: number): fc.Arbitrary<EnteredScores> =>
    fc.record({
      selfScore: scoreOf(weight, wrong),
      assessedScore: scoreOf(weight, wrong),
      selfReason: text,
      reason: text,
      evidence: text,
    });
  const indicators = system.indicators;
  const scoring = fc.record({
    stage: fc.constantFrom<Stage>("self", "assessed"),
    entries: fc
      .tuple(...indicators.map(({ weight }) => row(weight)))
      .map((rows) => new Map(rows.map((each, i) => [i + 1, each]))),
  });
  return fc.sample(scoring, { numRuns: count, seed });
}
