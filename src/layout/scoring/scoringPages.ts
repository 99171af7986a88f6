/** Plans the pages of a scoring sheet for a paper: widths, heights and breaks, from what is entered. */

import type { EnteredScores } from "../../domain/scoreSheet";
import { measureText, type MeasuredText } from "../parts/measureText";
import { printableSize, type PaperChoice } from "../parts/paper";
import { planBreaks } from "./planBreaks";
import { highestRow, neededHeight, roomForNames, rowHeights, type RowTexts } from "./scoringRowHeights";
import { columns, type ScoringRows } from "./scoringRows";
import { scaleOf, usualWidths, widthsForEntries } from "./scoringWidths";

export interface ScoringPages {
  choice: PaperChoice;
  /** Points, one a column; a column without width is hidden. */
  widths: number[];
  /** Points, one a row. */
  heights: number[];
  /** Zero-based rows before which a page begins. */
  breaks: number[];
  /** Numbers of the indicators whose entries are longer than a row of Excel's can show. */
  tooLong: number[];
}

/** More rounds than names can ever need. */
const mostRounds = 8;

/** `descriptions` says whether 指标说明 is printed. */
export function planScoringPages(
  rows: ScoringRows,
  entries: ReadonlyMap<number, EnteredScores>,
  choice: PaperChoice,
  descriptions = true,
): ScoringPages {
  const texts = rows.indicators.map(({ indicator }): RowTexts => {
    const entered = entries.get(indicator.number);
    return [
      [columns.name, measured(indicator.name)],
      [columns.description, measured(indicator.description)],
      [columns.reason, measureText(String(entered?.reason ?? ""))],
      [columns.evidence, measureText(String(entered?.evidence ?? ""))],
    ];
  });
  const usual = usualWidths(choice, descriptions);
  const widths = entries.size > 0 && descriptions ? widthsForEntries(usual, texts) : usual;
  const tooLong = rows.indicators.filter((_, i) => neededHeight(texts[i] ?? [], widths) > highestRow);
  return {
    choice,
    widths,
    ...planHeights(rows, rowHeights(rows, texts, widths), widths, choice),
    tooLong: tooLong.map(({ indicator }) => indicator.number),
  };
}

/** A break gives a name a second place, which may need more height, which may move the breaks. */
function planHeights(
  rows: ScoringRows,
  least: number[],
  widths: readonly number[],
  choice: PaperChoice,
): { heights: number[]; breaks: number[] } {
  const pageHeight = printableSize(choice).height / scaleOf(widths, choice);
  let heights = roomForNames(rows, least, widths, []);
  let breaks = planBreaks(rows, heights, pageHeight);
  for (let round = 0; round < mostRounds; round++) {
    const raised = roomForNames(rows, heights, widths, breaks);
    if (raised.every((height, row) => height === heights[row])) break;
    heights = raised;
    breaks = planBreaks(rows, heights, pageHeight);
  }
  return { heights, breaks };
}

const known = new Map<string, MeasuredText>();

/** The official texts are measured once. */
function measured(text: string): MeasuredText {
  const found = known.get(text) ?? measureText(text);
  known.set(text, found);
  return found;
}
