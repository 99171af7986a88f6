/** The ranking's columns in their order: rank, unit, a column a section, total, rate, check code, verdict. */

import { type IndicatorSystem } from "../../domain/indicatorSystem";
import type { Figures, Ranking, Standing } from "../../domain/ranking";
import { sectionSpans } from "../../domain/unitRecord";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { absoluteName, area, cellName } from "../../workbook/address";
import { numberFormats, styles } from "../parts/styles";
import type { TableColumn } from "../parts/tableColumns";
import { sectionHeading } from "../scoring/headingText";
import { dataKeys, type DataPlaces, dataReference, sumOfScores } from "./dataSheet";

type Captions = ReturnType<typeof consolidateText>["ranking"]["captions"];

export type RankingKey = keyof Captions | "section";

/** What a unit's row is made from. */
export interface StandingRow {
  standing: Standing;
  /** Zero-based. */
  row: number;
  data: DataPlaces;
  places: { firstRow: number; lastRow: number; columns: Record<RankingKey, number> };
  language: Language;
}

export interface RankingColumn extends TableColumn<RankingKey, StandingRow, Language> {
  /** What mean, highest and lowest are of; formulas are put where there is something. */
  figures?: (ranking: Ranking) => Figures;
}

export function rankingColumns(system: IndicatorSystem): RankingColumn[] {
  return [
    {
      key: "rank",
      caption: (language) => captionsIn(language).rank,
      width: 36,
      style: styles.centered,
      content: ({ standing, row, places: { firstRow, lastRow, columns } }) => {
        const totals = absoluteName(area(firstRow, columns.total, lastRow, columns.total));
        return { formula: `=RANK(${cellName(row, columns.total)},${totals})`, result: standing.rank };
      },
    },
    {
      key: "unit",
      caption: (language) => captionsIn(language).unit,
      width: 150,
      style: styles.cell,
      content: ({ standing: { record }, data }) => ({
        formula: `=${dataReference(data, data.row(record), dataKeys.indexOf("unit"))}`,
        result: record.unit,
      }),
    },
    ...sectionSpans(system).map(({ name, points, first, last }, i): RankingColumn => ({
      key: "section",
      caption: (language) => sectionHeading({ name, points }, language),
      width: 56,
      style: styles.points,
      content: ({ standing: { record, sections }, data }) => ({
        formula: sumOfScores(data, record, first, last),
        result: sections[i] ?? 0,
      }),
      figures: ({ sections, total }) => sections[i] ?? total,
    })),
    {
      key: "total",
      caption: (language) => captionsIn(language).total,
      width: 50,
      style: { ...styles.points, bold: true },
      content: ({ standing: { record, total }, data }) => ({
        formula: sumOfScores(data, record, 0, record.selfScores.length - 1),
        result: total,
      }),
      figures: ({ total }) => total,
    },
    {
      key: "rate",
      caption: (language) => captionsIn(language).rate,
      width: 52,
      style: { ...styles.points, numberFormat: numberFormats.rate },
      content: ({ standing, row, places: { columns } }) => ({
        formula: `=ROUND(${cellName(row, columns.total)}/${system.total},4)`,
        result: standing.rate,
      }),
    },
    {
      key: "code",
      caption: (language) => captionsIn(language).code,
      width: 96,
      style: { ...styles.centered, wrap: false },
      content: ({ standing: { record }, language }) => record.code ?? consolidateText(language).codeStates.open,
    },
    {
      key: "verdict",
      caption: (language) => captionsIn(language).verdict,
      width: 84,
      style: { ...styles.centered, wrap: false },
      content: ({ standing: { judged }, language }) => consolidateText(language).verdicts[judged.verdict],
    },
  ];
}

function captionsIn(language: Language): Captions {
  return consolidateText(language).ranking.captions;
}
