/** What a Word document says, as a person sees it: merged cells, changes, hidden text, tables in cells. */

import { readDocx } from "../../src/documents/readDocx";
import { inflateByFflate } from "../../src/xlsx/inflateByFflate";
import { docxWith } from "../helpers/announcements";

const read = (body: string, more: Record<string, string> = {}) => readDocx(docxWith(body, more), inflateByFflate);

const text = (said: string): string => `<w:r><w:t>${said}</w:t></w:r>`;
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;
const cell = (inside: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(inside)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

const [restart, goesOn] = ['<w:vMerge w:val="restart"/>', "<w:vMerge/>"];

test("cells merged down and across cover their places", () => {
  const { tables } = read(
    table(
      row(cell(text("甲"), restart), cell(text("乙"), '<w:gridSpan w:val="2"/>')),
      row(cell("", goesOn), cell(text("丙")), cell(text("丁"))),
    ),
  );
  expect(tables[0]).toMatchObject({ rows: 2, columns: 3 });
  expect(tables[0]?.cells).toEqual([
    { text: "甲", row: 0, column: 0, lastRow: 1, lastColumn: 0 },
    { text: "乙", row: 0, column: 1, lastRow: 0, lastColumn: 2 },
    { text: "丙", row: 1, column: 1, lastRow: 1, lastColumn: 1 },
    { text: "丁", row: 1, column: 2, lastRow: 1, lastColumn: 2 },
  ]);
});

test("lines above a table and below the last one, with tabs, breaks and spaces that do not break", () => {
  const document = read(
    paragraph(text("附件2")) +
      table(row(cell(text("甲") + "<w:r><w:br/></w:r>" + text("乙")))) +
      paragraph(text("注：丙")),
  );
  expect(document.lines).toEqual(["附件2", "注：丙"]);
  expect(document.tables[0]).toMatchObject({ above: ["附件2"], below: ["注：丙"], cells: [{ text: "甲\n乙" }] });
});

test("a row may begin further to the right", () => {
  const skipped = '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell(text("丙")) + "</w:tr>";
  const { tables } = read(table(row(cell(text("甲")), cell(text("乙"))), skipped));
  expect(tables[0]?.cells.at(-1)).toMatchObject({ text: "丙", row: 1, column: 1 });
});

test("what was deleted, moved away or hidden is not read; what was inserted is, and changes are told", () => {
  const deleted = "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>";
  const moved = "<w:moveFrom>" + text("走") + "</w:moveFrom>";
  const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>";
  const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>在</w:t></w:r>';
  const gone = "<w:tr><w:trPr><w:del/></w:trPr>" + cell(text("没有")) + "</w:tr>";
  const document = read(table(row(cell(`${deleted}${moved}${hidden}${shown}<w:ins>${text("新")}</w:ins>`)), gone));
  expect(document.tables[0]?.cells.map((each) => each.text)).toEqual(["在新"]);
  expect(document.remarks).toEqual(["changes"]);
});

test("a table in a cell is that cell's text", () => {
  const inner = table(row(cell(text("一")), cell(text("二"))));
  const { tables } = read(
    table(row(`<w:tc>${paragraph(text("甲"))}${inner}${paragraph("")}</w:tc>`, cell(text("乙")))),
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]?.cells.map((each) => each.text)).toEqual(["甲\n一 二", "乙"]);
});

test("of alternatives one is read, fields' instructions are not, pictures and macros are told", () => {
  const choice =
    '<w:r xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent><mc:Choice Requires="wps"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>';
  const field = "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:drawing/></w:r>";
  const document = read(table(row(cell(choice + field))), { "word/vbaProject.bin": "x" });
  expect(document.tables[0]?.cells[0]?.text).toBe("旧");
  expect([...document.remarks].sort()).toEqual(["macros", "pictures"]);
});

test("a document that declares a document type is refused", () => {
  const evil = { "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' };
  expect(() => read("", evil)).toThrow(/unsafe/);
});
