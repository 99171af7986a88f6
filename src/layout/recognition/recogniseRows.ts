/** Recognises the indicators' rows of a table by what stands in them: number, official name, description, section. */

import { headingsOf, type Indicator, type IndicatorSystem, systemKey } from "../../domain/indicatorSystem";
import { mostIndicatorRows } from "../../domain/limits";
import { parseScore } from "../../domain/parseScore";
import { bareIfShort, bareText } from "../../domain/sameText";
import { textFor } from "../../text";
import type { SheetContent } from "../../workbook/workbook";
import { systemDrawnFrom } from "./constantName";
import { type Captions, labelColumn, textAt } from "./findCaptions";

export interface RecognisedRow {
  row: number;
  indicator: Indicator;
}

/** How much each agreement weighs; number and name together weigh more than the description alone. */
const worth = { description: 4, number: 3, name: 2 };
/** Two agreements, at least: such a row is the indicator's whatever else stands in the sheet. */
const certain = 5;

/** A row's likeliest indicators, all equally likely. */
interface Claim {
  row: number;
  strength: number;
  indicators: Indicator[];
}

export interface RecognisedRows {
  system: IndicatorSystem;
  /** In the sheet's order. */
  rows: RecognisedRow[];
  /** How many more rows there are, each of them an indicator's that stands there already. */
  leftOut: number;
}

/** A system with so much of the most agreement may be the one, where the sheet's hidden name says so: editions differ little. */
const nearlyAsGood = 0.9;

/** The one of the systems whose rows these are; null where they are rows of something else. */
export function recogniseRows(
  content: SheetContent,
  captions: Captions,
  systems: readonly IndicatorSystem[],
): RecognisedRows | null {
  const named = systemDrawnFrom(content);
  const found = rowsBelow(content, captions, systems);
  const claimed = systems.map((system) => ({ system, claims: claimsOf(found, system) }));
  const strongest = claimed.reduce((a, b) => (weigh(b.claims) > weigh(a.claims) ? b : a));
  const own = claimed.find(({ system }) => systemKey(system) === named) ?? strongest;
  const best = weigh(own.claims) >= nearlyAsGood * weigh(strongest.claims) ? own : strongest;
  const sure = best.claims.filter((claim) => claim.strength >= certain);
  const known = new Set(sure.map((claim) => claim.indicators[0]?.number)).size;
  const half = best.system.indicators.length / 2;
  // Where most rows are gone, the hidden name decides, if what is left is ours.
  const isOurs = known >= half || (named === systemKey(best.system) && known > 0 && known >= best.claims.length / 2);
  if (!isOurs) return null;
  const all = assign(content, captions, best.system, best.claims);
  const met = new Set<Indicator>();
  const rows = all.filter(({ indicator }, i) => {
    const isFirst = !met.has(indicator);
    met.add(indicator);
    return i < mostIndicatorRows || isFirst;
  });
  return { system: best.system, rows, leftOut: all.length - rows.length };
}

function weigh(claims: Claim[]): number {
  return claims.reduce((sum, claim) => sum + claim.strength, 0);
}

function claimsOf(rows: FoundRow[], system: IndicatorSystem): Claim[] {
  const index = indexOf(system);
  const claims: Claim[] = [];
  for (const { row, texts, drawn } of rows) {
    const claim = texts ? claimOf(texts, index) : claimOfDrawn(drawn, index);
    if (claim) claims.push({ row, strength: claim.strength, indicators: claim.indicators });
  }
  return claims;
}

/** The indicators that agree best with what stands in a row; null where none agrees at all. */
function claimOf(row: RowTexts, { byNumber, byName, byDescription }: IndicatorIndex): Omit<Claim, "row"> | null {
  const number = byNumber.get(row.number);
  const [name, description] = [byName.get(row.name), byDescription.get(row.description)];
  let strongest = 0;
  let indicators: Indicator[] = [];
  for (const indicator of [...(number ? [number] : []), ...(name ?? []), ...(description ?? [])]) {
    const strength =
      (number === indicator ? worth.number : 0) +
      (name?.includes(indicator) ? worth.name : 0) +
      (description?.includes(indicator) ? worth.description : 0);
    if (strength > strongest) {
      strongest = strength;
      indicators = [indicator];
    } else if (strength === strongest && !indicators.includes(indicator)) indicators.push(indicator);
  }
  return strongest === 0 ? null : { strength: strongest, indicators };
}

/** What identifies the indicator of a row below the captions; texts without their spaces, empty where there is none. */
interface RowTexts {
  number: number;
  name: string;
  description: string;
}

/** Most rows stand as they were drawn: of those nothing more need be looked at. */
type FoundRow = { row: number } & ({ drawn: Indicator; texts: null } | { drawn: null; texts: RowTexts });

function rowsBelow(
  { values }: SheetContent,
  { row: captionRow, columns }: Captions,
  systems: readonly IndicatorSystem[],
): FoundRow[] {
  const rows: FoundRow[] = [];
  const nothing = -1;
  const { number = nothing, name, description = nothing } = columns;
  for (let row = captionRow + 1; row < values.length; row++) {
    const line = values[row] ?? [];
    const drawn = drawnAs([line[number], line[name], line[description]], systems);
    const texts = (): RowTexts => ({
      number: numberIn(line[number]),
      name: officialText(line[name], "byName", systems),
      description: officialText(line[description], "byDescription", systems),
    });
    rows.push(drawn ? { row, drawn, texts: null } : { row, drawn: null, texts: texts() });
  }
  return rows;
}

/** The indicator of any system that was drawn just so. */
function drawnAs(
  [number, name, description]: readonly unknown[],
  systems: readonly IndicatorSystem[],
): Indicator | null {
  if (typeof number !== "number") return null;
  for (const system of systems) {
    const indicator = indexOf(system).byNumber.get(number);
    if (indicator && indicator.name === name && indicator.description === description) return indicator;
  }
  return null;
}

function claimOfDrawn(indicator: Indicator, index: IndicatorIndex): Omit<Claim, "row"> | null {
  const known = index.drawn.get(indicator);
  if (known !== undefined) return known;
  const claim = claimOf(officialRow(indicator), index);
  index.drawn.set(indicator, claim);
  return claim;
}

function officialRow({ number, name, description }: Indicator): RowTexts {
  return { number, name: bareText(name), description: bareText(description) };
}

/** A system's indicators by what may stand in a row. */
interface IndicatorIndex {
  byNumber: Map<number, Indicator>;
  byName: Map<string, Indicator[]>;
  byDescription: Map<string, Indicator[]>;
  /** Letters of its longest text. */
  longest: number;
  sections: Map<Indicator, number>;
  /** What indicators of all systems claim in this one where they stand as they were drawn. */
  drawn: WeakMap<Indicator, Omit<Claim, "row"> | null>;
}

/** Made once for each system: hundreds of files are looked through. */
const indexes = new WeakMap<IndicatorSystem, IndicatorIndex>();

function indexOf(system: IndicatorSystem): IndicatorIndex {
  const known = indexes.get(system);
  if (known) return known;
  const by = (key: (indicator: Indicator) => string): Map<string, Indicator[]> =>
    system.indicators.reduce(
      (map, one) => map.set(key(one), [...(map.get(key(one)) ?? []), one]),
      new Map<string, Indicator[]>(),
    );
  const index: IndicatorIndex = {
    byNumber: new Map(system.indicators.map((one) => [one.number, one])),
    byName: by((one) => bareText(one.name)),
    byDescription: by((one) => bareText(one.description)),
    longest: Math.max(...system.indicators.map(({ name, description }) => Math.max(name.length, description.length))),
    sections: new Map(headingsOf(system).flatMap(({ indicators }, at) => indicators.map((one) => [one, at]))),
    drawn: new WeakMap(),
  };
  indexes.set(system, index);
  return index;
}

/** A 序号 that was pasted as text still is one. */
function numberIn(value: unknown): number {
  if (typeof value === "number") return value;
  const read = typeof value === "string" ? parseScore(value) : null;
  return typeof read === "number" ? read : NaN;
}

/** Without its spaces, where it is one of the systems' texts: of others nothing need be kept. */
function officialText(value: unknown, by: "byName" | "byDescription", systems: readonly IndicatorSystem[]): string {
  if (typeof value !== "string") return "";
  const indexes = systems.map(indexOf);
  const bare = bareIfShort(value, Math.max(...indexes.map(({ longest }) => longest)));
  return indexes.some((index) => index[by].has(bare)) ? bare : "";
}

/** Sure rows first, also those that stand twice; a weaker claim only inside the table, and to an indicator that is still free. */
function assign(content: SheetContent, captions: Captions, system: IndicatorSystem, claims: Claim[]): RecognisedRow[] {
  const rows: RecognisedRow[] = [];
  const weaker: Claim[] = [];
  for (const claim of claims) {
    const [indicator] = claim.indicators;
    if (claim.strength < worth.description) weaker.push(claim);
    else if (indicator) rows.push({ row: claim.row, indicator });
  }
  if (weaker.length === 0) return rows;
  const end = endOfTable(content, captions, claims);
  const taken = new Set(rows.map(({ indicator }) => indicator));
  const weak = weaker.filter((claim) => claim.row < end);
  for (const { row, indicators } of weak.sort((a, b) => b.strength - a.strength)) {
    const at = placeOf(row, rows);
    const free = indicators.filter((each) => !taken.has(each));
    const indicator = only(free, [rows[at - 1], rows[at]], system);
    if (!indicator) continue;
    rows.splice(at, 0, { row, indicator });
    taken.add(indicator);
  }
  return rows;
}

/** How many of the rows, which are in their order, stand before a row. */
function placeOf(row: number, rows: RecognisedRow[]): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.row ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The row of the total, or the one below the last sure row. */
function endOfTable(content: SheetContent, captions: Captions, claims: Claim[]): number {
  const { language, row: captionRow } = captions;
  const label = labelColumn(captions);
  const { total } = textFor(language).sheet;
  const lastSure = claims.findLast((each) => each.strength >= certain)?.row ?? captionRow;
  const totalRow = content.values.findIndex(
    (_, row) => row > captionRow && label !== undefined && textAt(content, row, label) === total,
  );
  return Math.max(totalRow, lastSure + 1);
}

/** The only candidate, or the only one in the section of the rows before and after; undefined where that is not certain. */
function only(
  candidates: Indicator[],
  around: (RecognisedRow | undefined)[],
  system: IndicatorSystem,
): Indicator | undefined {
  if (candidates.length <= 1) return candidates[0];
  const sections = around.flatMap((each) => (each ? [sectionOf(each.indicator, system)] : []));
  const fitting = candidates.filter((one) => sections.every((section) => section === sectionOf(one, system)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The place of an indicator's section among its system's. */
export function sectionOf(indicator: Indicator, system: IndicatorSystem): number {
  return indexOf(system).sections.get(indicator) ?? -1;
}
