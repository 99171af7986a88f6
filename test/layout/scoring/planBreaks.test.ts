import { planBreaks, splitAtBreaks } from "../../../src/layout/scoring/planBreaks";
import { placeRows } from "../../../src/layout/scoring/scoringRows";
import { smallSystem } from "../../helpers/smallSystem";

/**
 * Zero-based rows, each 10 high: 0–3 head, 4 captions, 5–6 甲一, 7 甲二, 8 subtotal, 9 乙一, 10 subtotal, 11 total,
 * 12–14 signatures. A page's height counts with 0.97.
 */
const rows = placeRows(smallSystem);
const heights = Array.from({ length: rows.count }, () => 10);
const page = (fits: number): number => (10 * fits) / 0.97 + 0.01;

test.each<[what: string, fits: number, breaks: number[]]>([
  ["all fits", 15, []],
  ["the last group takes total and signatures with it", 14, [9]],
  ["and a group its section's subtotal", 8, [7, 9]],
  ["the first page is not left without rows, though its group fits on none", 6, [6, 9]],
])("%s", (_, fits, breaks) => expect(planBreaks(rows, heights, page(fits))).toEqual(breaks));

test("a group that fits on no page is parted between its indicators, never inside one", () => {
  const tall = heights.map((height, row) => (row === 5 || row === 6 ? 40 : height));
  expect(planBreaks(rows, tall, page(9))).toEqual([6, 9]);
});

test.each([
  [[], [{ first: 5, last: 9 }]],
  [
    [7],
    [
      { first: 5, last: 6 },
      { first: 7, last: 9 },
    ],
  ],
  [[5, 10], [{ first: 5, last: 9 }]],
])("rows 5–9 with breaks before %j", (breaks, parts) =>
  expect(splitAtBreaks({ first: 5, last: 9 }, breaks)).toEqual(parts),
);
