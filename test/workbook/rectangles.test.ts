import { areaName } from "../../src/workbook/address";
import { blocksOf, runsOf } from "../../src/workbook/rectangles";

test.each<[what: string, rows: string[], blocks: [value: string, areas: string[]][]]>([
  ["one value is one block", ["aaa", "aaa"], [["a", ["A1:C2"]]]],
  [
    "a block is as wide as its row allows",
    ["aab", "aab"],
    [
      ["a", ["A1:B2"]],
      ["b", ["C1:C2"]],
    ],
  ],
  [
    "a row with other stretches begins anew",
    ["aa", "ab", "aa"],
    [
      ["a", ["A1:B1", "A2", "A3:B3"]],
      ["b", ["B2"]],
    ],
  ],
  [
    "the most common value comes first",
    ["abb", "bbb"],
    [
      ["b", ["B1:C1", "A2:C2"]],
      ["a", ["A1"]],
    ],
  ],
])("%s", (_, rows, blocks) => {
  const found = blocksOf(rows.map((row) => [...row]));
  expect(found.map(({ value, areas }) => [value, areas.map(areaName)])).toEqual(blocks);
});

test("stretches of equal values", () =>
  expect(runsOf([1, 1, 2, 1])).toEqual([
    { value: 1, first: 0, last: 1 },
    { value: 2, first: 2, last: 2 },
    { value: 1, first: 3, last: 3 },
  ]));
