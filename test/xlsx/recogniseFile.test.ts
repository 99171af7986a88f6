import { type ContentKind, kindOfContent } from "../../src/xlsx/recogniseFile";

test.each<[what: string, start: string, kind: ContentKind]>([
  ["nothing", "", "empty"],
  ["a workbook or another zip archive", "PK\x03\x04", "zip"],
  ["the beginning of one is not enough", "PK", "text"],
  ["an old workbook in a compound file", "\xd0\xcf\x11\xe0", "compound"],
  ["text of the Chinese code page that begins so", "\xd0\xf2\xba\xc5", "text"],
  ["an older workbook without one", "\t\x08\x10\x00", "old-workbook"],
  ["text that begins with a tab", "\t1\r\n", "text"],
  ["a .rar archive", "Rar!\x1a\x07", "other-archive"],
  ["a .tar.gz archive", "\x1f\x8b\x08\x00", "other-archive"],
  ["a .tar archive", `x.xlsx${"\0".repeat(251)}ustar`, "other-archive"],
  ["attachments as Outlook sends them", "\x78\x9f\x3e\x22", "mail"],
  ["a PDF document of letters alone", "%PDF-1.7 1 0 obj", "other"],
  ["mail", "From: a@b.c\r\nMIME-Version: 1.0\r\n", "mail"],
  ["text in UTF-16", "\xff\xfe\x85\x53", "text"],
  ["something else", "\x00\x01\x02", "other"],
])("%s", (_, start, kind) => {
  expect(kindOfContent(Uint8Array.from(start, (letter) => letter.charCodeAt(0)))).toBe(kind);
});
