/** A plan and what is read of it: cells beyond the paper count only where charts need them, and not too much is told. */

import { comparePlan, sheetChanges } from "../../../../src/layout/comparison/printed/comparePlan";
import { cellName } from "../../../../src/workbook/address";
import { finalWorkbook, readFinal } from "../../../helpers/finalWorkbook";

const planned = finalWorkbook();
const words = { ours: [], earlier: [] };
const read = () => {
  const { summary } = readFinal(planned);
  summary.shown!.footer = "";
  return summary;
};

test("as planned", () => {
  expect(comparePlan(planned.summary, read(), words)).toEqual([]);
});

test("what follows from the entries as they are now is right as well", () => {
  const content = read();
  content.values[3]![4] = 15.5;
  const now = structuredClone(planned.summary);
  now.cells[3]![4]!.value = 15.5;
  expect(comparePlan(planned.summary, content, words, now)).toEqual([]);
  expect(comparePlan(planned.summary, content, words)).toEqual([
    { cell: "E4", change: { is: "value", before: 19.5, now: 15.5 } },
  ]);
});

test("what charts are drawn from is told where nothing else is", () => {
  const { printArea } = planned.summary.page!;
  const beyond = printArea.lastColumn + 1;
  const helper = read().values[3]!.findIndex((value, column) => column >= beyond && typeof value === "number");
  const content = read();
  content.values[3]![helper] = 77;
  expect(comparePlan(planned.summary, content, words)).toMatchObject([{ cell: cellName(3, helper) }]);
  content.values[3]![4] = 15.5;
  expect(comparePlan(planned.summary, content, words).map(({ cell }) => cell)).toEqual(["E4"]);
});

test("a number that is merged over several columns has their room, also where the pane knows no merges", () => {
  const { cover } = readFinal(planned);
  const [total] = planned.cover.cells.flatMap((line, row) =>
    line.flatMap(({ value, style }, column) => (style.size === 36 && typeof value === "number" ? { row, column } : [])),
  );
  if (!cover.shown || !total) throw new Error("no total");
  const room = cover.values.map((line, row) =>
    line.map((_, column) => (row === total.row && column === total.column ? 3 : undefined)),
  );
  Object.assign(cover.shown, { footer: "", merges: [], room });
  expect(comparePlan(planned.cover, cover, words)).toEqual([]);
  cover.shown.merges = [{ row: 0, column: 0, lastRow: 0, lastColumn: 1 }];
  expect(comparePlan(planned.cover, cover, words)).toMatchObject([{ cell: cellName(total.row, total.column) }]);
});

test("of a sheet in which all is wrong the first changes are told", () => {
  const content = read();
  content.values = content.values.map((row) => row.map(() => "x"));
  expect(comparePlan(planned.summary, content, words)).toHaveLength(30);
});

test("a sheet as a whole: whether its tab is seen, and its footer", () => {
  const content = read();
  expect(sheetChanges(content, words)).toEqual([]);
  Object.assign(content.shown!, { visible: false, footer: "作废" });
  expect(sheetChanges(content, words)).toEqual([
    { cell: null, change: { is: "hidden", how: "sheet" } },
    { cell: null, change: { is: "footer", before: "", now: "作废" } },
  ]);
});
