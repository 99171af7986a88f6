/** Finds what is no longer as we drew it: formulas, headings, sum rows, columns, the rows' order. It does not look at scores. */

import { type Heading, headingsOf, type IndicatorSystem, placesIn } from "../../domain/indicatorSystem";
import { saysTheSame } from "../../domain/sameText";
import type { ChangedHeading, LostFormula, LostPart } from "../../domain/scoreSheet";
import { textFor } from "../../text";
import { wordings } from "../../text/earlier";
import { cellName, type CellPlace, columnName } from "../../workbook/address";
import { seesFormulas, type SheetContent } from "../../workbook/workbook";
import { headingText } from "../scoring/headingText";
import {
  checkFormula,
  checkSummaryFormula,
  isCheckSummary,
  type SumForms,
  type SumPlace,
} from "../scoring/scoringFormulas";
import type { RowRange } from "../scoring/scoringRows";
import { type Captions, labelColumn, textAt } from "./findCaptions";
import { type RecognisedRow, sectionOf } from "./recogniseRows";
import { type SumKind, sumKind, sumRows } from "./sumRows";

export interface Damage {
  lostFormulas: LostFormula[];
  changedHeadings: ChangedHeading[];
  lostParts: LostPart[];
  /** The first row whose indicator stands before that of the row above in the system. */
  outOfOrder: string | null;
}

interface Table {
  content: SheetContent;
  captions: Captions;
  system: IndicatorSystem;
  rows: RecognisedRow[];
  /** Each indicator's first row. */
  first: RecognisedRow[];
  stageCell: CellPlace;
}

/** A row of sums where it was found, with the rows that it adds up. */
interface SumRow {
  row: number;
  label: string;
  ranges: { least: RowRange; most: RowRange }[];
}

export function findDamage(place: Omit<Table, "first">): Damage {
  const seen = new Set<number>();
  const first = place.rows.filter(({ indicator }) => !seen.has(indicator.number) && seen.add(indicator.number));
  const table = { ...place, first };
  const places = placesIn(place.system);
  const placeOf = (row: RecognisedRow | undefined): number => (row && places.get(row.indicator.number)) ?? -1;
  const at = first.findIndex((row, i) => placeOf(row) < placeOf(first[i - 1]));
  const outOfOrder = first[at] && cellName(first[at].row, place.captions.columns.name);
  const sums = outOfOrder === undefined ? sumsInOrder(table) : labelledSums(table);
  return {
    // Where no formula is seen, nobody knows which of them are there.
    lostFormulas: seesFormulas(place.content) ? [...lostChecks(table), ...lostSums(table, sums.rows)] : [],
    changedHeadings: [
      ...changedCaptions(table),
      ...changedNumbers(table),
      ...(outOfOrder === undefined ? changedHeadings(table) : []),
      ...changedLabels(table, sums.rows),
    ],
    lostParts: [...lostColumns(table), ...sums.lost],
    outOfOrder: outOfOrder ?? null,
  };
}

function lostChecks(table: Table): LostFormula[] {
  const { content, captions, rows, stageCell } = table;
  const { check, weight, selfScore, selfReason, assessedScore, reason } = captions.columns;
  const text = textFor(captions.language).sheet;
  if (check === undefined || weight === undefined || selfScore === undefined) return [];
  if (assessedScore === undefined || reason === undefined) return [];
  if (captions.layout.at.selfReason !== undefined && selfReason === undefined) return [];
  const columns = { weight, selfScore, assessedScore, reason, ...(selfReason === undefined ? {} : { selfReason }) };
  const place = [captions.language, stageCell.row, stageCell.column, ...Object.values(columns)].join();
  const known = remember(expectedChecks, place, () => new Map<number, string>());
  const lost: LostFormula[] = [];
  for (const { row, indicator } of rows) {
    const expected = remember(known, row, () => checkFormula({ row, columns, stageCell }, text));
    const found = content.formulas[row]?.[check] ?? null;
    if (found !== null && (found === expected || formulasOf(expected).includes(plain(found)))) continue;
    lost.push({ cell: cellName(row, check), number: indicator.number, expected });
  }
  return [...lost, ...lostSummary(table, check)];
}

/** The count of rows that need work stands above the check column; it is missed only where that column is the last one. */
function lostSummary({ content, captions, first }: Table, check: number): LostFormula[] {
  const text = textFor(captions.language).sheet;
  const above = content.formulas.slice(0, captions.row).flat();
  const isBeyond = captions.layout.list.every(({ key }) => (captions.columns[key] ?? 0) <= check);
  if (captions.row === 0 || !isBeyond || above.some(isCheckSummary)) return [];
  const range = { first: captions.row + 1, last: (first.at(-1)?.row ?? captions.row) + 1 };
  const expected = checkSummaryFormula(check, range, text);
  return [{ cell: cellName(captions.row - 1, check), number: null, expected }];
}

/** What programs write differently is left out: spaces, `$`, case, prefixes of newer functions. */
function plain(formula: string): string {
  return remember(madePlain, formula, () =>
    formula
      .split('"')
      .map((part, index) => (index % 2 === 0 ? part.replace(/[\s$]|_xlfn\./g, "").toUpperCase() : part))
      .join('"'),
  );
}

/** Its plain form, and the one of sheets that say the same in earlier words. */
function formulasOf(formula: string): string[] {
  return wordings(formula).map(plain);
}

/** Hundreds of sheets have the same formulas in the same places. */
const expectedChecks = new Map<string, Map<number, string>>();
const madePlain = new Map<string, string>();
const mostRemembered = 1000;

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  if (known.size >= mostRemembered) known.clear();
  known.set(key, made);
  return made;
}

function lostSums({ content, captions }: Table, sums: SumRow[]): LostFormula[] {
  const { weight } = captions.columns;
  return sums.flatMap(({ row, ranges }) =>
    summedColumns(captions).flatMap(({ column, forms }): LostFormula[] => {
      // Without the weights nothing can be added up; that the column is gone is told.
      if (weight === undefined) return [];
      const place = { column, weight, ranges: ranges.map(({ least }) => least) };
      const expected = forms.now(place);
      const found = content.formulas[row]?.[column] ?? "";
      // Most are as they were drawn, by whichever version.
      if (found === expected || forms.earlier.some((form) => form(place) === found)) return [];
      if (addsUp(found, place, forms, ranges)) return [];
      return [{ cell: cellName(row, column), number: null, expected }];
    }),
  );
}

/** The columns that are added up, where they were found; a column that is gone has no place. */
function summedColumns({ layout, columns }: Captions): { column: number; forms: SumForms }[] {
  return layout.list.flatMap(({ key, sum }) => {
    const column = columns[key];
    return sum && column !== undefined ? [{ column, forms: sum.forms }] : [];
  });
}

/** Whether a formula is a sum of ours, in any form, of these rows; blank rows at a range's ends do no harm. */
function addsUp(formula: string, place: SumPlace, { now, earlier }: SumForms, ranges: SumRow["ranges"]): boolean {
  const column = columnName(place.column);
  const found = plain(formula);
  const cells = found.match(new RegExp(`(?<![A-Z])${column}\\d+(:${column}\\d+)?(?!\\d)`, "g")) ?? [];
  const summed = [...new Set(cells)].map((each): RowRange => {
    const [from = "", to = from] = each.split(":");
    return { first: Number(from.slice(column.length)) - 1, last: Number(to.slice(column.length)) - 1 };
  });
  return (
    summed.length === ranges.length &&
    ranges.every(({ least, most }, i) => {
      const { first, last } = summed[i] ?? { first: 0, last: 0 };
      return first <= least.first && first >= most.first && last >= least.last && last <= most.last;
    }) &&
    [now, ...earlier].some((form) => plain(form({ ...place, ranges: summed })) === found)
  );
}

/** Where the rows keep the official order: a section's sums stand between it and the next section, whatever their label is. */
function sumsInOrder(table: Table): { rows: SumRow[]; lost: LostPart[] } {
  const { content, captions, first, system } = table;
  const text = textFor(captions.language).sheet;
  const rows: SumRow[] = [];
  const lost: LostPart[] = [];
  const inSections = headingsOf(system).map(({ name }) => ({ name, rows: [] as number[] }));
  for (const { row, indicator } of first) inSections[sectionOf(indicator, system)]?.rows.push(row);
  let from = captions.row + 1;
  let end = captions.row;
  inSections.forEach(({ name, rows: own }, index) => {
    const least = rangeOf(own);
    if (!least) return;
    const next = inSections.slice(index + 1).find((each) => each.rows.length > 0)?.rows[0] ?? content.values.length;
    const row = findSumRow(table, least.last + 1, next - 1, "subtotal");
    end = row ?? least.last;
    const most = { first: from, last: end - (row === null ? 0 : 1) };
    if (row === null) lost.push({ cell: cellName(least.last, captions.columns.name), row: `${name} ${text.subtotal}` });
    rows.push({ row: row ?? -1, label: text.subtotal, ranges: [{ least, most }] });
    from = end + 1;
  });
  // In a table of one level the total is of all rows.
  const whole = inSections.length === 0 ? rangeOf(first.map(({ row }) => row)) : null;
  end = whole?.last ?? end;
  const total = findSumRow(table, end + 1, content.values.length - 1, "total");
  if (total === null) lost.push({ cell: cellName(end, captions.columns.name), row: text.total });
  const ranges = whole
    ? [{ least: whole, most: { first: from, last: (total ?? whole.last + 1) - 1 } }]
    : rows.flatMap((each) => each.ranges);
  rows.push({ row: total ?? -1, label: text.total, ranges });
  return { rows: rows.filter((each) => each.row >= 0), lost };
}

/** The row with that label, or else the first one with sums; null where there is none. */
function findSumRow({ content, captions }: Table, from: number, to: number, kind: SumKind): number | null {
  for (let row = from; row <= to; row++) if (sumKind(content, captions, row) === kind) return row;
  const summed = summedColumns(captions);
  for (let row = from; row <= to; row++)
    for (const { column } of summed) if (/SUM(PRODUCT)?\(/.test(content.formulas[row]?.[column] ?? "")) return row;
  return null;
}

/** Where the order is broken: the rows between two labels belong to the second. */
function labelledSums({ content, captions, rows }: Table): { rows: SumRow[]; lost: LostPart[] } {
  const text = textFor(captions.language).sheet;
  const sums: SumRow[] = [];
  let from = captions.row + 1;
  for (const { row, kind } of sumRows(content, captions)) {
    const label = text[kind];
    const least = rangeOf(rows.filter((each) => each.row >= from && each.row < row).map((each) => each.row));
    if (kind === "subtotal" && least)
      sums.push({ row, label, ranges: [{ least, most: { first: from, last: row - 1 } }] });
    if (kind === "total") {
      const whole = sums.length === 0 && least ? [{ least, most: { first: from, last: row - 1 } }] : [];
      sums.push({ row, label, ranges: [...whole, ...sums.flatMap((each) => each.ranges)] });
      break;
    }
    from = row + 1;
  }
  return { rows: sums, lost: [] };
}

/** From the first of the rows, which stand in their order, to the last; null for none. */
function rangeOf(rows: readonly number[]): RowRange | null {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

function changedLabels({ content, captions }: Table, sums: SumRow[]): ChangedHeading[] {
  const column = labelColumn(captions);
  if (column === undefined) return [];
  return sums
    .filter(({ row, label }) => !saysTheSame(textAt(content, row, column), label))
    .map(({ row, label }) => ({ cell: cellName(row, column), number: null, expected: label }));
}

function changedCaptions({ content, captions: { row, columns, layout, language } }: Table): ChangedHeading[] {
  return layout.list.flatMap(({ key, caption }) => {
    const column = columns[key];
    const expected = caption(textFor(language).sheet);
    if (column === undefined || saysTheSame(textAt(content, row, column), expected)) return [];
    return [{ cell: cellName(row, column), number: null, expected }];
  });
}

function lostColumns({ captions: { row, columns, layout, language } }: Table): LostPart[] {
  return layout.list
    .filter(({ key }) => columns[key] === undefined)
    .map(({ caption }) => ({ cell: cellName(row, columns.name), column: caption(textFor(language).sheet) }));
}

function changedNumbers({ content, captions: { columns }, rows }: Table): ChangedHeading[] {
  const column = columns.number;
  if (column === undefined) return [];
  return rows
    .filter(({ row, indicator }) => !saysTheSame(content.values[row]?.[column], indicator.number))
    .map(({ row, indicator: { number } }) => ({ cell: cellName(row, column), number, expected: number }));
}

/** Names of headings stand in the first row of their merge. */
function changedHeadings({ content, captions, first, system }: Table): ChangedHeading[] {
  const { columns, layout, language } = captions;
  const rows = new Map(first.map(({ row, indicator }) => [indicator.number, row]));
  const changedIn = (heading: Heading, level: number): ChangedHeading[] => {
    const key = layout.headings[level];
    const number = heading.indicators[0]?.number;
    const row = number === undefined ? undefined : rows.get(number);
    const column = key && columns[key];
    const [expected] = headingText(heading, level, language);
    const isChanged = row !== undefined && column !== undefined && !saysTheSame(textAt(content, row, column), expected);
    return [
      ...(isChanged ? [{ cell: cellName(row, column), number: number ?? null, expected }] : []),
      ...heading.below.flatMap((each) => changedIn(each, level + 1)),
    ];
  };
  return headingsOf(system).flatMap((heading) => changedIn(heading, 0));
}
