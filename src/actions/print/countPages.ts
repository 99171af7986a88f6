/** How many pages a scoring sheet takes each way up, before anything is set up: from what was read of it last. */

import { enteredScores } from "../../layout/pagesOfContent";
import type { PaperChoice } from "../../layout/parts/paper";
import { planScoringPages } from "../../layout/scoring/scoringPages";
import { placeScoringSheet } from "../../layout/scoring/scoringPlaces";
import type { CheckedSheet } from "../check/pictureOfSheets";

export interface PagesToCount extends Pick<PaperChoice, "paper"> {
  sheet: Pick<CheckedSheet, "system" | "layout" | "rows">;
  /** Whether 指标说明 is printed. */
  descriptions: boolean;
}

export type PageCounts = Record<PaperChoice["orientation"], number>;

/** No request. */
export function countPages({ sheet, paper, descriptions }: PagesToCount): PageCounts {
  const places = placeScoringSheet(sheet.system, sheet.layout);
  const entries = enteredScores(sheet);
  const count = (orientation: PaperChoice["orientation"]): number =>
    planScoringPages(places, entries, { paper, orientation }, descriptions).breaks.length + 1;
  return { landscape: count("landscape"), portrait: count("portrait") };
}
