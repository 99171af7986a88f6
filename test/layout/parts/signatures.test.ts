import { putSignatures } from "../../../src/layout/parts/signatures";
import { SheetBuilder } from "../../../src/workbook/sheetBuilder";
import { mergesIn, valuesIn } from "../../helpers/plannedCells";

test("two lines a row, each over its half of the table", () => {
  const builder = new SheetBuilder("表", [30, 30, 30], [60, 60, 60, 60]);
  putSignatures(builder, 1, { left: { first: 0, last: 1 }, right: { first: 2, last: 3 } }, "zh-CN");
  expect(valuesIn(builder.sheet, "A1:D3")).toEqual([
    [null, null, null, null],
    ["被考核单位负责人（签字）：________________", null, "考核组组长（签字）：________________", null],
    ["被考核单位（盖章）：            年    月    日", null, "考核组成员（签字）：________    年    月    日", null],
  ]);
  expect(mergesIn(builder.sheet)).toEqual(["A2:B2", "C2:D2", "A3:B3", "C3:D3"]);
});
