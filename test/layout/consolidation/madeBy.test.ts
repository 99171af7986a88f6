import { putMadeBy } from "../../../src/layout/consolidation/madeBy";
import { SheetBuilder } from "../../../src/workbook/sheetBuilder";
import { mergesIn, valuesIn } from "../../helpers/plannedCells";

test.each([
  ["who and when", { office: "省政府办公厅", day: 46331 }, "制表单位：省政府办公厅        制表日期：2026年11月5日"],
  [
    "to be written by hand",
    { office: "", day: null },
    "制表单位：________________________        制表日期：      年    月    日",
  ],
])("%s", (_, madeBy, line) => {
  const builder = new SheetBuilder("表", [20, 20], [60, 60, 60]);
  putMadeBy(builder, 1, 2, { language: "zh-CN", madeBy });
  expect(valuesIn(builder.sheet, "A2:C2")).toEqual([[line, null, null]]);
  expect(mergesIn(builder.sheet)).toEqual(["A2:C2"]);
});
