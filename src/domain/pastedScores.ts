/** Reads a column of scores that somebody copied from a spreadsheet or a document, and matches it with the indicators. */

import type { Finding } from "./finding";
import { headingsOf, type IndicatorSystem, placesIn } from "./indicatorSystem";
import { parseScore } from "./parseScore";
import { bareText } from "./sameText";
import { barredScore } from "./scoreFinding";
import type { Stage } from "./scoreSheet";

/** A line of the text that cannot be entered; `line` as people count. */
export interface Misfit {
  line: number;
  text: string;
  /** Its indicator's 序号, where that is known. */
  number: number | null;
  /** What is wrong with its score, or with its number. */
  why: Finding | "unknown" | "twice";
}

/** What was pasted; `count` where its lines cannot be matched with the indicators one by one. */
export type PastedScores =
  | { kind: "scores"; scores: Map<number, number>; misfits: Misfit[]; blanks: number }
  | { kind: "count"; found: number; expected: number };

interface Line {
  line: number;
  cells: string[];
}

/** `sums` are the labels of rows that add up. Blank scores are left alone. */
export function readPastedScores(
  text: string,
  system: IndicatorSystem,
  { stage, sums }: { stage: Stage; sums: readonly string[] },
): PastedScores {
  const indicators = system.indicators;
  const labels = sums.map(bareText);
  const lines = linesOf(text).filter(({ cells }) => !cells.some((cell) => labels.includes(bareText(cell))));
  const numbers = numberColumn(lines, placesIn(system));
  const column = scoreColumn(lines, numbers);
  const rows = numbers === null ? inOrder(lines, system) : lines.filter((each) => !isHeading(each, numbers));
  if (rows === null) return { kind: "count", found: lines.length, expected: indicators.length };
  const result = { kind: "scores" as const, scores: new Map<number, number>(), misfits: [] as Misfit[], blanks: 0 };
  const met = new Set<number>();
  rows.forEach(({ line, cells }, place) => {
    const written = cells[column] ?? "";
    const number = numbers === null ? null : asNumber(cells[numbers]);
    const indicator = numbers === null ? indicators[place] : indicators.find((each) => each.number === number);
    const misfit = (why: Misfit["why"]): unknown =>
      result.misfits.push({ line, text: written, number: indicator?.number ?? null, why });
    if (!indicator) return misfit("unknown");
    if (met.has(indicator.number)) return misfit("twice");
    met.add(indicator.number);
    const score = parseScore(written);
    if (score === null) return (result.blanks += 1);
    const finding = barredScore(score, { number: indicator.number, cell: null, stage, weight: indicator.weight });
    if (finding) return misfit(finding);
    return typeof score === "number" && result.scores.set(indicator.number, score);
  });
  return result;
}

/** Without blank lines at the end: inside they are scores that are not there. */
function linesOf(text: string): Line[] {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\s+$/, "")
    .split("\n")
    .map((line, i) => ({ line: i + 1, cells: line.split("\t").map((cell) => cell.trim()) }));
}

function asNumber(cell: string | undefined): number | null {
  const read = parseScore(cell ?? "");
  return typeof read === "number" && Number.isInteger(read) ? read : null;
}

/** The column that holds 序号, in the system's order from line to line; null for a column of scores alone. */
function numberColumn(lines: readonly Line[], places: ReadonlyMap<number, number>): number | null {
  const most = Math.max(...places.keys());
  // One that is left out of the system stands where its number would.
  const placeOf = (number: number): number => places.get(number) ?? number - 1;
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  for (let column = 0; column < width - 1; column++) {
    const found = lines.flatMap(({ cells }) => asNumber(cells[column]) ?? []);
    const grows = found.every((number, i) => number <= most && placeOf(number) > placeOf(found[i - 1] ?? 0));
    if (grows && found.length > 1 && found.length >= lines.length / 2) return column;
  }
  return null;
}

/** The last column with a number in it beside those. */
function scoreColumn(lines: readonly Line[], numbers: number | null): number {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  for (let column = width - 1; column > (numbers ?? 0); column--)
    if (lines.some(({ cells }) => typeof parseScore(cells[column] ?? "") === "number")) return column;
  return numbers === null ? 0 : numbers + 1;
}

function isHeading({ cells }: Line, numbers: number): boolean {
  return asNumber(cells[numbers]) === null && cells.every((cell) => typeof parseScore(cell) !== "number");
}

/** As many lines as indicators, with or without a heading; or with the sums in their places, which are left out. */
function inOrder(lines: readonly Line[], system: IndicatorSystem): readonly Line[] | null {
  const count = system.indicators.length;
  const places = sumPlaces(system);
  for (const rows of [lines, lines.slice(1)]) {
    if (rows.length === count) return rows;
    for (const withTotal of [places, places.slice(0, -1)])
      if (rows.length === count + withTotal.length) return rows.filter((_, place) => !withTotal.includes(place));
  }
  return null;
}

/** Where subtotals and the total stand among the rows, zero-based. */
function sumPlaces(system: IndicatorSystem): number[] {
  let row = 0;
  const subtotals = headingsOf(system).map(({ indicators }) => {
    row += indicators.length + 1;
    return row - 1;
  });
  return [...subtotals, subtotals.length === 0 ? system.indicators.length : row];
}
