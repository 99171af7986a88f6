import { meantAs, parseScore } from "../../src/domain/parseScore";
import type { Entry } from "../../src/domain/scoreSheet";

test.each<[string, Entry]>([
  ["3", 3],
  [" 3.5 ", 3.5],
  ["２", 2],
  ["３．５", 3.5],
  ["３。5", 3.5],
  ["2。", 2],
  ["2｡5", 2.5],
  [".5", 0.5],
  ["-1", -1],
  ["−1", -1],
  ["-0", 0],
  ["+2", 2],
  ["2\u00a0", 2],
  ["2\n", 2],
  ["\u200b2\ufeff", 2],
  ["2.5分", 2.5],
  ["2.5 分", 2.5],
  ["2 points", 2],
  ["￥3", 3],
  ["¥ 3", 3],
  ["", null],
  ["  ", null],
  ["三", "三"],
  ["3 4", "3 4"],
  ["2,5", "2,5"],
  ["1e3", "1e3"],
  ["Infinity", "Infinity"],
  ["50%", "50%"],
  ["2-3", "2-3"],
])("%j → %p", (typed, score) => {
  expect(parseScore(typed)).toBe(score);
});

test.each<[string, ReturnType<typeof meantAs>]>([
  ["50%", "percentage"],
  ["５０％", "percentage"],
  ["120.00%", "percentage"],
  ["2026-1-3", "date"],
  ["1900/1/3", "date"],
  ["2026年1月3日", "date"],
  ["1月3日", "date"],
  ["1月", "date"],
  ["1/3", "date"],
  ["2026.1.3", "date"],
  ["=3+1", "formula"],
  ["3+1", "formula"],
  ["=SUM(A1:A3)", "formula"],
  ["三分", null],
  ["2.5", null],
  ["无", null],
])("%s was meant as %p", (text, meant) => {
  expect(meantAs(text)).toBe(meant);
});
