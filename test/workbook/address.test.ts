import {
  absoluteName,
  area,
  areaName,
  columnName,
  columnNumber,
  contains,
  parseArea,
  quoteSheet,
} from "../../src/workbook/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s, and back", (number, letters) => {
  expect(columnName(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test.each([
  ["B3", area(2, 1), "$B$3"],
  ["A1:C4", area(0, 0, 3, 2), "$A$1:$C$4"],
  ["AG300", area(299, 32), "$AG$300"],
])("%s is read and written", (name, cells, absolute) => {
  expect(parseArea(name)).toEqual(cells);
  expect(parseArea(absolute)).toEqual(cells);
  expect(areaName(cells)).toBe(name);
  expect(absoluteName(cells)).toBe(absolute);
});

test.each(["1:3", "A:C", "'表'!A1", "", "R1C1:"])("“%s” is refused: no cells, or more than cells", (name) => {
  expect(() => parseArea(name)).toThrow("not an address of cells");
});

test("an area contains its corners, and nothing beside them", () => {
  const cells = area(1, 1, 3, 2);
  expect([contains(cells, 1, 1), contains(cells, 3, 2), contains(cells, 0, 1), contains(cells, 3, 3)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("a sheet's name is quoted, its apostrophes doubled", () => expect(quoteSheet("某'局")).toBe("'某''局'"));
