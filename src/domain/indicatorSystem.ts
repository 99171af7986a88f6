/** What an indicator system is: indicators, each with a weight, under headings of one to three levels. */

import { roundPoints } from "./rounding";

/** 指标, of the lowest level. Known by its number alone: names repeat. */
export interface Indicator {
  number: number;
  /** The names of the headings above it, the highest first: one fewer than the system has levels. */
  path: readonly string[];
  name: string;
  /** Points; more than 0, to two decimals. */
  weight: number;
  description: string;
  /** What the document says of its kind (加分, 否决 …) where it is not simply scored; kept as text. */
  kind?: string;
}

/** 指标体系: an official list of indicators that makes `total` points. */
export interface IndicatorSystem {
  id: string;
  /** The attachment's number in the official text, 附件2; may be empty. */
  attachment: string;
  title: string;
  edition: string;
  /** What its levels are called, one to four, the highest first; the last is the indicators' own. */
  levels: readonly string[];
  /** In their order; those of one heading stand together. */
  indicators: readonly Indicator[];
  /** What the official text says headings are worth; nothing of those without points of their own. */
  stated: readonly StatedPoints[];
  /** The points that the whole system makes. */
  total: number;
  /** What the document says of how it is scored, beyond weights; kept as text. */
  rules?: string;
  /** A short mark of the whole definition; empty for the official ones, which the product holds itself. */
  fingerprint: string;
}

export interface StatedPoints {
  path: readonly string[];
  points: number;
}

/** A heading with what stands below it. */
export interface Heading {
  name: string;
  path: readonly string[];
  /** What its indicators weigh together. */
  points: number;
  /** All indicators below it. */
  indicators: readonly Indicator[];
  /** The headings of the next level; none above the indicators themselves. */
  below: readonly Heading[];
}

/** The most levels that a table has room for. */
export const mostLevels = 4;

/** Tells systems apart: two definitions with one id are two systems. */
export function systemKey({ id, fingerprint }: IndicatorSystem): string {
  return fingerprint === "" ? id : `${id}·${fingerprint}`;
}

/** An edition as footers say it: with the fingerprint where the definition is not official. */
export function editionMark({ edition, fingerprint }: IndicatorSystem, written = edition): string {
  return fingerprint === "" ? written : `${written}·${fingerprint}`;
}

/** What people know a system by. `officialName(system)` → `"附件2 省级机关部门…考核验收指标体系"` */
export function officialName({ attachment, title }: IndicatorSystem): string {
  return attachment === "" ? title : `${attachment} ${title}`;
}

/** Where indicators stand in their system, by their numbers, which need not grow. */
export function placesIn({ indicators }: IndicatorSystem): ReadonlyMap<number, number> {
  return new Map(indicators.map(({ number }, place) => [number, place]));
}

/** Each system's headings are asked for thousands of times. */
const known = new WeakMap<IndicatorSystem, readonly Heading[]>();

/** The headings of the highest level, in their order; none in a system of one level. */
export function headingsOf(system: IndicatorSystem): readonly Heading[] {
  const found = known.get(system);
  if (found) return found;
  const headings = headingsAt(system.indicators, 0, system.levels.length - 1);
  known.set(system, headings);
  return headings;
}

/** Indicators side by side with the same name at a level are of one heading. */
function headingsAt(indicators: readonly Indicator[], level: number, levels: number): Heading[] {
  if (level >= levels) return [];
  const runs: Indicator[][] = [];
  for (const indicator of indicators) {
    const run = runs.at(-1);
    if (run?.[0]?.path[level] === indicator.path[level]) run?.push(indicator);
    else runs.push([indicator]);
  }
  return runs.map((run) => ({
    name: run[0]?.path[level] ?? "",
    path: run[0]?.path.slice(0, level + 1) ?? [],
    points: weightOf(run),
    indicators: run,
    below: headingsAt(run, level + 1, levels),
  }));
}

/** Headings with those below them, the higher before the lower. */
export function withThoseBelow(headings: readonly Heading[]): Heading[] {
  return headings.flatMap((heading) => [heading, ...withThoseBelow(heading.below)]);
}

/** The headings that stand directly above indicators. */
export function lowestHeadings(headings: readonly Heading[]): Heading[] {
  return headings.flatMap((heading) => (heading.below.length === 0 ? [heading] : lowestHeadings(heading.below)));
}

/** What indicators weigh together, to two decimals. */
export function weightOf(indicators: readonly { weight: number }[]): number {
  return roundPoints(indicators.reduce((sum, { weight }) => sum + weight, 0));
}
