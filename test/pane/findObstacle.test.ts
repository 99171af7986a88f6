/** What the pane says where it cannot work. */

import { findObstacle, isWps } from "../../src/pane/findObstacle";
import { textFor } from "../../src/text";

const excel = { program: "Excel", supportsFloor: true, isWps: false } as const;

test("in an Excel that has what the code needs, nothing is in the way", () => {
  expect(findObstacle(excel)).toBeNull();
});

test("WPS that passes for Excel is believed", () => {
  expect(findObstacle({ ...excel, isWps: true })).toBeNull();
});

test.each([
  ["an old Excel", { ...excel, supportsFloor: false }, "这个版本的 Excel 太旧"],
  ["Word", { ...excel, program: "other" }, "这个加载项只能在 Excel 里使用"],
  ["WPS", { ...excel, program: null, isWps: true }, "WPS 不能运行这个加载项"],
  ["a browser", { ...excel, program: null }, "在浏览器里不能使用"],
] as const)("%s: a sentence on what is missing and what works instead", (_where, surroundings, words) => {
  const obstacle = findObstacle(surroundings);
  const sentence = obstacle && textFor("zh-CN").start[obstacle];
  expect(sentence).toContain(words);
  expect(sentence).toContain("已经做好的评分表不需要加载项");
});

test("WPS is known by its name or by its object", () => {
  const agent = (userAgent: string) => ({ navigator: { userAgent } });
  expect(isWps(agent("Mozilla/5.0 Chrome/104.0 Safari/537.36 WpsOfficeApp/12.1"))).toBe(true);
  expect(isWps({ ...agent("Mozilla/5.0 Chrome/104.0"), wps: {} } as ReturnType<typeof agent>)).toBe(true);
  expect(isWps(agent("Mozilla/5.0 Chrome/128.0 Safari/537.36 Edg/128.0"))).toBe(false);
});
