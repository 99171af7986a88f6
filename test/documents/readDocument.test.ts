/** Any document by its content: what is read by which reader, and what cannot be read, with its reason. */

import * as xlsx from "@e965/xlsx";
import { zipSync } from "fflate";
import { readDocument, readPasted } from "../../src/documents/readDocument";
import { ImportRefused } from "../../src/domain/importRefusal";
import { importRefusalSentence } from "../../src/text/systemImport";
import { type Announced, csvOf, docxOf, docxWith, over, tabText, wordHtml, xlsxOf } from "../helpers/announcements";
import { savedBySheetJs } from "../helpers/otherPrograms";

const table: Announced = {
  above: ["标题"],
  rows: [
    ["项目", "内容", "分值"],
    [over(2, "甲"), "一", "60"],
    ["二", "40"],
  ],
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The table's cells, by the places at which they begin. */
async function cellsOf(bytes: Uint8Array): Promise<string[]> {
  const { tables } = await readDocument(bytes);
  return (tables[0]?.cells ?? [])
    .filter(({ text }) => text !== "")
    .map(({ text, row, column }) => `${row}.${column} ${text}`);
}

const cells = ["0.0 项目", "0.1 内容", "0.2 分值", "1.0 甲", "1.1 一", "1.2 60", "2.1 二", "2.2 40"];
const below = cells.map((cell) => cell.replace(/^\d/, (row) => String(Number(row) + 1)));

test("one table as Word, Word's HTML, text and csv, in any encoding", async () => {
  expect(await cellsOf(docxOf(table))).toEqual(cells);
  expect(await cellsOf(bytesOf(wordHtml(table)))).toEqual(cells);
  expect(await cellsOf(bytesOf(tabText(table)))).toEqual(cells);
  expect(await cellsOf(new Uint8Array(Buffer.from(`\ufeff${tabText(table)}`, "utf16le")))).toEqual(cells);
  expect(await cellsOf(csvOf(table))).toEqual(["0.0 标题", ...below]);
});

test("sheets of every format, the title in the first row", async () => {
  const file = await xlsxOf(table);
  expect(await cellsOf(file)).toEqual(["0.0 标题", ...below]);
  for (const format of ["biff8", "ods"] as const)
    expect(await cellsOf(savedBySheetJs(file, format))).toEqual(["0.0 标题", ...below]);
});

test("a workbook's merged cells cover their places, percentages and dates are what they show, formulas are told", async () => {
  const file = await xlsxOf(
    {
      rows: [
        ["项目", "分值", "日期"],
        [over(2, "甲"), "0.256", "46349"],
        ["0.1", "1"],
      ],
    },
    { 1: "0.0%", 2: "yyyy-mm-dd" },
  );
  const { tables } = await readDocument(file);
  expect(tables[0]?.cells.filter(({ row }) => row > 0)).toMatchObject([
    { text: "甲", row: 1, lastRow: 2 },
    { text: "25.6%" },
    { text: "2026-11-23" },
    { text: "10%" },
    { text: "1900-01-01" },
  ]);
});

test("a document with macros is read, and told", async () => {
  const { remarks } = await readDocument(docxWith("", { "word/vbaProject.bin": "x" }));
  expect(remarks).toEqual(["macros"]);
});

/** The beginning of a compound file is enough to be one; what is in it is not read. */
const compound = (...streams: string[]): Uint8Array => {
  const file = xlsx.CFB.utils.cfb_new();
  for (const name of streams) xlsx.CFB.utils.cfb_add(file, `/${name}`, Buffer.alloc(5000));
  return new Uint8Array(xlsx.CFB.write(file, { type: "buffer" }) as Buffer);
};

test.each<[string, () => Uint8Array, string]>([
  ["nothing", () => new Uint8Array(), "里面没有内容"],
  ["an encrypted .docx", () => compound("EncryptedPackage", "EncryptionInfo"), "文件设有打开密码"],
  ["a PDF", () => bytesOf("%PDF-1.7"), "这是 PDF"],
  ["RTF", () => bytesOf("{\\rtf1 x}"), "这是 RTF 文件"],
  ["a picture", () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "这是图片"],
  ["a saved page", () => bytesOf("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n"), "这是保存的网页"],
  ["a presentation", () => zipSync({ "ppt/presentation.xml": new Uint8Array() }), "这是演示文稿"],
  ["an archive", () => zipSync({ "附件.docx": new Uint8Array() }), "这是压缩包"],
  ["something else", () => new Uint8Array([0, 1, 2, 3]), "这不是 Word 文件、表格或文字"],
  ["half a file", () => docxOf(table).slice(0, 300), "文件已损坏或不完整"],
])("%s says what it is and what to do", async (_, bytes, said) => {
  const error: unknown = await readDocument(bytes()).catch((thrown: unknown) => thrown);
  if (!(error instanceof ImportRefused)) throw error;
  expect(importRefusalSentence(error, "zh-CN")).toContain(said);
  expect(importRefusalSentence(error, "en-US")).toMatch(/^[^\p{Script=Han}]+$/u);
});

test("a bomb is refused before it is unpacked", async () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(70 * 1024 * 1024) });
  await expect(readDocument(bomb)).rejects.toMatchObject({ kind: "too-large" });
});

test("what was pasted: the tables of its HTML, or of its text; a page's source is HTML, too", async () => {
  const html = wordHtml(table);
  for (const pasted of [
    { html, text: "x" },
    { html: "<p>x</p>", text: tabText(table) },
    { html: "", text: html },
  ])
    expect((await readPasted(pasted)).tables[0]?.cells.map(({ text }) => text)).toContain("甲");
  await expect(readPasted({ html: "", text: " " })).rejects.toMatchObject({ kind: "empty" });
});
