/** Plans the pages of a scoring sheet for a paper: widths, heights and breaks, from what is entered. */

import type { Indicator } from "../../domain/indicatorSystem";
import { type EnteredScores, nothingEntered } from "../../domain/scoreSheet";
import { highestRow } from "../../workbook/excelLimits";
import { type MeasuredText, measureText } from "../parts/measureText";
import { type PaperChoice, printableSize } from "../parts/paper";
import { planBreaks } from "./planBreaks";
import type { ScoringColumns } from "./scoringColumns";
import type { ScoringPlaces } from "./scoringPlaces";
import { neededHeight, roomForNames, rowHeights, type RowTexts } from "./scoringRowHeights";
import { headRows } from "./scoringRows";
import { scaleOf, stretched, usualWidths, widthsForEntries } from "./scoringWidths";

export interface ScoringPages {
  choice: PaperChoice;
  /** Points, one a column; a column without width is hidden. */
  widths: number[];
  /** Points, one a row. */
  heights: number[];
  /** Zero-based rows before which a page begins. */
  breaks: number[];
  /** How much of the last page is used, 0 to 1. */
  lastPage: number;
  /** Numbers of the indicators whose entries are longer than a row of Excel's can show. */
  tooLong: number[];
}

/** More rounds than names can ever need. */
const mostRounds = 8;

/** A last page that is emptier looks as if something were missing. */
const leastOfLastPage = 0.5;

/** Wider tables, whose print is smaller, take less paper; beyond that nobody would like to read them. */
const stretches = [1.03, 1.06, 1.09, 1.12] as const;
const leastScale = 0.84;

/** `descriptions` says whether 指标说明 is printed. */
export function planScoringPages(
  places: ScoringPlaces,
  entries: ReadonlyMap<number, EnteredScores>,
  choice: PaperChoice,
  descriptions = true,
): ScoringPages {
  const { columns, indicators } = places;
  const texts = indicators.map(({ indicator }) =>
    textsThatWrap(columns, indicator, entries.get(indicator.number) ?? nothingEntered),
  );
  const usual = usualWidths(columns, choice, descriptions);
  const planned = (widths: number[]): ScoringPages => ({
    choice,
    widths,
    ...planHeights(places, rowHeights(places, texts, widths), widths, choice),
    tooLong: indicators.flatMap(({ indicator: { number } }, i) =>
      neededHeight(texts[i] ?? [], widths) > highestRow ? [number] : [],
    ),
  });
  const widths = entries.size > 0 ? widthsForEntries(usual, columns, texts) : usual;
  const first = planned(widths);
  if (isFull(first)) return first;
  for (const stretch of stretches) {
    const wider = stretched(widths, columns, stretch);
    if (scaleOf(wider, columns, choice) < leastScale) break;
    const pages = planned(wider);
    if (pages.breaks.length <= first.breaks.length && isFull(pages)) return pages;
  }
  return first;
}

function isFull({ breaks, lastPage }: ScoringPages): boolean {
  return breaks.length === 0 || lastPage >= leastOfLastPage;
}

function textsThatWrap({ list }: ScoringColumns, indicator: Indicator, entered: EnteredScores): RowTexts {
  return list.flatMap(({ holds, wraps }, column): RowTexts => {
    if (!wraps) return [];
    if (holds.kind === "official") return [[column, measured(String(holds.of(indicator)))]];
    return holds.kind === "entered" ? [[column, measureText(String(entered[holds.key] ?? ""))]] : [];
  });
}

/** A break gives a name a second place, which may need more height, which may move the breaks. */
function planHeights(
  places: ScoringPlaces,
  least: number[],
  widths: readonly number[],
  choice: PaperChoice,
): { heights: number[]; breaks: number[]; lastPage: number } {
  const pageHeight = printableSize(choice).height / scaleOf(widths, places.columns, choice);
  let heights = roomForNames(places, least, widths, []);
  let breaks = planBreaks(places, heights, pageHeight);
  for (let round = 0; round < mostRounds; round++) {
    const raised = roomForNames(places, heights, widths, breaks);
    if (raised.every((height, row) => height === heights[row])) break;
    heights = raised;
    breaks = planBreaks(places, heights, pageHeight);
  }
  return { heights, breaks, lastPage: usedOfLastPage(heights, breaks) / pageHeight };
}

/** Points. Captions stand on every page. */
function usedOfLastPage(heights: readonly number[], breaks: readonly number[]): number {
  const start = breaks.at(-1);
  const captions = start === undefined ? 0 : (heights[headRows.captions] ?? 0);
  return heights.slice(start ?? 0).reduce((sum, height) => sum + height, captions);
}

const known = new Map<string, MeasuredText>();

/** The official texts are measured once. */
function measured(text: string): MeasuredText {
  const found = known.get(text) ?? measureText(text);
  known.set(text, found);
  return found;
}
