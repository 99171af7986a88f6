import { contentColumns, historyAt, historyColumns } from "../../../src/layout/final/finalColumns";
import { finalText } from "../../../src/text/final";

const { record: text } = finalText("zh-CN");
const entry = {
  when: "2026-11-23 16:50",
  action: "reopened",
  who: "张三",
  code: "A3CD-EFGH-JKMN",
  self: 99,
  assessed: null,
} as const;

test("a line of the history: caption, content, place", () =>
  expect(
    historyColumns.map(({ key, caption, content }) => [historyAt[key], caption(text), content(entry, text)]),
  ).toEqual([
    [0, "时间", "2026-11-23 16:50"],
    [1, "事项", "撤销定稿"],
    [2, "经办人", "张三"],
    [3, "核对码", "A3CD-EFGH-JKMN"],
    [4, "自评总分", 99],
    [5, "考核总分", null],
  ]));

test("an indicator of what was finalised: caption, content, place", () => {
  const row = {
    number: 7,
    selfScore: 2,
    assessedScore: 1.5,
    selfReason: "没有台账",
    reason: "制度不全",
    evidence: null,
  };
  expect(contentColumns(2).map(({ caption, content }) => [caption(text), content(row, "制度")])).toEqual([
    ["项", 7],
    ["指标", "制度"],
    ["自评", 2],
    ["说明", "没有台账"],
    ["考核", 1.5],
    ["依据", "制度不全"],
    ["材料", null],
  ]);
});

test("of a sheet of layout 1 the unit's own reasons are left out: it has none", () =>
  expect(contentColumns(1).map(({ caption }) => caption(text))).toEqual([
    "项",
    "指标",
    "自评",
    "考核",
    "依据",
    "材料",
  ]));
