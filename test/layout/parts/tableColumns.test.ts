import { styles } from "../../../src/layout/parts/styles";
import { putCaptions, putRowOf, type TableColumn } from "../../../src/layout/parts/tableColumns";
import { SheetBuilder } from "../../../src/workbook/sheetBuilder";
import { valuesIn } from "../../helpers/plannedCells";

interface Unit {
  name: string;
  points: number;
}

const columns: TableColumn<"name" | "twice", Unit, { unit: string }>[] = [
  { key: "name", caption: ({ unit }) => unit, width: 60, style: styles.cell, content: ({ name }) => name },
  {
    key: "twice",
    caption: () => "两倍",
    width: 40,
    style: styles.points,
    content: ({ points }) => ({ formula: "=2*3", result: 2 * points }),
  },
];

test("captions and rows follow the columns, each cell in its column's style", () => {
  const builder = new SheetBuilder(
    "表",
    [18, 18],
    columns.map(({ width }) => width),
  );
  putCaptions(builder, columns, { unit: "单位" }, 0);
  putRowOf(builder, columns, { name: "省公安厅", points: 3 }, 1);
  expect(valuesIn(builder.sheet, "A1:B2")).toEqual([
    ["单位", "两倍"],
    ["省公安厅", 6],
  ]);
  expect(builder.sheet.cells.map((row) => row.map(({ style }) => style.horizontal))).toEqual([
    ["center", "center"],
    ["left", "right"],
  ]);
});
