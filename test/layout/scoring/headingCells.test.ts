import { headingCells } from "../../../src/layout/scoring/headingCells";
import { placeRows } from "../../../src/layout/scoring/scoringRows";
import { areaName } from "../../../src/workbook/address";
import { smallSystem } from "../../helpers/smallSystem";

const cells = (breaks: number[]) =>
  headingCells(placeRows(smallSystem), [0, 1], breaks, "zh-CN").map(({ area, text }) => [areaName(area), text]);

test("a section's name stands with its points over its indicators, a group's over its own", () =>
  expect(cells([])).toEqual([
    ["A6:A8", "甲\n5分"],
    ["B6:B7", "甲一"],
    ["B8", "甲二"],
    ["A10", "乙\n5分"],
    ["B10", "乙一"],
  ]));

test("where a page begins inside, the name stands there again", () =>
  expect(cells([6])).toEqual([
    ["A6", "甲\n5分"],
    ["A7:A8", "甲\n（续）"],
    ["B6", "甲一"],
    ["B7", "甲一（续）"],
    ["B8", "甲二"],
    ["A10", "乙\n5分"],
    ["B10", "乙一"],
  ]));
