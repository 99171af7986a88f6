/** How a finalised sheet looks final, worked out by Univer from the sheet's own formulas. */

import { colors } from "../../../src/layout/parts/styles";
import { finalConditionalFormats } from "../../../src/layout/scoring/finalLook";
import { fixedCellsOf, placeScoringSheet } from "../../../src/layout/scoring/scoringPlaces";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import { textFor } from "../../../src/text";
import { languages } from "../../../src/text/languages";
import { areaName, cellName, contains } from "../../../src/workbook/address";
import { valuesOf } from "../../helpers/calculator";
import { smallInput, smallSystem } from "../../helpers/smallSystem";

const places = placeScoringSheet(smallSystem);
const { row, column } = fixedCellsOf(smallSystem).checkCode;

test("grey covers every cell that people fill in, and nothing that is printed beside them", () => {
  const formats = finalConditionalFormats(places, textFor("zh-CN").sheet);
  expect(new Set(formats.map(({ fill }) => fill))).toEqual(new Set([colors.final]));
  expect(formats.map(({ area }) => areaName(area))).toEqual(["C3:F3", "I3:K3", "C4:F4", "I4:K4", "G6:K11"]);
  const sheet = layOutScoringSheet(smallInput());
  const open = sheet.cells.flatMap((line, r) =>
    line.flatMap(({ style }, c) =>
      style.locked || formats.some(({ area }) => contains(area, r, c)) ? [] : [cellName(r, c)],
    ),
  );
  expect(open).toEqual([]);
});

test.each(languages)("%s: the line and the grey come with the code and go with it", async (language) => {
  const sheet = layOutScoringSheet(smallInput({ language }));
  const text = textFor(language).sheet;
  const [format] = finalConditionalFormats(places, text);
  /** What the line's formula gives in its cell, and then what the format's gives there. */
  const shown = async (code: string): Promise<unknown[]> => {
    const cells = sheet.cells.map((line) => line.map((cell) => ({ ...cell })));
    const [printed, line] = [cells[row]?.[column], cells[1]?.[11]];
    if (!printed || !line || !format) throw new Error("no cell");
    printed.value = code;
    const said = (await valuesOf({ ...sheet, cells }))[1]?.[11];
    line.formula = format.formula;
    return [said, (await valuesOf({ ...sheet, cells }))[1]?.[11]];
  };
  expect(await shown(text.checkCode("A3CD-4FGH-7KMN"))).toEqual([text.finalLine, true]);
  expect(await shown("")).toEqual(["", false]);
});
