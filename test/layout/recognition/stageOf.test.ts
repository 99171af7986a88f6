import { stageOf } from "../../../src/layout/recognition/stageOf";

test.each<[string, ReturnType<typeof stageOf>]>([
  ["自评阶段", "self"],
  ["考核阶段", "assessed"],
  ["考核阶段 ", "assessed"],
  ["考\u200b核", "assessed"],
  ["自 评", "self"],
  ["ASSESSMENT", "assessed"],
  ["self-scoring", "self"],
  ["", null],
  ["自评考核", null],
  ["复核", null],
])("%j is %p", (text, stage) => {
  expect(stageOf(text)).toBe(stage);
});
