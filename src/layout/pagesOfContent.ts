/** Plans the pages of a scoring sheet that people have filled in: from what it says now. */

import type { EnteredScores, ScoreSheet } from "../domain/scoreSheet";
import { cellName, type Area, area } from "../workbook/address";
import type { PageSetup, SheetContent } from "../workbook/workbook";
import { findCaptions } from "./recognition/findCaptions";
import { checkCodeIn } from "./final/finalMarks";
import { footerOf } from "./parts/footer";
import type { PaperChoice } from "./parts/paper";
import type { ScoringSheetRead } from "./recognition/readScoringSheet";
import { nameCells, type NameCell } from "./scoring/scoringNames";
import { planScoringPages, type ScoringPages } from "./scoring/scoringPages";
import { columns, columnKeys, headRows, placeRows, type ScoringRows } from "./scoring/scoringRows";
import { scoringPageSetup } from "./scoring/scoringSheet";

export interface PagesOfContent extends ScoringPages {
  page: PageSetup;
  /** Names of sections and groups, a block a section. */
  blocks: { area: Area; merges: NameCell[] }[];
}

/** The pages; or the first cell that does not stand where we drew it, whose sheet cannot be planned. */
export function pagesOfContent(
  content: SheetContent,
  { sheet, system, language }: ScoringSheetRead,
  choice: PaperChoice,
  descriptions: boolean,
): PagesOfContent | { moved: string } {
  const rows = placeRows(system);
  const moved = movedCell(content, sheet.rows, rows);
  if (moved !== null) return { moved };
  const pages = planScoringPages(rows, enteredScores(sheet), choice, descriptions);
  const { unit, edition } = sheet;
  const footer = footerOf({ unit, edition, checkCode: checkCodeIn(content), language });
  const names = nameCells(rows, pages.breaks, language);
  return {
    ...pages,
    page: scoringPageSetup(rows, pages, footer),
    blocks: rows.sections.map(({ first, last }) => ({
      area: area(first, columns.section, last, columns.group),
      merges: names.filter((each) => each.area.row >= first && each.area.lastRow <= last),
    })),
  };
}

/** What people entered, by the indicator's number. */
export function enteredScores({ rows }: Pick<ScoreSheet, "rows">): Map<number, EnteredScores> {
  return new Map(
    rows.map((row) => [
      row.number,
      {
        selfScore: row.selfScore.value,
        assessedScore: row.assessedScore.value,
        reason: row.reason.value,
        evidence: row.evidence.value,
      },
    ]),
  );
}

/** Rows and columns must stand where we put them: pages are planned by place. */
function movedCell(content: SheetContent, found: { number: number; row: number }[], rows: ScoringRows): string | null {
  const captions = findCaptions(content);
  const at = columnKeys.findIndex((key) => key !== "check" && captions?.columns[key] !== columns[key]);
  if (at >= 0) return cellName(captions?.row ?? headRows.captions, at);
  const wrong = rows.indicators.find(({ indicator, row }, i) => {
    const each = found[i];
    return each?.number !== indicator.number || each.row !== row;
  });
  if (wrong) return cellName(wrong.row, columns.number);
  return found.length === rows.indicators.length ? null : cellName(rows.totalRow, columns.number);
}
