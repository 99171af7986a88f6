/** Archives of files: names as people wrote them, each file with its own result or reason, nothing deeper, and a bound on all of it. */

import { zipSync } from "fflate";
import { readReturnedFiles } from "../../src/actions/files/readReturned";
import { filesInArchive } from "../../src/formats/archive";
import { loadOtherFormats } from "../../src/formats/loadOtherFormats";
import { inflateByFflate } from "../../src/xlsx/inflateByFflate";
import type { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { savedBySheetJs } from "../helpers/otherPrograms";
import { fileOfUnit } from "../helpers/returned";
import { zipOfFiles } from "../helpers/zipOfFiles";

let honest: Uint8Array;

beforeAll(async () => {
  honest = await fileOfUnit({ unit: "省公安厅" });
});

const bytesOf = (...bytes: number[]): Uint8Array => new Uint8Array(bytes);

async function read(bytes: Uint8Array): Promise<(string | null)[][]> {
  const others = await loadOtherFormats();
  return readReturnedFiles({ bytes, file: "交回.zip", changedAt: "2026-01-01 00:00", others }).map(
    ({ file, refusal, records }) => [file, refusal?.reason ?? null, ...records.map(({ unit }) => unit)],
  );
}

test("each file in it is read or refused with its own reason, whatever it is called", async () => {
  const archive = zipOfFiles({
    "一组/甲厅.xlsx": honest,
    "乙厅.xls": savedBySheetJs(honest, "biff8"),
    没有后缀: honest,
    "坏.xlsx": bytesOf(1, 2, 3),
    "~$甲厅.xlsx": bytesOf(1),
    "__MACOSX/._甲厅.xlsx": bytesOf(1),
    照片: bytesOf(0xff, 0xd8, 0xff, 0xe0),
    "说明.docx": bytesOf(1),
    "再压一次.zip": zipOfFiles({ "丙.xlsx": honest }),
    "别的.rar": bytesOf(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0, 0),
    "邮件.eml": new TextEncoder().encode("From: a@b.c\r\nMIME-Version: 1.0\r\n\r\n"),
  });
  expect(await read(archive)).toEqual([
    ["交回.zip › 一组/甲厅.xlsx", null, "省公安厅"],
    ["交回.zip › 乙厅.xls", null, "省公安厅"],
    ["交回.zip › 没有后缀", null, "省公安厅"],
    ["交回.zip › 坏.xlsx", "not-a-workbook"],
    ["交回.zip › ~$甲厅.xlsx", "lock-file"],
    ["交回.zip › __MACOSX/._甲厅.xlsx", "system-file"],
    ["交回.zip › 照片", "picture"],
    ["交回.zip › 说明.docx", "document"],
    ["交回.zip › 再压一次.zip", "nested-archive"],
    ["交回.zip › 别的.rar", "other-archive"],
    ["交回.zip › 邮件.eml", "mail"],
  ]);
});

test("names in the Chinese code page are decoded, and the time of each file is its own", () => {
  const names = ["一组/省公安厅（重报）.xlsx", "甲.xlsx"];
  const archive = zipOfFiles(Object.fromEntries(names.map((name) => [name, honest])), "gbk");
  expect(filesInArchive(archive, inflateByFflate).map(({ name }) => name)).toEqual(names);
  const [file] = filesInArchive(zipOfFiles({ "甲.xlsx": honest }), inflateByFflate);
  expect(file?.changedAt).toBe("2026-11-23 16:50");
});

test("an archive of pictures alone is told as a whole, too", async () => {
  const picture = bytesOf(0xff, 0xd8, 0xff, 0xe0);
  expect(await read(zipOfFiles({ "照片1.jpg": picture, "照片2.jpg": picture }))).toEqual([
    ["交回.zip › 照片1.jpg", "picture"],
    ["交回.zip › 照片2.jpg", "picture"],
    ["交回.zip", "empty-archive"],
  ]);
});

test("two files of one name are both read; what would break a line of a terminal is shown as a sign", async () => {
  const twice = zipOfFiles({ "甲1.xlsx": honest, "甲2.xlsx": honest, "a\u001b[2J\n.xlsx": honest });
  // Its name in the directory: 甲2. → 甲1.
  const name = new TextEncoder().encode("甲2.");
  for (let at = 0; at < twice.length; at++) if (name.every((byte, i) => twice[at + i] === byte)) twice[at + 3] = 0x31;
  const read2 = await read(twice);
  expect(read2.map(([file]) => file)).toEqual(["交回.zip › 甲1.xlsx", "交回.zip › 甲1.xlsx", "交回.zip › a�[2J�.xlsx"]);
  expect(read2.every(([, reason]) => reason === null)).toBe(true);
});

test("a path that leads elsewhere is only a name", async () => {
  expect(await read(zipOfFiles({ "../../etc/甲.xlsx": honest }))).toEqual([
    ["交回.zip › ../../etc/甲.xlsx", null, "省公安厅"],
  ]);
});

test("files that need a password say so, beside the others", async () => {
  const archive = zipOfFiles({ "甲.xlsx": honest, "乙.xlsx": honest });
  const view = new DataView(archive.buffer, archive.byteOffset);
  for (let at = archive.length - 4; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    break;
  }
  expect((await read(archive)).map(([, reason]) => reason)).toEqual([null, "encrypted-archive"]);
});

test.each<[string, string, () => Uint8Array]>([
  ["without files", "empty-archive", () => zipSync({ "空/": new Uint8Array() })],
  [
    "with too many",
    "too-large",
    () => zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, new Uint8Array()]))),
  ],
])("%s: %s", (_, reason, bytes) => {
  expect(() => filesInArchive(bytes(), inflateByFflate)).toThrow(expect.objectContaining({ reason }) as UnreadableFile);
});

test("what is unpacked of all files together has a bound", async () => {
  const large = new Uint8Array(25 * 1024 * 1024);
  large.set([0x50, 0x4b, 3, 4]);
  const archive = zipSync({ "1.xlsx": large, "2.xlsx": large, "3.xlsx": large, "4.xlsx": large }, { level: 1 });
  expect((await read(archive)).map(([, reason]) => reason)).toEqual([
    "truncated",
    "truncated",
    "too-large",
    "too-large",
  ]);
});
