import type { Heading } from "../../../src/domain/indicatorSystem";
import { headingText, sectionHeading } from "../../../src/layout/scoring/headingText";

const heading: Heading = { name: "组织领导", path: ["组织领导"], points: 20, indicators: [], below: [] };

test("the highest level has its points in a line of their own, and says on the next page that it goes on", () => {
  expect(sectionHeading(heading, "zh-CN")).toBe("组织领导\n20分");
  expect(headingText(heading, 0, "zh-CN")).toEqual(["组织领导\n20分", "组织领导\n（续）"]);
});

test("lower ones are their names", () => {
  expect(headingText(heading, 1, "zh-CN")).toEqual(["组织领导", "组织领导（续）"]);
});
