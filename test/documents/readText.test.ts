/** Tables in plain text, by each of the ways in which cells are parted. */

import { readText } from "../../src/documents/readText";

/** Each table as rows of texts. */
function tables(text: string): string[][][] {
  return readText(text).tables.map(({ cells, rows }) =>
    Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row).map((cell) => cell.text)),
  );
}

test("tabs; a cell of several paragraphs goes on in the next lines", () => {
  expect(tables("标题\n甲\t乙\t丙\n1\t二\n三\t四\n5\t六\t七\n八")).toEqual([
    [
      ["甲", "乙", "丙"],
      ["1", "二\n三", "四"],
      ["5", "六", "七"],
    ],
  ]);
  expect(readText("标题\n甲\t乙\n1\t2\n注：丙").tables[0]).toMatchObject({ above: ["标题"], below: ["注：丙"] });
});

test("tabs from Excel: quotation marks hold lines, tabs and quotation marks", () => {
  expect(tables('甲\t乙\n"一\n""二"""\t三\n"没有结束\t四')).toEqual([
    [
      ["甲", "乙"],
      ['一\n"二"', "三"],
      ['"没有结束', "四"],
    ],
  ]);
});

test("rows that do not come out even stay as they are", () => {
  expect(tables("甲\t乙\t丙\n1\t2\n3\t4\t5\n6\t7")).toEqual([
    [
      ["甲", "乙", "丙"],
      ["1", "2"],
      ["3", "4", "5"],
      ["6", "7"],
    ],
  ]);
});

test("two tables are parted by a blank line and a title", () => {
  const found = readText("甲\t乙\n1\t2\n\n附件2\n丙\t丁\t戊\n3\t4\t5").tables;
  expect(found.map(({ rows, columns, above }) => [rows, columns, above])).toEqual([
    [2, 2, []],
    [2, 3, ["附件2"]],
  ]);
});

test("commas, semicolons, bars and wide spaces", () => {
  const rows = [
    ["甲", "乙", "丙"],
    ["1", "2", "3"],
    ["4", "5", "6"],
  ];
  for (const sign of [",", ";", "\t", "，", "   ", "　"])
    expect(tables(rows.map((row) => row.join(sign)).join("\n"))).toEqual([rows]);
  expect(tables(`|${rows.map((row) => row.join("|")).join("|\n|")}|`)).toEqual([rows]);
  expect(tables("+---+---+\n| 甲 | 乙 |\n|:--|--:|\n| 1 | 2 |\n| 3 | 4 |\n+---+---+")).toEqual([
    [
      ["甲", "乙"],
      ["1", "2"],
      ["3", "4"],
    ],
  ]);
});

test("a cell a line, as Word makes of old documents, with a blank line within a cell", () => {
  const text = "附件2：标题\n\t甲\n\t乙\n\n\t一\n\n20分\n\t二\n\n\t三\n\t四\n\n附件3：其二\n\t甲\n\t乙\n\n\t五\n\t六\n";
  expect(tables(text)).toEqual([
    [
      ["甲", "乙"],
      ["一\n\n20分", "二"],
      ["三", "四"],
    ],
    [
      ["甲", "乙"],
      ["五", "六"],
    ],
  ]);
});

test("frames drawn with characters: cells merged down and across, lines that were broken", () => {
  const text = `┌───┬───┬──┐
│ 项目 │ 内容 │分值│
├───┼───┼──┤
│ 组织 │ 领导 │ 20 │
│ 领导 ├───┼──┤
│      │ 制度 │ 10 │
├───┴───┼──┤
│ 合计         │ 30 │
└───────┴──┘`;
  const [table] = readText(text).tables;
  expect(table?.cells.filter(({ text: said }) => said !== "")).toEqual([
    { text: "项目", row: 0, column: 0, lastRow: 0, lastColumn: 0 },
    { text: "内容", row: 0, column: 1, lastRow: 0, lastColumn: 1 },
    { text: "分值", row: 0, column: 2, lastRow: 0, lastColumn: 2 },
    { text: "组织领导", row: 1, column: 0, lastRow: 2, lastColumn: 0 },
    { text: "领导", row: 1, column: 1, lastRow: 1, lastColumn: 1 },
    { text: "20", row: 1, column: 2, lastRow: 1, lastColumn: 2 },
    { text: "制度", row: 2, column: 1, lastRow: 2, lastColumn: 1 },
    { text: "10", row: 2, column: 2, lastRow: 2, lastColumn: 2 },
    { text: "合计", row: 3, column: 0, lastRow: 3, lastColumn: 1 },
    { text: "30", row: 3, column: 2, lastRow: 3, lastColumn: 2 },
  ]);
});

test("text alone has no table", () => {
  expect(readText("第一条 为了加强管理，制定本办法。\n第二条 略。")).toMatchObject({
    tables: [],
    lines: [{}, {}].map(() => expect.any(String)),
  });
});
