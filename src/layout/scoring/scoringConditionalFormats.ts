/** The scoring sheet's conditional formats, its only colours: what is wrong, where is still to be written, where points lost have no reason. */

import { reasonKey, scoreKeys, stages } from "../../domain/scoreSheet";
import type { Text } from "../../text";
import { absoluteName, area, cellName } from "../../workbook/address";
import { runsOf } from "../../workbook/rectangles";
import type { ConditionalFormat } from "../../workbook/workbook";
import { colors } from "../parts/styles";
import { quoteText, stageCondition } from "./scoringFormulas";
import type { ScoringPlaces } from "./scoringPlaces";
import { headRows } from "./scoringRows";

/**
 * Wrong scores red; pale wherever the stage writes in a row without a score; points lost and their missing reason amber. The
 * first that holds wins. A row that is done has no colour, so that it is printed black on white by every program.
 */
export function scoringConditionalFormats(places: ScoringPlaces, text: Text["sheet"]): ConditionalFormat[] {
  const { at } = places.columns;
  const first = headRows.captions + 1;
  const last = places.totalRow - 1;
  const { row, column } = places.fields.stage.value;
  const stageCell = absoluteName(area(row, column));
  const isRow = `ISNUMBER($${cellName(first, at.number)})`;
  const weight = `$${cellName(first, at.weight)}`;
  return stages.flatMap((stage): ConditionalFormat[] => {
    const column = at[scoreKeys[stage]];
    const score = `$${cellName(first, column)}`;
    const isStage = stageCondition(stageCell, stage, text);
    const wrong = `IF(ISERROR(${score}),TRUE,IF(${score}="",FALSE,IF(ISNUMBER(${score}),OR(${score}<0,${score}>${weight}),TRUE)))`;
    const blank = `IF(ISERROR(${score}),FALSE,${score}="")`;
    const reasonColumn = at[reasonKey(stage, places.columns.version)] ?? at.reason;
    const reason = `$${cellName(first, reasonColumn)}`;
    const unexplained = `IF(ISERROR(${reason}),FALSE,TRIM(${reason})="")`;
    const lost = `IF(ISNUMBER(${score}),IF(${score}<${weight},${unexplained},FALSE),FALSE)`;
    const format = (
      over: number[],
      condition: string,
      look: Pick<ConditionalFormat, "color" | "fill" | "bold">,
    ): ConditionalFormat[] =>
      stretchesOf(over).map((each) => ({
        area: area(first, each.first, last, each.last),
        formula: `=AND(${isRow},${condition})`,
        ...look,
      }));
    return [
      ...format([column], wrong, { color: colors.wrong.text, fill: colors.wrong.fill, bold: true }),
      ...format([column, reasonColumn, at.evidence], `${isStage},${blank}`, {
        color: null,
        fill: colors.blank.fill,
        bold: false,
      }),
      ...format([column, reasonColumn], `${isStage},${lost}`, {
        color: colors.lost.text,
        fill: colors.lost.fill,
        bold: false,
      }),
    ];
  });
}

/** Columns that stand beside each other, joined. */
function stretchesOf(columns: number[]): { first: number; last: number }[] {
  const wanted = Array.from({ length: Math.max(...columns) + 1 }, (_, column) => columns.includes(column));
  return runsOf(wanted).filter(({ value }) => value);
}

/**
 * Marks the number of a row whose check column names something other than a score that is still to be given: the number
 * stays in sight where the words on the right are not, beside an open pane.
 */
export function rowMarkFormat(places: ScoringPlaces, text: Text["sheet"]): ConditionalFormat {
  const { at } = places.columns;
  const first = headRows.captions + 1;
  const [number, check] = [at.number, at.check].map((column) => `$${cellName(first, column)}`);
  const blanks = [text.check.selfScore.blank, text.check.assessedScore.blank].map(quoteText);
  const isNamed = ['""', ...blanks].map((each) => `${check}<>${each}`).join();
  return {
    area: area(first, at.number, places.totalRow - 1, at.number),
    formula: `=AND(ISNUMBER(${number}),${isNamed})`,
    color: colors.wrong.text,
    fill: colors.wrong.fill,
    bold: true,
  };
}
