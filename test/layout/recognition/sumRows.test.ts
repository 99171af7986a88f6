import { findCaptions } from "../../../src/layout/recognition/findCaptions";
import { sumRows } from "../../../src/layout/recognition/sumRows";
import type { Scalar } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

const found = (changes: Record<string, Scalar>, from?: number) => {
  const content = scoringContent(changes);
  const captions = findCaptions(content);
  return captions && [...sumRows(content, captions, from)].map(({ row, kind }) => `${row + 1} ${kind}`);
};

test.each<[what: string, changes: Record<string, Scalar>, from: number | undefined, rows: string[]]>([
  ["as drawn", {}, 56, ["57 total"]],
  ["spaces around a label do not count", { A57: " 总分 " }, 56, ["57 total"]],
  ["another word is no label", { A57: "合计" }, 56, []],
  ["what somebody labels below counts too", { A58: "小计" }, 56, ["57 total", "58 subtotal"]],
])("%s", (_, changes, from, rows) => expect(found(changes, from)).toEqual(rows));

test("each section has its subtotal, and the table its total at the end", () => {
  const rows = found({}) ?? [];
  expect(rows.slice(0, -1).every((each) => each.endsWith("subtotal"))).toBe(true);
  expect([rows.length, rows.at(-1)]).toEqual([5, "57 total"]);
});
