import { chartColumns } from "../../../src/layout/summary/summaryColumns";
import { layOutSummarySheet } from "../../../src/layout/summary/summarySheet";
import { oneLevel } from "../../helpers/otherSystems";
import { smallInput } from "../../helpers/smallSystem";

const { charts, page } = layOutSummarySheet(smallInput(), "得分图表");

test("three charts, each with a colour for each of its series", () => {
  expect(charts.map(({ name, kind }) => [name, kind])).toEqual([
    ["ScoringSections", "clusteredColumn"],
    ["ScoringRates", "clusteredBar"],
    ["ScoringLost", "clusteredBar"],
  ]);
  for (const { source, colors } of charts) expect(colors).toHaveLength(source.lastColumn - source.column);
});

test("they are printed, side by side and below each other, never over one another", () => {
  for (const { place } of charts) {
    expect(place.lastColumn).toBeLessThan(page?.printArea.lastColumn ?? 0);
    expect(place.lastRow).toBeLessThanOrEqual(page?.printArea.lastRow ?? 0);
    const others = charts.map((each) => each.place).filter((each) => each !== place);
    for (const other of others)
      expect(
        place.lastRow < other.row ||
          other.lastRow < place.row ||
          place.lastColumn < other.column ||
          other.lastColumn < place.column,
      ).toBe(true);
  }
});

test("without headings the points lost have the whole width", () => {
  const places = layOutSummarySheet(smallInput({ system: oneLevel }), "得分图表").charts.map(({ name, place }) => [
    name,
    place.column,
    place.lastColumn,
  ]);
  expect(places).toEqual([["ScoringLost", 0, chartColumns.last]]);
});
