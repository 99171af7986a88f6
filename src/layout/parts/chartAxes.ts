/** How far charts' axes reach: beyond the highest value, so that its label stays within the frame. */

/** A little below the tick after 100 %, so that "100" stands behind its bar within the chart, and no tick says 120. */
export const roomForRates = 119;

const step = 5;

/** Where an axis of points ends that shows values up to this one: `axisAbove(30)` → `35` */
export function axisAbove(highest: number): number {
  return step * (Math.floor((highest * 1.05) / step) + 1);
}

/** Values on a scale from 0 to 100, all far above 0, are told apart on an axis that begins a little below the lowest. */
export function axisBelow(lowest: number): number {
  const below = lowest - 1;
  if (below < 50) return 0;
  return below < 90 ? 10 * Math.floor(below / 10) : 2 * Math.floor(below / 2);
}

/** The size of category labels, in points, for which so many bars leave room in a chart of that height. */
export function labelSize(bars: number, height: number): number {
  const pitch = (height - aroundBars) / bars;
  return Math.min(usualLabelSize, Math.max(smallestLabel, Math.floor((2 * pitch) / lineHeight) / 2));
}

/** Points, where nothing is said. */
export const usualLabelSize = 9;

/** Points: title and axis; labels that can just be read. */
const [aroundBars, smallestLabel] = [92, 7];
/** Of the fonts that stand in for 宋体 the tallest, in ems. */
const lineHeight = 1.45;

/** The widths of bands that people count in. */
const widths = [1, 2, 5, 10] as const;
const fewestBands = 5;
export const mostBands = 10;

/** The lower ends of bands of equal width that hold all values up to `most`, and their width. */
export function equalBands(lowest: number, most: number): { from: number[]; width: number } {
  const startOf = (width: number): number => Math.min(width * Math.floor(lowest / width), most - fewestBands * width);
  const width = widths.find((each) => (most - startOf(each)) / each <= mostBands) ?? 10;
  const start = startOf(width);
  return { from: Array.from({ length: (most - start) / width }, (_, i) => start + i * width), width };
}
