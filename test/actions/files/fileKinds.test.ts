/** Which files are taken for returned workbooks and for lists of units. */

import { fileKinds, mayBeReturned, returnedEndings, unitListEndings } from "../../../src/actions/files/fileKinds";

test.each([
  [".xlsx", "read", "read"],
  [".xlsm", "read", "read"],
  [".xls", "refused", "not-offered"],
  [".et", "refused", "not-offered"],
  [".ett", "refused", "not-offered"],
  [".xlsb", "refused", "not-offered"],
  [".ods", "refused", "not-offered"],
  [".csv", "refused", "read"],
  [".txt", "passed-over", "read"],
])("%s: as a return %s, as a list of units %s", (ending, returned, unitList) => {
  const kinds = fileKinds.filter(({ endings }) => endings.includes(ending));
  expect(kinds).toEqual([expect.objectContaining({ returned, unitList })]);
  expect(returnedEndings.includes(ending)).toBe(returned !== "passed-over");
  expect(unitListEndings.includes(ending)).toBe(unitList === "read");
});

test.each([
  ["评分表-省公安厅.xlsx", true],
  ["重报.XLS", true],
  ["说明.txt", false],
  ["xlsx", false],
  ["照片.jpg", false],
])("%s in a folder is read or told: %s", (name, expected) => expect(mayBeReturned(name)).toBe(expected));
