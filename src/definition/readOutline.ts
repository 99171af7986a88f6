/** Reads a system out of text without tables: numbered lines with their points, the finest of which are the indicators. */

import type { DoubtPlace } from "../domain/importDoubt";
import {
  isGrandTotal,
  isPartTotal,
  kindName,
  kindRemark,
  kindWords,
  nameOfLevel,
  noteStart,
  outlineRanks,
  signature,
  sumRow,
} from "../text/documentWords";
import { beginningOf } from "./grid";
import { bare, halfWidth } from "./halfWidth";
import type { Inquiry } from "./inquiry";
import { cleanName } from "./numbering";
import { type NamedPoints, pointsInSentence, readPoints, splitName } from "./readPoints";
import type { FoundIndicator, Heading } from "./readRows";
import type { TablesRead } from "./readTables";
import { titleIn } from "./titleOf";
import { weighIndicators } from "./weighIndicators";

interface Line extends NamedPoints {
  text: string;
  place: DoubtPlace;
  /** Of its numbering; Infinity without one. */
  rank: number;
  is: "heading" | "indicator" | "text";
}

/** A name without points, and a line without a number, is longer in no outline. */
const [longestHeading, longestUnnumbered] = [60, 40] as const;

/** Null where no two lines say points. `lines` are a document's, which its places count. */
export function readOutline(lines: readonly string[], inquiry: Inquiry): TablesRead | null {
  const read = sorted(lines.map(lineOf));
  const first = read.find(({ is }) => is !== "text");
  const count = read.filter(({ is }) => is === "indicator").length;
  if (!first || count < 2) return null;
  const start = read.indexOf(first);
  inquiry.ask({ kind: "outline-read", params: { count }, place: first.place, proposed: "take", blocks: true });
  const walk = new OutlineWalk(read, inquiry);
  for (const line of read.slice(start)) walk.take(line);
  const titled = titleIn(lines.slice(0, start));
  const { name, points } = splitName(titled.title, false);
  const { levels, headings, sums, notes } = walk;
  return {
    ...titled,
    title: points ? name : titled.title,
    titlePoints: points,
    levels,
    headings,
    sums,
    notes,
    indicators: weighIndicators(walk.indicators, inquiry),
    place: first.place,
  };
}

function lineOf(text: string, i: number): Line {
  const rank = outlineRanks.findIndex((form) => form.test(halfWidth(text).trim()));
  const place = { table: 1, row: i + 1, column: 1, text: beginningOf(text) };
  return { text, place, rank: rank < 0 ? Infinity : rank, is: "text", ...splitName(text, false) };
}

/** Lines with points are headings where finer ones follow, else indicators; one without points is a heading above such. */
function sorted(lines: Line[]): Line[] {
  let below = -1;
  for (const line of [...lines].reverse()) {
    const { text, rank, points } = line;
    const isNamed = rank < Infinity ? points !== null : isUnnumberedName(line);
    const isAbove = below > rank && text.length <= longestHeading && !/[。；;]$/.test(text);
    if (noteStart.test(text) || sumRow.test(bare(line.name)) || (!isNamed && !isAbove)) continue;
    line.is = below > rank ? "heading" : "indicator";
    below = rank;
  }
  return lines;
}

/** Without a number a name ends with its points, and says no others. */
function isUnnumberedName({ text, points, rest }: Line): boolean {
  return points !== null && rest === "" && text.length <= longestUnnumbered && pointsInSentence(text).length <= 1;
}

class OutlineWalk {
  readonly levels: string[];
  readonly headings: Heading[] = [];
  readonly indicators: FoundIndicator[] = [];
  readonly sums: TablesRead["sums"] = [];
  readonly notes: string[] = [];
  /** Ranks of headings, the coarsest first. */
  private readonly ranks: number[];
  private readonly open: (Heading | null)[];
  private indicator: FoundIndicator | null = null;

  constructor(
    lines: readonly Line[],
    private readonly inquiry: Inquiry,
  ) {
    const ranks = lines.flatMap(({ is, rank }) => (is === "heading" ? [rank] : []));
    this.ranks = [...new Set(ranks)].sort((a, b) => a - b);
    this.open = this.ranks.map(() => null);
    this.levels = [...this.ranks, Infinity].map((_, i) => nameOfLevel(i + 1));
  }

  take(line: Line): void {
    if (line.is === "text") {
      this.takeText(line);
      return;
    }
    // What is as fine as this line, or finer, is over.
    for (const [level, rank] of this.ranks.entries()) if (rank >= line.rank) this.open[level] = null;
    if (line.is === "heading") this.takeHeading(line);
    else this.takeIndicator(line);
  }

  private takeHeading({ name, points, rest, place, rank }: Line): void {
    const parent = this.open.findLast((each) => each !== null) ?? null;
    const plain = cleanName(name);
    const kind = kindName.exec(bare(plain))?.[1] ?? parent?.kind ?? null;
    const heading = { name: plain, parent, points, place, kind };
    this.headings.push(heading);
    this.open[this.ranks.indexOf(rank)] = heading;
    if (rest !== "") this.notes.push(rest);
    this.indicator = null;
  }

  private takeIndicator({ name, points, rest, place }: Line): void {
    const plain = cleanName(name);
    const inherited = this.open.findLast((each) => each?.kind)?.kind;
    this.indicator = {
      headings: [...this.open],
      name: plain,
      number: "",
      description: rest === "" ? [] : [rest],
      weights: [],
      named: points,
      behind: pointsInSentence(rest),
      grades: [],
      kind: inherited ?? kindName.exec(bare(plain))?.[1] ?? kindRemark.exec(bare(rest))?.[1] ?? null,
      sort: "",
      place,
    };
    this.indicators.push(this.indicator);
  }

  private takeText({ text, name, points, place }: Line): void {
    const sum = (points ?? readPoints(text))?.value ?? null;
    if (sum !== null && sumRow.test(bare(name).replace(/\d.*$/, ""))) {
      const headings = this.open.filter((each) => each !== null);
      this.sums.push({ points: sum, whole: isGrandTotal.test(text) && !isPartTotal.test(text), headings, place });
    } else if (noteStart.test(text) || signature.test(text)) this.notes.push(text);
    else if (this.indicator && !kindWords.test(text.slice(0, 6))) this.indicator.description.push(text);
    else this.inquiry.ask({ kind: "row-unread", params: { text: place.text }, place, proposed: "leave-out" });
  }
}
