import { officialSystems } from "../../../src/domain/systems";
import { findCaptions } from "../../../src/layout/recognition/findCaptions";
import { recogniseRows } from "../../../src/layout/recognition/recogniseRows";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

/** The numbers of the rows that are recognised around the second indicator. */
function recognised(content: SheetContent): [row: number, number: number][] | null {
  const captions = findCaptions(content);
  const found = captions && recogniseRows(content, captions, officialSystems);
  return found && found.rows.slice(0, 3).map(({ row, indicator }) => [row + 1, indicator.number]);
}

const untouched = [
  [6, 1],
  [7, 2],
  [8, 3],
];

test.each<[what: string, changes: Record<string, Scalar>]>([
  ["as drawn", {}],
  ["another number: name and description say who it is", { C7: 40 }],
  ["another name", { D7: "改过的" }],
  ["another description", { F7: "改过的" }],
  ["only the description is left", { C7: null, D7: null }],
  ["a number pasted as text, names with spaces", { C7: " 2 ", D8: "工 作 机 构" }],
])("%s", (_, changes) => expect(recognised(scoringContent(changes))).toEqual(untouched));

test("a row of which nothing official is left is nobody's", () =>
  expect(recognised(scoringContent({ C7: null, D7: "别的", F7: "别的" }))?.[1]).toEqual([8, 3]));

test("a table of something else is none of ours", () => {
  const content = scoringContent();
  const others = content.values.map((row, at) => (at > 4 ? row.map(() => "别的") : row));
  expect(recognised({ ...content, values: others })).toBeNull();
});

test("the system is the one whose rows these are, also without the hidden name", () => {
  const content = { ...scoringContent({}, { systemId: "prefecture-cities" }), names: [] };
  const captions = findCaptions(content);
  expect(captions && recogniseRows(content, captions, officialSystems)?.system.id).toBe("prefecture-cities");
});
