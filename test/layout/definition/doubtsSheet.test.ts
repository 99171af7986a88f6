import { layOutDoubtsSheet } from "../../../src/layout/definition/doubtsSheet";

test("a row a doubt: where it stands, what it is, what is proposed", () => {
  const doubts = [
    { place: "第 14 行", doubt: "分值“2-12.5分”是一个范围。", proposed: "12.5 分" },
    { place: "第 20 行", doubt: "没有分值。", proposed: "" },
  ];
  const sheet = layOutDoubtsSheet(doubts, "导入疑问", "zh-CN");
  expect(sheet.cells.map((row) => row.map(({ value }) => value))).toEqual([
    ["位置", "疑问", "建议"],
    ["第 14 行", "分值“2-12.5分”是一个范围。", "12.5 分"],
    ["第 20 行", "没有分值。", null],
  ]);
});
