/** The plan has one of everything; what a host makes of it is in `test/actions/selfCheck.test.ts`. */

import { planSelfCheckSheet, selfCheckMark } from "../../src/layout/selfCheckSheet";
import { plainStyle, type Sheet, type Style } from "../../src/workbook/workbook";

const plan = planSelfCheckSheet("自检", "zh-CN");

test("every property of a style has another value than a plain cell's, in two places", () => {
  for (const property of Object.keys(plainStyle) as (keyof Style)[]) {
    const other = plan.cells.flat().filter(({ style }) => style[property] !== plainStyle[property]);
    expect([property, other.length]).toEqual([property, 2]);
  }
});

test("no part of a sheet is left empty", () => {
  const parts = Object.entries(plan) as [keyof Sheet, unknown][];
  expect(parts.filter(([, part]) => part === null || (Array.isArray(part) && part.length === 0))).toEqual([]);
  expect(plan.names.map(({ name }) => name)).toContain(selfCheckMark);
});
