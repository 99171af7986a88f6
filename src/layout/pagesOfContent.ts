/** Plans the pages of a scoring sheet that people have filled in: from what it says now. */

import { eachEntry, type EnteredScores, type ScoreSheet } from "../domain/scoreSheet";
import { type Area, area, cellName } from "../workbook/address";
import type { PageSetup, SheetContent } from "../workbook/workbook";
import { checkCodeIn } from "./final/finalMarks";
import { footerOf } from "./parts/footer";
import type { PaperChoice } from "./parts/paper";
import type { Captions } from "./recognition/findCaptions";
import type { ScoringSheetRead } from "./recognition/readScoringSheet";
import { type HeadingCell, headingCells } from "./scoring/headingCells";
import { headingPlaces } from "./scoring/scoringColumns";
import { planScoringPages, type ScoringPages } from "./scoring/scoringPages";
import { placeScoringSheet, type ScoringPlaces } from "./scoring/scoringPlaces";
import { scoringPageSetup } from "./scoring/scoringSheet";

export interface PagesOfContent extends ScoringPages {
  page: PageSetup;
  /** Names of headings, a block for each of the highest level. */
  blocks: { area: Area; merges: HeadingCell[] }[];
}

/** The pages; or the first cell that does not stand where we drew it, whose sheet cannot be planned. */
export function pagesOfContent(
  content: SheetContent,
  { sheet, system, language, captions }: ScoringSheetRead,
  choice: PaperChoice,
  descriptions: boolean,
): PagesOfContent | { moved: string } {
  const places = placeScoringSheet(system, captions.layout.version);
  const moved = movedCell(captions, sheet.rows, places);
  if (moved !== null) return { moved };
  const pages = planScoringPages(places, enteredScores(sheet), choice, descriptions);
  const { unit, edition } = sheet;
  const footer = footerOf({ unit, edition, checkCode: checkCodeIn(content), language });
  const headings = headingCells(places, headingPlaces(places.columns), pages.breaks, language);
  return {
    ...pages,
    page: scoringPageSetup(places, pages, footer),
    blocks: places.sections.map(({ first, last }) => ({
      area: area(first, 0, last, places.columns.headings.length - 1),
      merges: headings.filter((each) => each.area.row >= first && each.area.lastRow <= last),
    })),
  };
}

/** What people entered, by the indicator's number. */
export function enteredScores({ rows }: Pick<ScoreSheet, "rows">): Map<number, EnteredScores> {
  return new Map(rows.map((row) => [row.number, eachEntry((key) => row[key].value)]));
}

/** Rows and columns must stand where we put them: pages are planned by place. */
function movedCell(
  captions: Captions,
  found: { number: number; row: number }[],
  { columns: { list, at }, indicators, totalRow }: ScoringPlaces,
): string | null {
  const column = list.findIndex(({ key, printed }) => printed && captions.columns[key] !== at[key]);
  if (column >= 0) return cellName(captions.row, column);
  const wrong = indicators.find(({ indicator, row }, i) => {
    const each = found[i];
    return each?.number !== indicator.number || each.row !== row;
  });
  if (wrong) return cellName(wrong.row, at.number);
  return found.length === indicators.length ? null : cellName(totalRow, at.number);
}
