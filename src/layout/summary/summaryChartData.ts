/** The charts' data blocks, by formulas, beyond the paper: bars are listed from the bottom up, as bar charts draw them. */

import { isCounted } from "../../domain/judgeScore";
import { roundPoints, roundTo } from "../../domain/rounding";
import { scoreOfStage } from "../../domain/scoreSheet";
import { type Amounts, amountsOfStage, pointsOfStage } from "../../domain/totals";
import { textFor } from "../../text";
import { absoluteName, type Area, area, cellName } from "../../workbook/address";
import type { SheetBuilder } from "../../workbook/sheetBuilder";
import { styles } from "../parts/styles";
import { entriesFor, type ScoringSheetInput, totalsOf } from "../scoring/scoringInput";
import type { ScoringPlaces } from "../scoring/scoringPlaces";
import { summaryColumns as at } from "./summaryColumns";
import { scoringReference, summaryFormulas } from "./summaryFormulas";
import { lostShown, type SummaryRows } from "./summaryPlaces";

/** The blocks that the charts read, headings included. */
export interface ChartData {
  sections: Area;
  rates: Area;
  lost: Area;
}

/** Tells equal points lost apart, so that each rank belongs to one indicator; far below a hundredth of a point. */
const tieBreak = 1e-7;

/** A bar has its points written at it, and what is blank or 0 nothing: programs draw a blank result as 0. */
const labelledAbove0 = "General;;";

/** Puts the three blocks, and the list of indicators that the third is made from. */
export function putChartData(
  builder: SheetBuilder,
  rows: SummaryRows,
  scoring: ScoringPlaces,
  input: ScoringSheetInput,
): ChartData {
  const { block } = at;
  builder.put(rows.captions - 1, block, textFor(input.language).sheet.summary.chartData);
  const sections = putSections(builder, rows, input, rows.captions);
  const rates = putRates(builder, rows, input, sections.lastRow + 2);
  const ranked = putList(builder, rows.captions, scoring, input);
  const lost = putLost(builder, rates.lastRow + 2, scoring, ranked, input);
  const last = builder.sheet.cells.length - 1;
  builder.paint(area(rows.captions - 1, block, last, at.listLost), styles.unseen);
  builder.paint(area(rates.row, block + 1, rates.lastRow, block + 1), { numberFormat: "0.0;;" });
  builder.paint(area(sections.row, block + 1, sections.lastRow, block + 3), { numberFormat: labelledAbove0 });
  builder.paint(area(lost.row, block + 1, lost.lastRow, block + 1), { numberFormat: "0.0#;;" });
  return { sections, rates, lost };
}

function putSections(builder: SheetBuilder, rows: SummaryRows, input: ScoringSheetInput, row: number): Area {
  const { columns: captions, summary, levelName } = textFor(input.language).sheet;
  const totals = totalsOf(input);
  const column = at.block;
  builder.putRow(row, column, [
    levelName(input.system.levels[0] ?? "", false),
    summary.full,
    captions.selfScore,
    captions.assessedScore,
  ]);
  rows.sections.forEach(({ row: from, placed }, index) => {
    const section = totals.sections[index] ?? totals.total;
    builder.putRow(row + 1 + index, column, [
      { formula: `=${cellName(from, at.section)}`, result: placed.heading.name },
      { formula: `=${cellName(from, at.weight)}`, result: section.weight },
      { formula: `=${cellName(from, at.self)}`, result: pointsOfStage(section, "self") ?? "" },
      { formula: `=${cellName(from, at.assessed)}`, result: pointsOfStage(section, "assessed") ?? "" },
    ]);
  });
  return area(row, column, row + rows.sections.length, column + 3);
}

/** A heading whose rate is drawn: its row in the table, and its label. */
interface RatedHeading {
  row: number;
  formula: string;
  label: string;
  rate: number | null;
}

function putRates(builder: SheetBuilder, rows: SummaryRows, input: ScoringSheetInput, row: number): Area {
  const { summary, levelName } = textFor(input.language).sheet;
  const totals = totalsOf(input);
  const column = at.block;
  const headings = rows.sections.flatMap(({ row: sectionRow, placed, groupRows }, s): RatedHeading[] => {
    const amounts = totals.sections[s] ?? { ...totals.total, groups: [] };
    const section = cellName(sectionRow, at.section);
    const { name } = placed.heading;
    const rateOf = (each: Amounts): number | null => amountsOfStage(each, input.stage).rate;
    if (placed.below.length === 0)
      return [{ row: sectionRow, formula: `=${section}`, label: name, rate: rateOf(amounts) }];
    return placed.below.map(({ heading }, g) => ({
      row: groupRows[g] ?? sectionRow,
      formula: `=${section}&"·"&${cellName(groupRows[g] ?? sectionRow, at.group)}`,
      label: `${name}·${heading.name}`,
      rate: rateOf(amounts.groups[g] ?? totals.total),
    }));
  });
  const { levels } = input.system;
  builder.putRow(row, column, [
    levelName(levels[Math.max(0, Math.min(1, levels.length - 2))] ?? "", false),
    summary.rate,
  ]);
  headings.reverse().forEach(({ row: from, formula, label, rate }, index) => {
    const cell = cellName(from, at.rate);
    builder.putRow(row + 1 + index, column, [
      { formula, result: label },
      { formula: `=IF(${cell}="","",ROUND(100*${cell},1))`, result: rate === null ? "" : roundTo(100 * rate, 1) },
    ]);
  });
  return area(row, column, row + headings.length, column + 1);
}

/** One row an indicator: number, label, points lost with the tie broken. */
interface Ranked {
  keys: Area;
  labels: Area;
  /** Labels and keys as the formulas give them. */
  results: { label: string; key: number }[];
}

function putList(builder: SheetBuilder, row: number, scoring: ScoringPlaces, input: ScoringSheetInput): Ranked {
  const { columns: captions, summary } = textFor(input.language).sheet;
  const reference = scoringReference(input.name, scoring);
  const { isAssessed } = summaryFormulas(input, scoring);
  const columns = scoring.columns.at;
  builder.putRow(row, at.listNumber, [captions.number, summary.indicator, summary.lost]);
  const results = scoring.indicators.map(({ indicator, row: scoringRow }, index) => {
    const own = row + 1 + index;
    const [number, name, weight] = [columns.number, columns.name, columns.weight].map((c) =>
      reference.cell(scoringRow, c),
    );
    const lost = (c: number): string => {
      const score = reference.cell(scoringRow, c);
      return `IF(ISNUMBER(${score}),IF(AND(${score}>=0,${score}<=${weight}),ROUND(${weight}-${score},2),0),0)`;
    };
    const label = `${indicator.number} ${indicator.name}`;
    const key = roundTo(lostOf(input, indicator.number, indicator.weight) - (index + 1) * tieBreak, 7);
    builder.putRow(own, at.listNumber, [
      { formula: `=${number}`, result: indicator.number },
      { formula: `=${cellName(own, at.listNumber)}&" "&${name}`, result: label },
      {
        formula: `=IF(${isAssessed},${lost(columns.assessedScore)},${lost(columns.selfScore)})-${index + 1}*${tieBreak.toFixed(7)}`,
        result: key,
      },
    ]);
    return { label, key };
  });
  const last = row + results.length;
  return {
    keys: area(row + 1, at.listLost, last, at.listLost),
    labels: area(row + 1, at.listLabel, last, at.listLabel),
    results,
  };
}

function putLost(
  builder: SheetBuilder,
  row: number,
  scoring: ScoringPlaces,
  ranked: Ranked,
  input: ScoringSheetInput,
): Area {
  const { summary } = textFor(input.language).sheet;
  const column = at.block;
  const [keys, labels] = [absoluteName(ranked.keys), absoluteName(ranked.labels)];
  const most = [...ranked.results].sort((a, b) => b.key - a.key);
  const shown = Math.min(lostShown, scoring.indicators.length);
  builder.putRow(row, column, [summary.indicator, summary.lost]);
  for (let rank = shown; rank >= 1; rank--) {
    const at = row + 1 + shown - rank;
    const { label = "", key = 0 } = most[rank - 1] ?? {};
    const points = Math.max(0, roundPoints(key));
    const value = cellName(at, column + 1);
    builder.putRow(at, column, [
      {
        formula: `=IF(${value}=0,"",INDEX(${labels},MATCH(LARGE(${keys},${rank}),${keys},0)))`,
        result: points === 0 ? "" : label,
      },
      { formula: `=MAX(0,ROUND(LARGE(${keys},${rank}),2))`, result: points },
    ]);
  }
  return area(row, column, row + shown, column + 1);
}

function lostOf(input: ScoringSheetInput, number: number, weight: number): number {
  const score = scoreOfStage(entriesFor(input, number), input.stage);
  return isCounted(score, weight) ? roundPoints(weight - score) : 0;
}
