import { placeRows } from "../../../src/layout/scoring/scoringRows";
import { placeSummary } from "../../../src/layout/summary/summaryPlaces";
import { smallSystem } from "../../helpers/smallSystem";

test("a row a section, one for each of its groups, the total; charts beside and below", () => {
  const { captions, sections, total, charts, count, heights } = placeSummary(placeRows(smallSystem));
  expect(sections.map(({ placed, row, groupRows }) => [placed.heading.name, row, groupRows])).toEqual([
    ["甲", 3, [4, 5]],
    ["乙", 6, [7]],
  ]);
  expect([captions, total, count]).toEqual([2, 8, 26]);
  // Few headings leave room enough for the chart of rates all the same.
  expect(charts.rates.last - charts.rates.first).toBeGreaterThanOrEqual(9);
  expect(charts.lost.first).toBeGreaterThan(total);
  expect(charts.rates.first).toBeGreaterThan(charts.sections.last);
  expect(heights).toHaveLength(count);
});

test("many indicators need more rows than are printed", () => {
  const [indicator] = smallSystem.indicators;
  if (!indicator) throw new Error("no indicator");
  const indicators = Array.from({ length: 60 }, (_, i) => ({ ...indicator, number: i + 1 }));
  const { count, heights } = placeSummary(placeRows({ ...smallSystem, indicators }));
  expect(heights).toHaveLength(65);
  expect(count).toBeLessThan(heights.length);
});
