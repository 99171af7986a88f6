import { placeScoringSheet } from "../../../src/layout/scoring/scoringPlaces";
import { scoringValidations } from "../../../src/layout/scoring/scoringValidations";
import { areaName } from "../../../src/workbook/address";
import { smallSystem } from "../../helpers/smallSystem";

test("rows that follow each other and weigh the same share one in each column of scores; then the fields'", () => {
  const found = scoringValidations(placeScoringSheet(smallSystem), "zh-CN");
  expect(found.map((each) => [areaName(each.area), each.kind, each.kind === "decimal" && each.max])).toEqual([
    ["G6:G7", "decimal", 2],
    ["I6:I7", "decimal", 2],
    ["G8", "decimal", 1],
    ["I8", "decimal", 1],
    ["G10", "decimal", 5],
    ["I10", "decimal", 5],
    ["C4:F4", "date", false],
    ["I4:K4", "list", false],
  ]);
});
