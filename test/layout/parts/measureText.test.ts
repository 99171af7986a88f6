import { countLines, textHeight } from "../../../src/layout/parts/measureText";

/** A cell in which so many Chinese characters of 10 points fit into a line; 6 points are padding. */
const roomFor = (characters: number): number => 10 * characters + 6;

test.each<[what: string, text: string, characters: number, lines: number]>([
  ["nothing takes a line", "", 4, 1],
  ["what fits takes one", "一二三四", 4, 1],
  ["one more takes another", "一二三四五", 4, 2],
  ["each paragraph begins a line", "一\n二\n", 4, 3],
  ["a closing mark takes its character down with it", "一二三四，五六七", 4, 3],
  ["an opening mark goes down with what follows", "一二三（四）", 4, 2],
  ["words and numbers are not parted", "一二三 2026-11-23", 8, 2],
  ["but where they are wider than the line", "https://www.example.gov.cn/", 4, 5],
  ["narrow letters take about half", "abcdefg", 4, 1],
])("%s", (_, text, characters, lines) => {
  expect(countLines(text, roomFor(characters), 10)).toBe(lines);
});

test("height: 1.45 a line, and a little around them", () => {
  expect(textHeight("一", roomFor(1), 10)).toBe(19);
  expect(textHeight("一二", roomFor(1), 10)).toBe(33);
});
