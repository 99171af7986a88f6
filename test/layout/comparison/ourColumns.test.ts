import { ourColumns } from "../../../src/layout/comparison/ourColumns";
import { findCaptions } from "../../../src/layout/recognition/findCaptions";
import { scoringContent } from "../../helpers/scoringContent";

const captions = findCaptions(scoringContent());
if (!captions) throw new Error("not recognised");

test("the columns in the order that was asked for, those of scores with their stage", () =>
  expect(ourColumns(captions, ["assessedScore", "name", "selfScore"])).toEqual([
    { key: "assessedScore", column: 8, stage: "assessed" },
    { key: "name", column: 3, stage: null },
    { key: "selfScore", column: 6, stage: "self" },
  ]));

test("a column that is gone is left out", () => {
  const { weight: _, ...columns } = captions.columns;
  expect(ourColumns({ ...captions, columns }, ["weight", "name"]).map(({ key }) => key)).toEqual(["name"]);
});
