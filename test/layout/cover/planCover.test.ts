import { finalContentOf } from "../../../src/domain/finalContent";
import { officialSystems } from "../../../src/domain/systems";
import { coverName, coverOf, coverStands, planCover } from "../../../src/layout/cover/planCover";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { cellIn } from "../../helpers/plannedCells";
import { contentOf, scoringContent } from "../../helpers/scoringContent";

const read = readScoringSheet(scoringContent(), officialSystems);
if (!read) throw new Error("not recognised");
const content = finalContentOf(read.sheet);
const cover = planCover({ scoringSheet: "评分表-省公安厅", content, checkCode: null, language: "zh-CN" }, "封面");

test("a cover names its scoring sheet; another sheet names none", () => {
  expect(coverOf(cover)).toBe("评分表-省公安厅");
  expect(coverOf({ names: [] })).toBeNull();
});

test("it is planned from what the sheet says", () => {
  expect([cellIn(cover, "B4").value, cellIn(cover, "F5").value]).toEqual(["省公安厅", 100]);
});

test("it stands as drawn until its rows were moved", () => {
  const drawn = contentOf(cover);
  expect(coverStands(drawn, content, "zh-CN")).toBe(true);
  expect(coverStands({ ...drawn, values: [[], ...drawn.values] }, content, "zh-CN")).toBe(false);
  expect(coverStands(drawn, content, "en-US")).toBe(false);
});

test("a new cover has a name that is free", () =>
  expect(coverName(content, "zh-CN", ["封面-省公安厅"])).toBe("封面-省公安厅 (2)"));
