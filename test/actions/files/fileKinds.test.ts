/** Which files are taken for returned workbooks and for lists of units. */

import {
  fateByContent,
  fateByName,
  fileKinds,
  returnedEndings,
  unitListEndings,
} from "../../../src/actions/files/fileKinds";

test.each([
  [".xlsx", "read", "read"],
  [".xlsm", "read", "read"],
  [".xls", "read", "not-offered"],
  [".et", "read", "not-offered"],
  [".ett", "read", "not-offered"],
  [".xlsb", "read", "not-offered"],
  [".ods", "read", "not-offered"],
  [".zip", "read", "not-offered"],
  [".rar", "refused", "not-offered"],
  [".tgz", "refused", "not-offered"],
  [".csv", "refused", "read"],
  [".txt", "document", "read"],
])("%s: as a return %s, as a list of units %s", (ending, returned, unitList) => {
  const kinds = fileKinds.filter(({ endings }) => endings.includes(ending));
  expect(kinds).toEqual([expect.objectContaining({ returned, unitList })]);
  expect(returnedEndings.includes(ending)).toBe(["read", "refused"].includes(returned));
  expect(unitListEndings.includes(ending)).toBe(unitList === "read");
});

test.each([
  ["评分表-省公安厅.xlsx", "read"],
  ["重报.XLS", "read"],
  ["邮件.eml", "read"],
  ["说明.txt", "document"],
  ["一组\\说明.docx", "document"],
  ["xlsx", "ask-content"],
  ["照片.jpg", "ask-content"],
  ["一组/~$评分表.xlsx", "lock-file"],
  [".~lock.评分表.xlsx#", "lock-file"],
  ["Thumbs.db", "system-file"],
  [".DS_Store", "system-file"],
  ["__MACOSX/评分表.xlsx", "system-file"],
])("%s among other files: %s", (name, expected) => expect(fateByName(name)).toBe(expected));

test.each([
  ["a zip archive", "PK\x03\x04", "read"],
  ["an old workbook", "\xd0\xcf\x11\xe0", "read"],
  ["a .rar archive", "Rar!\x1a\x07", "read"],
  ["mail", "From: a@b.c\r\nMIME-Version: 1.0\r\n", "read"],
  ["a PNG picture", "\x89PNG\r\n\x1a\n", "picture"],
  ["a JPEG picture", "\xff\xd8\xff\xe0", "picture"],
  ["a PDF document", "%PDF-1.7\n\x00", "document"],
  ["text", "\xd0\xf2\xba\xc5", "document"],
  ["something else", "\x00\x01\x02", "other-file"],
])("%s by its content: %s → %s", (_, start, expected) => {
  expect(fateByContent(Uint8Array.from(start, (letter) => letter.charCodeAt(0)))).toBe(expected);
});
