import { ignoredSettings } from "../../../src/actions/print/ignoredSettings";
import { systemById } from "../../../src/domain/systems";
import type { KeptPage } from "../../../src/excel/keptPage";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import { printText } from "../../../src/text/print";
import { areaName } from "../../../src/workbook/address";

const page = layOutScoringSheet({
  system: systemById("provincial-departments"),
  name: "评分表",
  unit: "省某某厅",
  group: "",
  date: null,
  stage: "self",
  language: "zh-CN",
}).page;
if (!page) throw new Error("no page set-up");
const planned = page;

const told = (kept: Partial<KeptPage>): string[] =>
  ignoredSettings(planned, { ...planned, ...kept }, printText("zh-CN"));

test("nothing where Excel kept everything; breaks of its own do no harm", () => {
  expect(told({})).toEqual([]);
  expect(told({ breaks: [...planned.breaks, 6] })).toEqual([]);
});

test.each<[string, Partial<KeptPage>, string]>([
  ["paper", { paper: "Letter" }, "“页面布局”→“纸张大小”→选“A4”。"],
  ["orientation", { orientation: "portrait" }, "“页面布局”→“纸张方向”→选“横向”。"],
  ["fit to page", { fit: null }, "“页面布局”→“调整为合适大小”→“宽度”选“1 页”，“高度”选“自动”。"],
  ["print area", { printArea: null }, `选中 ${areaName(planned.printArea)}，“页面布局”→“打印区域”→“设置打印区域”。`],
  ["title rows", { titleRows: null }, "“页面布局”→“打印标题”→“顶端标题行”填 $5:$5。"],
])("%s that was ignored is told with what to click", (_, kept, sentence) => {
  expect(told(kept)).toEqual([expect.stringContaining(sentence)]);
});

test("missing breaks are told by row", () => {
  const [first = 0, ...others] = planned.breaks;
  expect(told({ breaks: others })).toEqual([expect.stringContaining(`在第 ${first + 1} 行上方`)]);
});
