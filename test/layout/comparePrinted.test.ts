/** Whatever is printed of a finalised workbook and says something else than was finalised is told; what changes nothing on paper is not. */

import type { Difference } from "../../src/domain/compareFinal";
import { area, parseArea } from "../../src/workbook/address";
import type { Scalar, SheetContent } from "../../src/workbook/workbook";
import { entriesFor } from "../helpers/finalSheets";
import { finalWorkbook, readFinal, verified } from "../helpers/finalWorkbook";

const planned = finalWorkbook();
type Read = ReturnType<typeof readFinal>;
type Part = keyof Read;

const short = (differences: Difference[]) =>
  differences.map((each) =>
    each.kind === "printed"
      ? `${each.sheet.slice(0, 2)} ${each.cell ?? "-"} ${each.change.is === "hidden" ? each.change.how : each.change.is}`
      : `${each.kind} ${each.cell ?? "-"}`,
  );

function put(content: SheetContent, cell: string, value: Scalar, formula: string | null = null): void {
  const { row, column } = parseArea(cell);
  for (; content.values.length <= row; content.formulas.push([])) content.values.push([]);
  content.values[row]![column] = value;
  content.formulas[row]![column] = formula;
}

function formulaAt({ formulas }: SheetContent, cell: string): string | null {
  const { row, column } = parseArea(cell);
  return formulas[row]?.[column] ?? null;
}

/** With one sheet changed. */
function changed(part: Part, change: (content: SheetContent) => void): string[] {
  const read = readFinal(planned);
  change(read[part]);
  return short(verified(read));
}

test.each([{}, { language: "en-US", systemId: "prefecture-cities", unit: `A & 'B' "x"`, stage: "self" }] as const)(
  "as it was finalised: %p",
  (input) => {
    expect(verified(readFinal(finalWorkbook(input)))).toEqual([]);
  },
);

// I is the assessed score; row 12 holds the first subtotal, 57 the total; D57 of the summary its own.
test.each<[string, Part, string, Scalar, string[]]>([
  ["a subtotal", "scoring", "I12", 20, ["评分 I12 value"]],
  ["the other column's total", "scoring", "G57", 90, ["评分 G57 value"]],
  ["the total of weights", "scoring", "E57", 99, ["评分 E57 value"]],
  ["the title", "scoring", "A2", "别的表", ["评分 A2 value"]],
  ["the attachment", "scoring", "A1", "附件3", ["评分 A1 value"]],
  ["the edition", "scoring", "J1", "第 2 版", ["评分 J1 value"]],
  ["a label", "scoring", "A3", "被考核单位负责人", ["评分 A3 value"]],
  ["a name behind a signature's line", "scoring", "A59", "被考核单位负责人（签字）：李四", ["评分 A59 value"]],
  ["a line to sign on", "scoring", "A60", null, ["评分 A60 value"]],
  ["the cover's total", "cover", "F5", 100, ["封面 F5 value"]],
  ["a figure of the cover", "cover", "D15", 20, ["封面 D15 value"]],
  ["the cover's unit", "cover", "B4", "省教育厅", ["封面 B4 value"]],
  ["the cover's code", "cover", "F31", "核对码 A3CD-5FGH-7KMN", ["封面 F31 value"]],
  ["the cover's title", "cover", "A2", "作废", ["封面 A2 value"]],
  ["a word beside the cover's table", "cover", "E20", "更正", ["封面 E20 value"]],
  ["what a chart of the cover is drawn from", "cover", "AF3", 1, ["封面 AF3 value"]],
  ["a sum of the summary", "summary", "E4", 1, ["得分 E4 value"]],
  ["a name of the summary", "summary", "B5", "别的", ["得分 B5 value"]],
  ["the record's unit", "record", "B3", "省教育厅", ["定稿 B3 value"]],
  ["the record's total", "record", "B12", "自评 100 分", ["定稿 B12 value"]],
  ["the record's code", "record", "B18", "A3CD-5FGH-7KMN", ["定稿 B18 value"]],
  ["what the record says of itself", "record", "A25", "它是签名。", ["定稿 A25 value"]],
  ["the total in its history", "record", "F29", 100, ["定稿 F29 value"]],
])("%s changed", (_, part, cell, value, told) => {
  const before = parseArea(cell);
  expect(planned[part].cells[before.row]?.[before.column]).toBeDefined();
  expect(changed(part, (content) => put(content, cell, value, formulaAt(content, cell)))).toEqual(told);
});

test.each<[string, Part, (content: SheetContent) => void, string[]]>([
  ["a formula for the title", "scoring", (c) => put(c, "A2", c.values[1]![0]!, '="x"'), ["评分 A2 formula"]],
  ["a formula for the date", "scoring", (c) => put(c, "C4", 46349, "=TODAY()"), ["评分 C4 formula"]],
  ["a formula for the cover's total", "cover", (c) => put(c, "F5", c.values[4]![5]!, "=96.25"), ["封面 F5 formula"]],
  ["a formula for the record's unit", "record", (c) => put(c, "B3", "省公安厅", '="省公安厅"'), ["定稿 B3 formula"]],
  ["another sum in the summary", "summary", (c) => (c.formulas[3]![4] = "=1+1"), ["得分 E4 formula"]],
  ["a result for a sum", "summary", (c) => (c.formulas[3]![4] = null), ["得分 E4 formula"]],
  ["a format on a subtotal", "scoring", (c) => (c.shown!.numberFormats[11]![8] = '"20"'), ["评分 I12 shown"]],
  ["a format on the cover's total", "cover", (c) => (c.shown!.numberFormats[4]![5] = '"100"'), ["封面 F5 shown"]],
  ["a format on the cover's date", "cover", (c) => (c.shown!.numberFormats[5]![1] = "General"), ["封面 B6 shown"]],
  ["a format on a rate", "summary", (c) => (c.shown!.numberFormats[3]![6] = '"100%"'), ["得分 G4 shown"]],
  ["a hidden title", "scoring", (c) => (c.shown!.hiddenRows = new Set([1])), ["评分 A2 row"]],
  ["hidden reasons", "scoring", (c) => (c.shown!.hiddenColumns = new Set([9])), ["official J5"]],
  ["a hidden line to sign on", "scoring", (c) => (c.shown!.hiddenRows = new Set([58])), ["评分 A59 row"]],
  ["hidden figures of the cover", "cover", (c) => (c.shown!.hiddenColumns = new Set([3])), ["封面 D9 column"]],
  ["a hidden cover", "cover", (c) => (c.shown!.visible = false), ["封面 - sheet"]],
  ["a hidden record", "record", (c) => (c.shown!.visible = false), ["定稿 - sheet"]],
  ["a merge over subtotals", "scoring", (c) => c.shown!.merges.push(area(11, 6, 11, 8)), ["评分 I12 merge"]],
  ["white on white", "cover", (c) => c.shown!.covered.color.push(area(4, 5)), ["封面 F5 color"]],
  ["a conditional format", "summary", (c) => c.shown!.covered.format.push(area(3, 4)), ["得分 E4 format"]],
  ["a footer", "cover", (c) => (c.shown!.footer = "&L省教育厅"), ["封面 - footer"]],
  ["the table's footer", "scoring", (c) => (c.shown!.footer = "&C第 &P 页"), ["评分 - footer"]],
])("%s is told", (_, part, change, told) => expect(changed(part, change)).toEqual(told));

test.each<[string, Part, (content: SheetContent) => void]>([
  ["spaces behind a unit", "cover", (c) => put(c, "B4", "省公安厅 ")],
  ["descriptions hidden for printing", "scoring", (c) => (c.shown!.hiddenColumns = new Set([5, 11]))],
  ["two decimals", "cover", (c) => (c.shown!.numberFormats[4]![5] = "0.00")],
  ["a date as others write it", "cover", (c) => (c.shown!.numberFormats[5]![1] = "yyyy-mm-dd")],
  [
    "no results",
    "summary",
    (c) => (c.values = c.values.map((row, r) => row.map((v, i) => (c.formulas[r]![i] ? null : v)))),
  ],
  ["no footer", "cover", (c) => (c.shown!.footer = "")],
  ["nothing known of how it is seen", "cover", (c) => delete c.shown],
  ["hidden data of charts", "cover", (c) => (c.shown!.hiddenColumns = new Set([29, 30, 31, 32]))],
  ["a note beyond the cover's paper", "cover", (c) => put(c, "AH40", "底稿")],
])("%s: nothing is told", (_, part, change) => expect(changed(part, change)).toEqual([]));

test("what follows from a changed score is told with the score", () => {
  const { scoring, ...others } = readFinal(planned);
  const entries = new Map(entriesFor("provincial-departments"));
  entries.set(1, { ...entries.get(1)!, assessedScore: 0 });
  const later = readFinal(finalWorkbook({ entries }));
  later.summary.shown!.footer = others.summary.shown!.footer;
  put(scoring, "I6", 0);
  for (const [cell, value] of [
    ["I12", 15.5],
    ["I57", 92.25],
  ] as const)
    put(scoring, cell, value, formulaAt(scoring, cell));
  expect(short(verified({ scoring, ...others, summary: later.summary }))).toEqual(["entry I6"]);
  put(others.cover, "F5", 92.25);
  expect(short(verified({ scoring, ...others }))).toEqual(["entry I6", "封面 F5 value"]);
});

test("sheets that are gone tell nothing; without the record the rest is compared with what the table says", () => {
  const { scoring, record, cover, summary } = readFinal(planned);
  expect(verified({ scoring, record } as Read)).toEqual([]);
  put(cover, "F5", 100);
  expect(short(verified({ scoring, cover, summary } as Read))).toEqual(["no-record -", "封面 F5 value"]);
  put(scoring, "I6", 0);
  expect(short(verified({ scoring, cover, summary } as Read))).toEqual(["official I57", "unknown -"]);
});
