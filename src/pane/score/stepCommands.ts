/** The commands that lead from one indicator to another: the one before, the next, the next without a score. */

import type { ScoreRow } from "../../domain/scoreSheet";
import { textFor } from "../../text";
import type { Command } from "../parts/command";
import type { Place } from "../parts/placeInSheet";

export interface Step {
  place: Place;
  goTo: (row: ScoreRow) => void;
  /** As `goTo`, then focuses the field. */
  score: (row: ScoreRow) => void;
}

type Way = "previous" | "next" | "nextBlank";

/** It is done as soon as the pane shows the indicator; the sheet follows, so that quick steps need not wait. */
function stepTo(way: Way, by: "goTo" | "score"): Command<Step> {
  return {
    name: (language) => textFor(language).pane.score[way],
    isPossible: ({ place }) => place[way] !== null,
    run({ place, ...step }) {
      const row = place[way];
      if (row) step[by](row);
      return Promise.resolve();
    },
  };
}

export const previous = stepTo("previous", "goTo");
export const next = stepTo("next", "goTo");
export const nextBlank = stepTo("nextBlank", "score");
