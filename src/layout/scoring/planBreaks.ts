/** Plans where a printed scoring sheet breaks: between groups wherever a group fits on a page, never inside an indicator. */

import { headRows, lowestPlaced, type RowRange, type ScoringRows } from "./scoringRows";

/** Programs differ a little in a row's height on paper. */
const slack = 0.97;

/** Where pages begin so far, and how much of the last one is used. */
interface Pages {
  breaks: number[];
  used: number;
}

/**
 * Zero-based rows before which a page begins. `heights` in points, one a row; `pageHeight` is what a page has between
 * its margins. Every page but the first begins with the captions again.
 */
export function planBreaks(rows: ScoringRows, heights: readonly number[], pageHeight: number): number[] {
  const room = pageHeight * slack;
  const heightOf = ({ first, last }: RowRange): number => heights.slice(first, last + 1).reduce((a, b) => a + b, 0);
  const captions = heights[headRows.captions] ?? 0;
  let pages: Pages = { breaks: [], used: heightOf({ first: 0, last: headRows.captions }) };
  const broken = ({ breaks }: Pages, { first }: RowRange): Pages => ({ breaks: [...breaks, first], used: captions });
  const place = (before: Pages, block: RowRange): Pages => {
    const height = heightOf(block);
    const after = before.used + height > room ? broken(before, block) : before;
    return { ...after, used: after.used + height };
  };
  blocksThatStayTogether(rows).forEach(({ all, parts }, index) => {
    // The first page begins with the title, and is not left without rows to keep a group together.
    const fits = index === 0 ? pages.used + heightOf(all) <= room : captions + heightOf(all) <= room;
    if (fits) return (pages = place(pages, all));
    // Where a group fits on no page, it begins on a new one if that costs none: a break between groups reads better.
    const goingOn = parts.reduce(place, pages);
    const anew = index === 0 ? goingOn : parts.reduce(place, broken(pages, all));
    pages = anew.breaks.length <= goingOn.breaks.length ? anew : goingOn;
  });
  return pages.breaks;
}

/** The pages on which rows stand, in parts: `splitAtBreaks({ first: 5, last: 9 }, [7])` → 5–6 and 7–9 */
export function splitAtBreaks({ first, last }: RowRange, breaks: readonly number[]): RowRange[] {
  const inside = breaks.filter((row) => row > first && row <= last);
  const starts = [first, ...inside];
  return starts.map((start, i) => ({ first: start, last: (starts[i + 1] ?? last + 1) - 1 }));
}

/** A lowest heading with the subtotal that follows it; the last one with the total and the signatures too. */
function blocksThatStayTogether(rows: ScoringRows): { all: RowRange; parts: RowRange[] }[] {
  const subtotals = new Set(rows.sections.map(({ subtotalRow }) => subtotalRow));
  const headings = rows.sections.length === 0 ? rows.blocks : lowestPlaced(rows.sections);
  return headings.map(({ first, last }, place) => {
    const endsSheet = place === headings.length - 1;
    const end = endsSheet ? rows.signatureRows.last : subtotals.has(last + 1) ? last + 1 : last;
    const indicators = rows.indicators
      .filter(({ row }) => row >= first && row <= last)
      .map((each) => ({ first: each.row, last: each.last }));
    const final = indicators.pop() ?? { first, last };
    return { all: { first, last: end }, parts: [...indicators, { first: final.first, last: end }] };
  });
}
