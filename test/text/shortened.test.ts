import { shortened, shortLine } from "../../src/text/shortened";

test.each([
  ["what fits stays", "字".repeat(40), "字".repeat(40)],
  ["a longer text ends with a sign", "字".repeat(41), `${"字".repeat(40)}…`],
  ["no letter is cut in half", `${"字".repeat(39)}😀字`, `${"字".repeat(39)}…`],
])("%s", (_, text, short) => expect(shortened(text)).toBe(short));

test("in one line", () => expect(shortLine("没有\n  写明")).toBe("没有 写明"));
