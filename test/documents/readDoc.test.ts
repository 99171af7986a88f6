/** Word documents of before 2007, as LibreOffice saves them: tables with merged cells, changes, hidden text, damage. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draftSystem } from "../../src/definition/draftSystem";
import { readDocument } from "../../src/documents/readDocument";
import { ImportRefused } from "../../src/domain/importRefusal";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../fixtures", name)));
const file = fixture("announcement.doc");
/** Where the document's stream stands: its first two bytes. */
const head = file.findIndex((byte, i) => byte === 0xec && file[i + 1] === 0xa5 && i % 512 === 0);

function changed(at: number, byte: number): Uint8Array {
  const bytes = file.slice();
  bytes[head + at] = byte;
  return bytes;
}

test("cells with their areas, paragraphs within them, lines above and below", async () => {
  const { tables, lines, remarks } = await readDocument(file);
  expect([lines, remarks]).toEqual([["附件2", "某某工作考核评分表", "注：扣完为止。"], []]);
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({
    rows: 5,
    columns: 4,
    above: ["附件2", "某某工作考核评分表"],
    below: ["注：扣完为止。"],
  });
  const wide = tables[0]!.cells.filter(({ row, lastRow, column, lastColumn }) => lastRow > row || lastColumn > column);
  expect(wide).toEqual([
    { text: "组织领导（30分）", row: 1, column: 0, lastRow: 2, lastColumn: 0 },
    { text: "合计", row: 4, column: 0, lastRow: 4, lastColumn: 1 },
  ]);
  expect(tables[0]!.cells.map(({ text }) => text)).toContain("成立机构\n明确人员");
});

test("it is imported without a doubt", async () => {
  const draft = draftSystem(await readDocument(file));
  expect(draft).toMatchObject({ attachment: "附件2", title: "某某工作考核评分表", total: 100, doubts: [] });
  expect(draft.indicators.map(({ path, name, weight }) => [...path, name, weight])).toEqual([
    ["组织领导", "领导机构", 10],
    ["组织领导", "工作制度", 20],
    ["服务效能", "办结率", 70],
  ]);
});

test("what was deleted or hidden is not read, and changes are told", async () => {
  const { tables, lines, remarks } = await readDocument(fixture("changes.doc"));
  expect(lines).toEqual(["甲新", "末"]);
  expect(tables[0]?.cells.map(({ text }) => text)).toEqual(["一", "二"]);
  expect(remarks).toEqual(["changes"]);
});

test("an encrypted one and one of Word 95 say so", async () => {
  await expect(readDocument(changed(0x0b, (file[head + 0x0b] ?? 0) | 1))).rejects.toMatchObject({ kind: "encrypted" });
  await expect(readDocument(changed(0, 0xdc))).rejects.toMatchObject({ kind: "old-word" });
});

test("a damaged one is read or refused, and nothing else happens", async () => {
  let state = 20261126;
  const next = (most: number): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % most;
  for (let i = 0; i < 300; i++) {
    const bytes = file.slice(0, i % 3 === 0 ? 512 + next(file.length - 512) : file.length);
    for (let j = 0; j < 1 + (i % 8); j++) bytes[next(bytes.length)] = next(256);
    const result: unknown = await readDocument(bytes).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toBeInstanceOf(ImportRefused);
  }
});

test("tables in text boxes are read after the text", async () => {
  const { tables, lines } = await readDocument(fixture("textbox.doc"));
  expect(lines).toEqual(["考核评分表", "末", "框内文字"]);
  expect(tables.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["指标", "分值", "甲", "60", "乙", "40"]]);
});
