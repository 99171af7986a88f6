import { systemById } from "../../../src/domain/systems";
import { rankingColumns } from "../../../src/layout/consolidation/rankingColumns";
import { placesOf } from "../../../src/layout/parts/places";
import { consolidateText } from "../../../src/text/consolidate";

test.each([
  ["provincial-departments", 4],
  ["prefecture-cities", 4],
] as const)("%s: a column for each of its %i sections, between unit and total", (id, sections) => {
  const columns = rankingColumns(systemById(id));
  expect(columns.map(({ key }) => key)).toEqual([
    "rank",
    "unit",
    ...Array.from({ length: sections }, () => "section"),
    "total",
    "rate",
    "code",
    "verdict",
  ]);
  expect(placesOf(columns)).toMatchObject({ unit: 1, section: 2, total: 2 + sections });
});

test("a section's caption has its points; mean, highest and lowest are of sections and total", () => {
  const columns = rankingColumns(systemById("provincial-departments"));
  expect(columns[2]?.caption("zh-CN")).toBe("组织领导\n20分");
  expect([...new Set(columns.filter(({ figures }) => figures).map(({ key }) => key))]).toEqual(["section", "total"]);
});

test("each caption has its column", () => {
  const keys = rankingColumns(systemById("provincial-departments")).map(({ key }) => key);
  expect(Object.keys(consolidateText("zh-CN").ranking.captions)).toEqual(keys.filter((key) => key !== "section"));
});
