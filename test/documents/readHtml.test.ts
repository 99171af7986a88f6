/** Tables of pages and of the clipboard: spans that lie, tables in tables, what nobody sees. */

import { readHtml } from "../../src/documents/readHtml";

const texts = (html: string): string[][] => readHtml(html).tables.map(({ cells }) => cells.map(({ text }) => text));

test("spans cover their places and end where the table does", () => {
  const { tables } = readHtml(
    "<table><tr><td rowspan=9>甲<td colspan=2>乙</tr><tr><td>丙<td rowspan=0>丁</tr><tr><td colspan=99999999999>戊</table>",
  );
  expect(tables[0]?.cells).toEqual([
    { text: "甲", row: 0, column: 0, lastRow: 2, lastColumn: 0 },
    { text: "乙", row: 0, column: 1, lastRow: 0, lastColumn: 2 },
    { text: "丙", row: 1, column: 1, lastRow: 1, lastColumn: 1 },
    { text: "丁", row: 1, column: 2, lastRow: 1, lastColumn: 2 },
    { text: "戊", row: 2, column: 1, lastRow: 2, lastColumn: 255 },
  ]);
});

test("a Chinese sentence that the source breaks is one, other lines are parted by a space", () => {
  expect(texts("<table><tr><td>政府\n  信息公开 A\nB<br>第二行<p>第三行</p></table>")).toEqual([
    ["政府信息公开 A B\n第二行\n第三行"],
  ]);
});

test("what is not shown is not read: styles, scripts, comments, hidden elements, deleted text", () => {
  const html =
    "<style>td{}</style><!--[if mso]><table><tr><td>x</table><![endif]--><script>document.write('<table>')</script>" +
    '<table><tr><td>甲<span style="display:none">乙<b>丙</b></span><span style="mso-hide:all">丁</span><del>戊</del><td>己</table>';
  expect(texts(html)).toEqual([["甲", "己"]]);
});

test("a page laid out by a table gives the tables inside; a small table in a cell is text", () => {
  const inner = "<table><tr><td>1<td>2<tr><td>3<td>4</table>";
  expect(texts(`<table><tr><td>菜单<td>标题${inner}</table>`)).toEqual([["1", "2", "3", "4"]]);
  expect(texts(`<table><tr><td>甲<td>乙<table><tr><td>1<td>2</table><tr><td>丙<td>丁</table>`)).toEqual([
    ["甲", "乙\n1 2", "丙", "丁"],
  ]);
});

test("lines above and below, entities, pictures", () => {
  const document = readHtml("<h1>附件2&nbsp;&amp;</h1><p>标题<img src=x></p><table><tr><td>甲&#20041;</table>注：乙");
  expect(document.tables[0]).toMatchObject({
    above: ["附件2 &", "标题"],
    below: ["注：乙"],
    cells: [{ text: "甲乙".replace("乙", "义") }],
  });
  expect(document.remarks).toEqual(["pictures"]);
});

test("nothing is fetched and nothing grows without bound", () => {
  expect(() => readHtml(`<table>${"<tr><td rowspan=9999 colspan=200>x".repeat(200)}</table>`)).toThrow(/too-large/);
  expect(readHtml("<table><tr><td>".repeat(3000)).tables.length).toBeGreaterThan(0);
});
