/** Compares what indicators make together with what the document states: for headings, in rows of sums, for all of it. */

import { roundPoints } from "../domain/rounding";
import type { Inquiry } from "./inquiry";
import type { Heading, SumRow } from "./readRows";
import type { TablesRead } from "./readTables";
import type { DraftIndicator } from "./systemDraft";
import type { WeighedIndicator } from "./weighIndicators";

const fullMarks = 100;

/** @param found the same indicators, with their headings */
export function checkSums(
  read: TablesRead,
  indicators: readonly DraftIndicator[],
  found: readonly WeighedIndicator[],
  stated: ReadonlyMap<Heading, number>,
  inquiry: Inquiry,
): void {
  const sumBelow = (heading: Heading): number =>
    sumOf(indicators.filter((_, i) => found[i]?.headings.includes(heading)));
  const differs = (name: string, points: number, sum: number, { place }: Pick<Heading, "place">): void => {
    inquiry.ask({
      kind: "section-sum",
      params: { name, stated: points, sum },
      place,
      proposed: "keep",
      blocks: true,
    });
  };
  for (const [heading, points] of stated) {
    const sum = sumBelow(heading);
    if (heading.kind === null && !same(points, sum)) differs(heading.name, points, sum, heading);
  }
  const sum = sumOf(indicators);
  const { parts, whole } = wholeOf(read.sums, sum);
  for (const part of parts) {
    const { points, headings, place } = part;
    const [nearest] = headings;
    // At the very end even one that is called a part's may be that of all.
    if (whole === null && part === parts.at(-1) && same(points, sum)) continue;
    // Which part a row sums up, its place tells only mostly.
    if (!nearest || nearest.kind !== null || headings.some((each) => same(sumBelow(each), points))) continue;
    if (stated.get(nearest) !== points) differs(nearest.name, points, sumBelow(nearest), { place });
  }
  checkTotal(read, whole, sum, inquiry);
}

/** What the indicators that count make together. */
export function sumOf(indicators: readonly DraftIndicator[]): number {
  return roundPoints(indicators.reduce((sum, { counted, weight }) => sum + (counted ? weight : 0), 0));
}

function same(points: number, sum: number): boolean {
  return Math.abs(points - sum) <= 0.004;
}

/** Of rows that sum up all, the last does; the others, or all of them where only together they make the whole, sum up parts. */
function wholeOf(sums: readonly SumRow[], sum: number): { parts: SumRow[]; whole: SumRow | null } {
  const wholes = sums.filter((each) => each.whole);
  const last = wholes.at(-1) ?? null;
  const areParts =
    wholes.length > 1 &&
    same(
      wholes.reduce((all, { points }) => all + points, 0),
      sum,
    );
  const whole = areParts ? null : last;
  return { parts: sums.filter((each) => each !== whole), whole };
}

function checkTotal({ titlePoints, place }: TablesRead, whole: SumRow | null, sum: number, inquiry: Inquiry): void {
  const stated = whole?.points ?? titlePoints?.value ?? null;
  if (stated !== null && !same(stated, sum))
    inquiry.ask({
      kind: "total-sum",
      params: { stated, sum },
      place: whole?.place ?? place,
      proposed: "keep",
      blocks: true,
    });
  else if (stated === null && !same(sum, fullMarks))
    inquiry.ask({ kind: "total-odd", params: { sum }, place, proposed: "keep", blocks: true });
}
