/** The scores of the example: most indicators scored, some with points lost, and a few things left for the check to find. */

import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { type EnteredScores, nothingEntered } from "../../domain/scoreSheet";
import type { Language } from "../../text";
import { helpText } from "../../text/help";

/** By the indicator's number. Every fifth lost points, and every third of those has no reason; the last two are blank. */
export function sampleScores(system: IndicatorSystem, language: Language): Map<number, EnteredScores> {
  const { sample } = helpText(language);
  const scored = system.indicators.slice(0, -2);
  return new Map(
    scored.map(({ number, weight }, index) => {
      const lost = index % 5 === 4;
      const explained = lost && index % 3 !== 2;
      const scores = {
        ...nothingEntered,
        selfScore: lost ? weight - 0.5 : weight,
        selfReason: explained ? sample.reason : null,
        evidence: index % 2 === 0 ? sample.evidence : null,
      };
      return [number, scores];
    }),
  );
}
