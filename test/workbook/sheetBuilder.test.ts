import { area } from "../../src/workbook/address";
import { SheetBuilder } from "../../src/workbook/sheetBuilder";
import { plainStyle } from "../../src/workbook/workbook";

const builder = () => new SheetBuilder("表", [18, 18], [60, 60]);

test("values and formulas with their results are put side by side", () => {
  const { sheet } = builder().putRow(0, 0, ["甲", { formula: "=1+1", result: 2 }]);
  expect(sheet.cells[0]).toEqual([
    { value: "甲", style: plainStyle },
    { value: 2, formula: "=1+1", style: plainStyle },
  ]);
});

test("painting changes what is named, and leaves the rest", () => {
  const { sheet } = builder()
    .paint(area(0, 0, 1, 0), { bold: true })
    .paint(area(0, 0), { size: 12 });
  expect(sheet.cells.map(([cell]) => cell?.style)).toEqual([
    { ...plainStyle, bold: true, size: 12 },
    { ...plainStyle, bold: true },
  ]);
});

test("one cell alone is not merged", () =>
  expect(
    builder()
      .merge(area(0, 0))
      .merge(area(0, 0, 0, 1)).sheet.merges,
  ).toEqual([area(0, 0, 0, 1)]));

test("a cell beyond the sheet is an error", () => expect(() => builder().put(2, 0, 1)).toThrow("no cell at row 2"));
