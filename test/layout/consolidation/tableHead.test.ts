import { putTableHead } from "../../../src/layout/consolidation/tableHead";
import { SheetBuilder } from "../../../src/workbook/sheetBuilder";
import { mergesIn, valuesIn } from "../../helpers/plannedCells";

test("a title over the whole width, captions below it", () => {
  const { sheet } = putTableHead(new SheetBuilder("表", [34, 24], [40, 60]), "报送情况", ["文件", "结论"]);
  expect(valuesIn(sheet, "A1:B2")).toEqual([
    ["报送情况", null],
    ["文件", "结论"],
  ]);
  expect(mergesIn(sheet)).toEqual(["A1:B1"]);
});
