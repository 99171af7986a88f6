/** Lays out the ranking sheet (排名表): units by rank with sections, total, rate, check code and verdict. */

import { fullMarks } from "../../domain/indicatorSystem";
import { roundTo } from "../../domain/totals";
import type { Figures, Ranking, Standing } from "../../domain/ranking";
import { sectionSpans } from "../../domain/unitRecord";
import { textFor } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { absoluteName, area, areaName, cellName } from "../../workbook/address";
import { SheetBuilder, type Content } from "../../workbook/sheetBuilder";
import type { Scalar, Sheet } from "../../workbook/workbook";
import { consolidationName, mostUnitsWithFormulas, type ConsolidationPlan } from "./consolidation";
import { dataKeys, dataReference, indicatorCount, sumOfScores, type DataPlaces } from "./dataSheet";
import { pageMargins, printableSize, scaleToFit } from "../parts/paper";
import { colors, styles } from "../parts/styles";

const rows = { title: 0, note: 1, captions: 2, first: 3 };
const heights = { title: 36, note: 34, captions: 32, unit: 20, leastUnit: 15.5 };
const widths = { rank: 36, unit: 150, section: 56, total: 50, rate: 52, code: 96, verdict: 84 };

const paper = { paper: "A4", orientation: "portrait" } as const;

/** Where a ranking's cells stand; zero-based. */
export interface RankingPlaces {
  firstRow: number;
  lastRow: number;
  columns: { unit: number; firstSection: number; total: number; rate: number; code: number; last: number };
  rows: { mean: number; highest: number; lowest: number };
}

/** The plain ranking sheet of one system, and where its cells stand. */
export function layOutRankingSheet(
  ranking: Ranking,
  input: ConsolidationPlan,
  data: DataPlaces,
  name: string,
): { sheet: Sheet; places: RankingPlaces } {
  const places = placeRanking(ranking);
  const widths = widthsOf(ranking);
  const builder = new SheetBuilder(name, heightsOf(places.rows.lowest + 1, widths), widths);
  putHead(builder, ranking, input, places);
  const formulas = ranking.standings.length <= mostUnitsWithFormulas;
  ranking.standings.forEach((standing, i) => {
    const row = places.firstRow + i;
    builder.putRow(row, 0, standingCells(standing, row, { ranking, input, data, places, formulas }));
  });
  paintStandings(builder, places);
  putFigures(builder, ranking, input, places);
  const sheet = Object.assign(builder.sheet, {
    frozen: { rows: rows.first, columns: places.columns.unit + 1 },
    tabColor: colors.accent,
    page: {
      ...{ ...paper, margins: pageMargins, fit: "wide" },
      printArea: area(0, 0, places.rows.lowest, places.columns.last),
      titleRows: { first: rows.captions, last: rows.captions },
      ...{ centerHorizontally: true, blackAndWhite: false, breaks: [] },
      footer: { left: ranking.system.attachment, center: textFor(input.language).sheet.page, right: "" },
    },
    names: [consolidationName("ranking")],
  } satisfies Partial<Sheet>);
  return { sheet, places };
}

function placeRanking({ system, standings }: Ranking): RankingPlaces {
  const count = system.sections.length;
  const lastRow = rows.first + Math.max(1, standings.length) - 1;
  return {
    firstRow: rows.first,
    lastRow,
    columns: { unit: 1, firstSection: 2, total: 2 + count, rate: 3 + count, code: 4 + count, last: 5 + count },
    rows: { mean: lastRow + 1, highest: lastRow + 2, lowest: lastRow + 3 },
  };
}

function widthsOf({ system }: Ranking): number[] {
  const { rank, unit, section, total, rate, code, verdict } = widths;
  return [rank, unit, ...system.sections.map(() => section), total, rate, code, verdict];
}

/** Where somewhat lower rows bring all units onto one page, they are lower. */
function heightsOf(count: number, widths: number[]): number[] {
  const head = [heights.title, heights.note, heights.captions];
  const width = widths.reduce((sum, each) => sum + each, 0);
  const room = printableSize(paper).height / scaleToFit(width, paper) - head.reduce((sum, each) => sum + each, 0);
  const fitting = Math.floor((2 * room) / (count - head.length)) / 2;
  const unit = fitting >= heights.leastUnit ? Math.min(heights.unit, fitting) : heights.unit;
  return Array.from({ length: count }, (_, row) => head[row] ?? unit);
}

function putHead(builder: SheetBuilder, ranking: Ranking, input: ConsolidationPlan, { columns }: RankingPlaces): void {
  const { ranking: text } = consolidateText(input.language);
  const { standings, system } = ranking;
  const judged = input.judged.filter(({ record }) => record.systemId === system.id);
  const incomplete = judged.filter(({ verdict }) => verdict === "incomplete").length;
  const others = judged.length - standings.length - incomplete;
  const note = text.note(standings.length, incomplete, others, input.missing.length);
  const titleArea = area(rows.title, 0, rows.title, columns.last);
  const noteArea = area(rows.note, 0, rows.note, columns.last);
  const { captions } = text;
  builder
    .put(rows.title, 0, text.title(system.title))
    .paint(titleArea, styles.title)
    .merge(titleArea)
    .put(rows.note, 0, `${text.score(input.score)}  ${note}`)
    .paint(noteArea, { ...styles.text, color: colors.muted })
    .merge(noteArea)
    .putRow(rows.captions, 0, [
      ...[captions.rank, captions.unit],
      ...system.sections.map(({ name, points }) => `${name}\n${textFor(input.language).sheet.points(points)}`),
      ...[captions.total, captions.rate, captions.code, captions.verdict],
    ])
    .paint(area(rows.captions, 0, rows.captions, columns.last), styles.heading);
  if (standings.length === 0) builder.put(rows.first, columns.unit, text.none);
}

interface Context {
  ranking: Ranking;
  input: ConsolidationPlan;
  data: DataPlaces;
  places: RankingPlaces;
  formulas: boolean;
}

function standingCells(
  { rank, record, judged, sections, total, rate }: Standing,
  row: number,
  { ranking, input, data, places, formulas }: Context,
): Content[] {
  const { firstRow, lastRow, columns } = places;
  const text = consolidateText(input.language);
  const content = (formula: string, result: Scalar): Content => (formulas ? { formula, result } : result);
  const totals = absoluteName(area(firstRow, columns.total, lastRow, columns.total));
  const own = cellName(row, columns.total);
  return [
    content(`=RANK(${own},${totals})`, rank),
    content(`=${dataReference(data, data.row(record), dataKeys.indexOf("unit"))}`, record.unit),
    ...sectionSpans(ranking.system).map(({ first, last }, i) =>
      content(sumOfScores(data, record, first, last), sections[i] ?? 0),
    ),
    content(sumOfScores(data, record, 0, indicatorCount(record) - 1), total),
    content(`=ROUND(${own}/${fullMarks},4)`, rate),
    record.code ?? text.codeStates.open,
    text.verdicts[judged.verdict],
  ];
}

function paintStandings(builder: SheetBuilder, { firstRow, lastRow, columns }: RankingPlaces): void {
  builder
    .paint(area(firstRow, 0, lastRow, 0), styles.centered)
    .paint(area(firstRow, columns.unit, lastRow, columns.unit), styles.cell)
    .paint(area(firstRow, columns.firstSection, lastRow, columns.rate), styles.number)
    .paint(area(firstRow, columns.total, lastRow, columns.total), { bold: true })
    .paint(area(firstRow, columns.rate, lastRow, columns.rate), { numberFormat: "0.0%_)" })
    .paint(area(firstRow, columns.code, lastRow, columns.last), { ...styles.centered, wrap: false });
}

function putFigures(
  builder: SheetBuilder,
  ranking: Ranking,
  { language }: ConsolidationPlan,
  places: RankingPlaces,
): void {
  const { ranking: text } = consolidateText(language);
  const { columns, firstRow, lastRow } = places;
  const each: [keyof RankingPlaces["rows"], string, (range: string) => string][] = [
    ["mean", text.mean, (range) => `=IF(COUNT(${range})=0,"",ROUND(AVERAGE(${range}),2))`],
    ["highest", text.highest, (range) => `=IF(COUNT(${range})=0,"",MAX(${range}))`],
    ["lowest", text.lowest, (range) => `=IF(COUNT(${range})=0,"",MIN(${range}))`],
  ];
  const figures: Figures[] = [...ranking.sections, ranking.total];
  for (const [key, label, formula] of each) {
    const row = places.rows[key];
    const put = (column: number, result: number | null): unknown =>
      builder.put(row, column, {
        formula: formula(areaName(area(firstRow, column, lastRow, column))),
        result: result ?? "",
      });
    builder.put(row, 0, label).merge(area(row, 0, row, columns.unit));
    figures.forEach((figure, i) => put(columns.firstSection + i, figure[key]));
    const points = ranking.total[key];
    builder.put(row, columns.rate, {
      formula: `=IF(${cellName(row, columns.total)}="","",ROUND(${cellName(row, columns.total)}/${fullMarks},4))`,
      result: points === null ? "" : roundTo(points / fullMarks, 4),
    });
    builder
      .paint(area(row, 0, row, columns.last), { ...styles.number, ...styles.subtotal })
      .paint(area(row, 0, row, columns.unit), { horizontal: "center" })
      .paint(area(row, columns.rate), { numberFormat: "0.0%_)" });
  }
}
