import { bareIfShort, bareText, mayBeginWith, mayEndWith, saysTheSame } from "../../src/domain/sameText";
import type { Entry } from "../../src/domain/scoreSheet";

test.each<[found: Entry | undefined, official: string | number, same: boolean]>([
  ["组织领导\r\n（20分）", "组织领导\n(20分)", true],
  [" 例会 记录\u00a0", "例会记录", true],
  ["例会记录", "例会纪录", false],
  ["７", 7, true],
  ["7 ", 7, true],
  [7, 7, true],
  ["8", 7, false],
  ["", 0, false],
  [null, 7, false],
  [undefined, "名", false],
  [7, "7", false],
])("%j says %j: %p", (found, official, same) => {
  expect(saysTheSame(found, official)).toBe(same);
});

test("what nobody sees does not count", () => expect(bareText("指标 （１）\u200b\r\n")).toBe("指标(1)"));

test("a text that is far longer than what it may say is not brought into plain form", () => {
  expect(bareIfShort(" 领 导 体 制 ", 4)).toBe("领导体制");
  expect(bareIfShort("\ufdfa".repeat(30_000), 4)).toBe("");
});

test.each([
  ["总分", true],
  ["扣分依据", false],
  [" 总分", true],
  ["\u200b总分", true],
  ["", true],
])("whether %j may begin and end with a letter of the total's", (text, may) => {
  expect([mayBeginWith(text, new Set("总")), mayEndWith([...text].reverse().join(""), new Set("总"))]).toEqual([
    may,
    may,
  ]);
});
