import { summaryOf } from "../../../src/layout/summary/summaryOf";
import { layOutSummarySheet } from "../../../src/layout/summary/summarySheet";
import { smallInput } from "../../helpers/smallSystem";

test("a summary names its scoring sheet; another sheet names none", () => {
  expect(summaryOf(layOutSummarySheet(smallInput({ name: "某'局" }), "得分图表"))).toBe("某'局");
  expect(summaryOf({ names: [] })).toBeNull();
});
