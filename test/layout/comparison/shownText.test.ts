import { saysNumber, shownInstead, shownText } from "../../../src/layout/comparison/shownText";
import type { Scalar } from "../../../src/workbook/workbook";

test.each<[Scalar, string | undefined, string, boolean]>([
  [4, undefined, "4", true],
  [4, "General", "4", true],
  [3.5, "General_)", "3.5 ", true],
  [3.5, "0.00", "3.50", true],
  [3.25, "0.00_ ", "3.25 ", true],
  [1234.5, "#,##0.0", "1,234.5", true],
  [3, '0"分"', "3分", true],
  [4, '"1"', "1", false],
  [4, ";;;", "", false],
  [3.25, "0.0", "3.3", false],
  [0.5, "0%", "50%", false],
  [3, "yyyy-m-d", "1900-1-3", false],
  [4, "bad[", "4", true],
])("%p as %p shows %p: itself %p", (value, format, shown, same) => {
  expect(shownText(value, format)).toBe(shown);
  expect(saysNumber(shown, Number(value))).toBe(same);
});

test("a text may be shown as another one", () => {
  expect(shownText("省公安厅", "@")).toBe("省公安厅");
  expect(shownText("省公安厅", ';;;"省教育厅"')).toBe("省教育厅");
});

test.each<[Scalar, string | undefined, string | null]>([
  [4, undefined, null],
  [4, "0.00", null],
  [4, '"1"', "1"],
  [4, ";;;", ""],
  ["省公安厅", "@", null],
  [" 省公安厅", "0.00_ ", null],
  ["省公安厅", '@"（章）"', "省公安厅（章）"],
  // Neither of the texts that a format is tried with can be written into it so that it passes for both.
  ["省公安厅", ';;;"甲"', "甲"],
  ["甲", ';;;"甲"', null],
  ["省公安厅", ';;;"乙"', "乙"],
  [true, "0.00", "TRUE"],
  [null, ";;;", null],
])("%p as %p shows instead %p, also when it is asked again", (value, format, instead) => {
  expect(shownInstead(value, format)).toBe(instead);
  expect(shownInstead(value, format)).toBe(instead);
});

test("many numbers in many formats are told from each other, remembered or forgotten", () => {
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < 300; i++)
      for (let value = 0; value < 30; value++)
        expect(shownInstead(value, `"${i % 30}"${";".repeat(i % 3)}`)).toBe(
          value === 0 && i % 3 === 2 ? "" : value === i % 30 ? null : String(i % 30),
        );
});

test("a number format that is longer than any is not worked out", () => {
  for (const code of ["[".repeat(200_000), "0".repeat(200_000)]) {
    expect(shownInstead(4, code)).toBe("?");
    expect(shownInstead("四", code)).toBe("?");
  }
});
