import { textFor } from "../../src/text";
import { consolidateText } from "../../src/text/consolidate";
import { wordings } from "../../src/text/earlier";
import { printText } from "../../src/text/print";

const zh = textFor("zh-CN").sheet;

test.each([
  [zh.summary.lost, "失分"],
  [zh.summary.title("某某指标体系"), "某某得分汇总"],
  [zh.summary.note, "得分、失分和得分率按当前阶段的得分计算；得分率只计已评的指标。"],
  [zh.summary.charts.lost, "失分最多的指标（前 10 项）"],
  [zh.check.selfScore.blank, "自评未填；"],
  [consolidateText("zh-CN").data.captions.edition, "版本"],
  [consolidateText("zh-CN").data.captions.stage, "阶段"],
  [consolidateText("zh-CN").data.captions.refusals, "未采用的原因"],
  [consolidateText("en-US").data.captions.refusals, "Why it is not used"],
  [consolidateText("zh-CN").matrix.lost, "失分合计"],
  [printText("zh-CN").cover.square, "未定稿\n\n定稿后这里印核对二维码"],
])("“%s” was “%s”", (today, earlier) => expect(wordings(today ?? "")).toEqual([today, earlier]));

test("what has not changed is known by its one wording", () => expect(wordings("被考核单位")).toEqual(["被考核单位"]));

test("lines to sign on that stood in another order are known by both", () =>
  expect(wordings(zh.signatures[2] ?? "")).toEqual([
    zh.signatures[2],
    "（单位盖章）          年    月    日",
    "考核组成员（签字）：",
  ]));
