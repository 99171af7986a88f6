/** The scoring sheet's conditional formats: what is wrong, what is not yet entered, where points lost have no reason. */

import { reasonKey, scoreKeys, stages } from "../../domain/scoreSheet";
import type { Text } from "../../text";
import { absoluteName, area, cellName } from "../../workbook/address";
import type { ConditionalFormat } from "../../workbook/workbook";
import { colors } from "../parts/styles";
import { quoteText, stageCondition } from "./scoringFormulas";
import type { ScoringPlaces } from "./scoringPlaces";
import { headRows } from "./scoringRows";

/** Wrong entries red, scores not yet entered pale, points lost without a reason amber; the first that holds wins. */
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
    const score = cellName(first, column);
    const isStage = stageCondition(stageCell, stage, text);
    const wrong = `IF(ISERROR(${score}),TRUE,IF(${score}="",FALSE,IF(ISNUMBER(${score}),OR(${score}<0,${score}>${weight}),TRUE)))`;
    const blank = `IF(ISERROR(${score}),FALSE,${score}="")`;
    const reason = `$${cellName(first, at[reasonKey(stage, places.columns.version)] ?? at.reason)}`;
    const unexplained = `IF(ISERROR(${reason}),FALSE,TRIM(${reason})="")`;
    const lost = `IF(ISNUMBER(${score}),IF(${score}<${weight},${unexplained},FALSE),FALSE)`;
    const format = (formula: string, look: Pick<ConditionalFormat, "color" | "fill" | "bold">): ConditionalFormat => ({
      area: area(first, column, last, column),
      formula,
      ...look,
    });
    return [
      format(`=AND(${isRow},${wrong})`, { color: colors.wrong.text, fill: colors.wrong.fill, bold: true }),
      format(`=AND(${isRow},${isStage},${blank})`, {
        color: null,
        fill: colors.blank.fill,
        bold: false,
      }),
      format(`=AND(${isRow},${isStage},${lost})`, { color: colors.lost.text, fill: colors.lost.fill, bold: false }),
    ];
  });
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
