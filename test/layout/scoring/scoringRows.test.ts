import { placeRows } from "../../../src/layout/scoring/scoringRows";
import { smallSystem } from "../../helpers/smallSystem";

test("a section's indicators, then its subtotal; the total, a free row, two rows of signatures", () => {
  const rows = placeRows(smallSystem);
  expect(rows.indicators.map(({ indicator, row, last }) => [indicator.number, row, last])).toEqual([
    [1, 5, 5],
    [2, 6, 6],
    [3, 7, 7],
    [4, 9, 9],
  ]);
  expect(
    rows.sections.map(({ heading, first, last, subtotalRow }) => [heading.name, first, last, subtotalRow]),
  ).toEqual([
    ["甲", 5, 7, 8],
    ["乙", 9, 9, 10],
  ]);
  expect(rows.sections[0]?.below.map(({ heading, first, last }) => [heading.name, first, last])).toEqual([
    ["甲一", 5, 6],
    ["甲二", 7, 7],
  ]);
  expect([rows.totalRow, rows.signatureRows, rows.count]).toEqual([11, { first: 13, last: 14 }, 15]);
});

test("an indicator may take several rows", () => {
  const rows = placeRows(smallSystem, ({ weight }) => weight);
  expect(rows.indicators.map(({ row, last }) => [row, last])).toEqual([
    [5, 6],
    [7, 8],
    [9, 9],
    [11, 15],
  ]);
  expect(rows.sections.map(({ subtotalRow }) => subtotalRow)).toEqual([10, 16]);
});
