/** Lays out the ranking sheet (排名表): units by rank with sections, total, rate, check code and verdict. */

import { systemKey } from "../../domain/indicatorSystem";
import { mostUnitsWithFormulas } from "../../domain/limits";
import type { Ranking } from "../../domain/ranking";
import { roundTo } from "../../domain/rounding";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { type Area, area, areaName, cellName } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Sheet } from "../../workbook/workbook";
import { pageFooter } from "../parts/footer";
import { countLines } from "../parts/measureText";
import { printableSize, scaleToFit, tablePages, uprightPaper } from "../parts/paper";
import { byKey, placesOf } from "../parts/places";
import { colors, numberFormats, styles } from "../parts/styles";
import { putCaptions } from "../parts/tableColumns";
import { consolidationName, type ConsolidationPlan } from "./consolidation";
import type { DataPlaces } from "./dataSheet";
import { figureFormulas, type FigureKey } from "./figureFormulas";
import { putMadeBy } from "./madeBy";
import { type RankingColumn, rankingColumns, type RankingKey } from "./rankingColumns";

const rows = { title: 0, note: 1, captions: 2, first: 3 };
const heights = { title: 36, note: 34, captions: 32, unit: 20, leastUnit: 12.5 };
/** Points, and the height of each line where a name has several. */
const nameSize = 10;
const nameLine = 14.5;

/** The rows below the units, in their order. */
const figures: readonly { key: FigureKey }[] = [{ key: "mean" }, { key: "highest" }, { key: "lowest" }];

/** Where a ranking's cells stand; zero-based, of the sections' columns the first. */
export interface RankingPlaces {
  firstRow: number;
  lastRow: number;
  columns: Record<RankingKey, number>;
  rows: Record<FigureKey, number>;
}

/** The plain ranking sheet of one system, and where its cells stand. */
export function layOutRankingSheet(
  ranking: Ranking,
  input: ConsolidationPlan,
  data: DataPlaces,
  name: string,
): { sheet: Sheet; places: RankingPlaces } {
  const columns = rankingColumns(ranking.system);
  const places = placeRanking(ranking, columns);
  const widths = columns.map(({ width }) => width);
  const names = ranking.standings.map(({ record }) => record.unit);
  const lines = names.map((unit) => countLines(unit, widths[places.columns.unit] ?? 0, nameSize));
  const builder = new SheetBuilder(name, heightsOf(lines.length > 0 ? lines : [1], widths), widths);
  putHead(builder, ranking, input, columns);
  putStandings(builder, ranking, columns, { data, language: input.language, places });
  putFigures(builder, ranking, columns, input, places);
  putMadeBy(builder, places.rows.lowest + 2, columns.length - 1, input);
  const sheet = Object.assign(builder.sheet, {
    frozen: { rows: rows.first, columns: places.columns.unit + 1 },
    tabColor: colors.accent,
    page: tablePages(uprightPaper, rows.captions, {
      printArea: area(0, 0, places.rows.lowest + 2, columns.length - 1),
      footer: pageFooter(input.language, ranking.system.attachment),
    }),
    names: [consolidationName("ranking")],
  } satisfies Partial<Sheet>);
  return { sheet, places };
}

function placeRanking({ standings }: Ranking, columns: readonly RankingColumn[]): RankingPlaces {
  const lastRow = rows.first + Math.max(1, standings.length) - 1;
  return {
    firstRow: rows.first,
    lastRow,
    columns: placesOf(columns),
    rows: byKey(figures, (_, place) => lastRow + 1 + place),
  };
}

/** Below the last row: a little room, then who made it. */
const tail = { spacer: 10, madeBy: 26 };

/** Rows are somewhat lower where that brings all units onto one page. `lines` are those of each unit's name. */
function heightsOf(lines: readonly number[], widths: number[]): number[] {
  const head = [heights.title, heights.note, heights.captions];
  const width = sumOf(widths);
  const long = lines.filter((each) => each > 1);
  const others = sumOf([...head, ...long.map((each) => each * nameLine), tail.spacer, tail.madeBy]);
  const room = printableSize(uprightPaper).height / scaleToFit(width, uprightPaper) - others;
  const fitting = Math.floor((2 * room) / (lines.length - long.length + figures.length)) / 2;
  const unit = fitting >= heights.leastUnit ? Math.min(heights.unit, fitting) : heights.unit;
  const units = lines.map((each) => (each > 1 ? each * nameLine : unit));
  return [...head, ...units, ...figures.map(() => unit), tail.spacer, tail.madeBy];
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, each) => sum + each, 0);
}

function putHead(
  builder: SheetBuilder,
  ranking: Ranking,
  input: ConsolidationPlan,
  columns: readonly RankingColumn[],
): void {
  const { ranking: text } = consolidateText(input.language);
  const { standings, system } = ranking;
  const judged = input.judged.filter(({ record }) => record.systemId === systemKey(system));
  const incomplete = judged.filter(({ verdict }) => verdict === "incomplete").length;
  const others = judged.length - standings.length - incomplete;
  const note = text.note(standings.length, incomplete, others, input.missing.length);
  const across = (row: number): Area => area(row, 0, row, columns.length - 1);
  builder
    .put(rows.title, 0, text.title(system.title))
    .paint(across(rows.title), styles.title)
    .merge(across(rows.title))
    .put(rows.note, 0, `${text.score(input.score)}  ${note}`)
    .paint(across(rows.note), { ...styles.text, color: colors.muted })
    .merge(across(rows.note));
  putCaptions(builder, columns, input.language, rows.captions);
  if (standings.length === 0) builder.put(rows.first, placesOf(columns).unit, text.none);
}

function putStandings(
  builder: SheetBuilder,
  { standings }: Ranking,
  columns: readonly RankingColumn[],
  { data, language, places }: { data: DataPlaces; language: Language; places: RankingPlaces },
): void {
  const { firstRow, lastRow } = places;
  const formulas = standings.length <= mostUnitsWithFormulas;
  columns.forEach(({ style, content }, column) => {
    builder.paint(area(firstRow, column, lastRow, column), style);
    standings.forEach((standing, i) => {
      const row = firstRow + i;
      const put = content({ standing, row, data, places, language });
      const isFormula = put !== null && typeof put === "object";
      builder.put(row, column, isFormula && !formulas ? put.result : put);
    });
  });
}

function putFigures(
  builder: SheetBuilder,
  ranking: Ranking,
  columns: readonly RankingColumn[],
  { language }: ConsolidationPlan,
  { firstRow, lastRow, columns: at, rows: rowOf }: RankingPlaces,
): void {
  const { ranking: text } = consolidateText(language);
  for (const { key } of figures) {
    const row = rowOf[key];
    const labelled = area(row, at.rank, row, at.unit);
    builder.put(row, at.rank, text[key]).merge(labelled);
    columns.forEach((column, place) => {
      if (!column.figures) return;
      const range = areaName(area(firstRow, place, lastRow, place));
      builder.put(row, place, { formula: figureFormulas[key](range), result: column.figures(ranking)[key] ?? "" });
    });
    const points = ranking.total[key];
    const total = cellName(row, at.total);
    builder.put(row, at.rate, {
      formula: `=IF(${total}="","",ROUND(${total}/${ranking.system.total},4))`,
      result: points === null ? "" : roundTo(points / ranking.system.total, 4),
    });
    builder
      .paint(area(row, 0, row, columns.length - 1), { ...styles.points, ...styles.subtotal })
      .paint(labelled, { horizontal: "center" })
      .paint(area(row, at.rate), { numberFormat: numberFormats.rate });
  }
}
