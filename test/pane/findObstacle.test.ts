/** What the pane says where it cannot work. */

import { findObstacle } from "../../src/pane/findObstacle";
import { startText } from "../../src/text/start";

const excel = { program: "Excel", supportsFloor: true } as const;

test("in an Excel that has what the code needs, nothing is in the way", () => {
  expect(findObstacle(excel)).toBeNull();
});

test.each([
  ["an old Excel", { ...excel, supportsFloor: false }, "这个版本的 Excel 太旧"],
  ["Word", { ...excel, program: "other" }, "这个加载项只能在 Excel 里使用"],
  ["a browser", { ...excel, program: null }, "在浏览器里不能使用"],
] as const)("%s: a sentence on what is missing and what works instead", (_where, surroundings, words) => {
  const obstacle = findObstacle(surroundings);
  const sentence = obstacle && startText("zh-CN")[obstacle];
  expect(sentence).toContain(words);
  expect(sentence).toContain("已经做好的评分表不需要加载项");
});
