/** Files that are no workbooks, or broken or hostile ones: each is refused with its reason, quickly and with little memory. */

import * as xlsx from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { everySort, plainSheet } from "./everySort";
import { packageOf, relationsPart, sheetPart, workbookPart } from "./packageOf";
import { asZip64 } from "./zip64";

function reasonFor(bytes: Uint8Array): string {
  try {
    return `read ${readWorkbook(bytes).length} sheets`;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

/** A compound file with this stream name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}

function sheet(xml: string): Uint8Array {
  return packageOf("", { "xl/worksheets/sheet1.xml": xml });
}

test.each<[string, string, () => Uint8Array]>([
  ["an empty file", "empty", () => new Uint8Array()],
  ["CSV in UTF-8", "text", () => strToU8("序号,得分\n1,4\n")],
  ["CSV in GBK", "text", () => new Uint8Array([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0x31, 0x0d, 0x0a])],
  ["a web page called .xls", "text", () => strToU8("<html><table></table></html>")],
  [
    "an old workbook",
    "old-format",
    () =>
      new Uint8Array(
        xlsx.write(xlsx.read("a,1", { type: "string" }), { type: "array", bookType: "biff8" }) as ArrayBuffer,
      ),
  ],
  ["an encrypted workbook", "encrypted", () => compound("EncryptedPackage")],
  ["another compound file", "not-a-workbook", () => compound("WordDocument")],
  ["a picture", "not-a-workbook", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
  ["another zip archive", "not-a-workbook", () => zipSync({ "a.txt": strToU8("a") })],
  ["an XML bomb", "unsafe", () => sheet(`<!DOCTYPE a [<!ENTITY b "c">]>${sheetPart("&b;")}`)],
  ["a sheet cut short", "damaged", () => sheet("<worksheet><sheetData><row>")],
  ["elements out of order", "damaged", () => sheet("<worksheet><sheetData></worksheet></sheetData>")],
  ["a tag cut short", "damaged", () => sheet('<worksheet><sheetData a="')],
  ["an unknown entity", "damaged", () => packageOf('<row><c t="str"><v>&b;</v></c></row>')],
  ["a text that is nowhere", "damaged", () => packageOf('<row><c t="s"><v>7</v></c></row>')],
  ["a shared formula that is nowhere", "damaged", () => packageOf('<row><c><f t="shared" si="1"/></c></row>')],
  ["a cell's name that is none", "damaged", () => packageOf('<row><c r="A-1"><v>1</v></c></row>')],
  ["a row 0", "damaged", () => packageOf('<row r="0"><c><v>1</v></c></row>')],
  [
    "no UTF-8",
    "damaged",
    () => zipSync({ ...workbookParts(), "xl/worksheets/sheet1.xml": new Uint8Array([0x3c, 0xff, 0xfe, 0x3e]) }),
  ],
  ["elements within elements without end", "damaged", () => sheet(sheetPart("<a>".repeat(1000)))],
  ["a file of more than 50 MB", "too-large", () => Buffer.concat([packageOf(""), new Uint8Array(51 * 1024 * 1024)])],
  ["a sheet that is missing", "damaged", () => zipSync(workbookParts())],
])("%s: %s", (_, reason, bytes) => {
  expect(reasonFor(bytes())).toBe(reason);
});

function workbookParts(): Record<string, Uint8Array> {
  return {
    "_rels/.rels": strToU8(relationsPart(["r1", "officeDocument", "xl/workbook.xml"])),
    "xl/workbook.xml": strToU8(workbookPart('<sheets><sheet name="表" r:id="r1"/></sheets>')),
    "xl/_rels/workbook.xml.rels": strToU8(relationsPart(["r1", "worksheet", "worksheets/sheet1.xml"])),
  };
}

test("a workbook cut off anywhere is refused, never half read", async () => {
  const bytes = await writeWorkbook(everySort());
  for (let end = 1; end < bytes.length; end += 97) {
    expect(["truncated", "damaged", "text", "not-a-workbook"]).toContain(reasonFor(bytes.subarray(0, end)));
  }
  expect(reasonFor(bytes.subarray(0, bytes.length / 2))).toBe("truncated");
});

test("a zip64 directory with damage is refused", () => {
  const bytes = asZip64(packageOf("<row><c><v>1</v></c></row>"));
  const reasons = new Set<string>();
  const first = bytes.length - 22 - 20 - 56;
  for (let at = first - 200; at < bytes.length; at++)
    reasons.add(reasonFor(bytes.map((b, i) => (i === at ? b ^ 0x7f : b))));
  expect(reasons.has("damaged")).toBe(true);
  for (const reason of reasons)
    expect(reason).toMatch(/^(damaged|truncated|encrypted|not-a-workbook|too-large|read 1 sheets)$/);
});

test("a workbook with damage in its directory, its sizes or its flags is refused", async () => {
  const bytes = await writeWorkbook({ sheets: [plainSheet([[1, "甲"]])] });
  const changed = (at: number, value: number) => bytes.map((byte, i) => (i === at ? value : byte));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = view.getUint32(bytes.length - 6, true);
  // Each entry needed is damaged in turn; parts that are never opened do not matter.
  const reasons = new Set<string>();
  for (let at = directory; view.getUint32(at, true) === 0x02014b50;) {
    reasons.add(reasonFor(changed(at, 0)));
    reasons.add(reasonFor(changed(at + 8, 1)));
    reasons.add(reasonFor(changed(at + 10, 99)));
    reasons.add(reasonFor(changed(at + 24, (bytes[at + 24] ?? 0) ^ 1)));
    at += 46 + view.getUint16(at + 28, true);
  }
  expect([...reasons].sort()).toEqual(["damaged", "encrypted", "read 1 sheets"]);
});

test("random damage is refused or read, never another error", async () => {
  const bytes = await writeWorkbook(everySort());
  for (let seed = 1; seed <= 400; seed++) {
    const broken = bytes.slice();
    for (let i = 0; i < 3; i++) broken[(seed * 7919 + i * 104729) % broken.length] = (seed * 31 + i * 17) % 256;
    expect(reasonFor(broken)).toMatch(/./);
  }
});

describe("a part that grows without end", () => {
  const bomb = zipSync({ ...workbookParts(), "xl/worksheets/sheet1.xml": new Uint8Array(70_000_000) }, { level: 1 });

  test("is stopped at the limit", () => {
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    expect(reasonFor(bomb)).toBe("too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test("is refused by what comes out where the archive says less", () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = view.getUint32(lying.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
      if (view.getUint32(at + 24, true) === 70_000_000) view.setUint32(at + 24, 10, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(reasonFor(lying)).toBe("damaged");
  });

  test("is refused when it is small enough to be inflated at once and longer than it says", () => {
    const long = zipSync({ ...workbookParts(), "xl/worksheets/sheet1.xml": new Uint8Array(1_000_000) });
    const view = new DataView(long.buffer);
    for (let at = view.getUint32(long.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
      if (view.getUint32(at + 24, true) === 1_000_000) view.setUint32(at + 24, 999_999, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(reasonFor(long)).toBe("damaged");
  });
});
