/** What a finding says: what is wrong and what to do. */

import { differencesKept, type DifferingPart } from "../../domain/definitionDifferences";
import type { FindingSentences } from "../../domain/finding";
import type { Rule } from "../../domain/findingRules";
import { type WayOfHiding } from "../../domain/printedChange";
import { formulaResult } from "../formulaResult";
import { shortLine } from "../shortened";
import { entries, stages as stageNames } from "./terms";

const columns = { self: entries.selfScore, assessed: entries.assessedScore };

/** How something was hidden. */
const waysOfHiding: Record<WayOfHiding, string> = {
  sheet: "所在的表被隐藏",
  row: "所在的行被隐藏或太矮",
  column: "所在的列被隐藏或太窄",
  mirrored: "所在的表改成了从右到左",
  print: "不在打印区域里",
  reading: "上面注了别的文字（拼音）",
  merge: "被合并单元格盖住",
  zero: "是 0，却设成了不显示零值",
  formula: "显示成了公式",
  color: "与底色相同",
  format: "被条件格式改动",
  font: "字号太小或用了符号字体，看不清",
  alignment: "被缩进或填充对齐改动",
  drawing: "被图片或图形盖住",
};
const hidden = (how: string): string => (waysOfHiding as Record<string, string>)[how] ?? "被隐藏";

/** What is not seen of other formats, by the ways of `Unseen`. */
const unseenThings: Record<string, string> = {
  numberFormats: "数字格式",
  hidden: "隐藏的行列",
  colors: "文字颜色",
  conditionalFormats: "条件格式",
  drawings: "字号、图片和图形",
  formulas: "部分公式",
};

const parts: Record<DifferingPart, string> = {
  missing: "缺少",
  added: "多出",
  weight: "权重不同",
  name: "名称不同",
  heading: "所属不同",
  description: "说明不同",
  kind: "类型不同",
};

/** `（权重不同：第 7、9 项；缺少：第 12 项）` */
function differing({ differences, count }: { differences: readonly string[]; count: number }): string {
  const told = differencesKept(differences).map(([part, numbers]) => `${parts[part]}：第 ${numbers.join("、")} 项`);
  if (told.length === 0) return "";
  return `（${told.join("；")}${count > differences.length ? `；共 ${count} 处` : ""}）`;
}

const sentences: FindingSentences = {
  blank: ({ facts }) => `${facts.stage === "self" ? "自评" : "考核"}未评分，请填 0 到 ${facts.weight} 之间的分数。`,
  "not-a-number": ({ facts }) => `${columns[facts.stage]}不是数字，请改为 0 到 ${facts.weight} 之间的数字。`,
  "below-zero": ({ facts }) => `${columns[facts.stage]}小于 0，请改为 0 到 ${facts.weight} 之间的分数。`,
  "above-weight": ({ facts }) =>
    `${columns[facts.stage]}超过了本项权重 ${facts.weight}，请改为 0 到 ${facts.weight} 之间的分数。`,
  "not-calculated": ({ facts }) =>
    `${columns[facts.stage]}是公式，文件里没有它的结果。请在 Excel 或 WPS 中打开这个文件，保存后重新报送。`,
  "score-is-percentage": ({ facts: { stage, weight, written } }) =>
    `${columns[stage]}是百分比“${shortLine(written)}”，请改为 0 到 ${weight} 之间的分数。`,
  "score-is-date": ({ facts: { stage, weight, written } }) =>
    `${columns[stage]}是日期“${shortLine(written)}”，请改为 0 到 ${weight} 之间的分数。`,
  "score-as-text": ({ facts: { stage, written, counted } }) =>
    `${columns[stage]}写成了文字“${shortLine(written)}”，按 ${counted} 分计，请点“修复”或改为数字。`,
  "too-many-decimals": ({ facts }) => `${columns[facts.stage]}的小数超过两位，请最多保留两位小数。`,
  "missing-reason": ({ number, facts }) =>
    facts.missing === "selfReason"
      ? `第 ${number} 项自评没有给满分，但没有写自评说明，请补写。`
      : `第 ${number} 项扣了分但没有写扣分依据，请补写。`,
  "unit-missing": () => "没有填写被考核单位，请填写全称。",
  "stage-unreadable": ({ facts }) =>
    `当前阶段${facts.found.trim() === "" ? "没有填，请选" : `写的是“${shortLine(facts.found)}”，请改为`}“${stageNames.self}”或“${stageNames.assessed}”。`,
  "stage-contradicts": ({ facts: { stage, scored } }) =>
    `当前阶段是“${stageNames[stage]}”，但已填的是另一栏的 ${scored} 项得分，请核对阶段。`,
  "weight-changed": ({ number, facts }) =>
    `第 ${number} 项的权重与官方指标体系不一致，应为 ${facts.official}，请点“修复”。`,
  "text-changed": ({ cell, facts }) =>
    `${cell} 的文字与官方指标体系不一致，请点“修复”，或改回“${shortLine(String(facts.official))}”。`,
  "formula-overwritten": ({ cell }) => `${cell} 的公式被改动，请点“修复”恢复公式。`,
  "row-missing": ({ number, facts }) =>
    `缺少第 ${number} 项“${facts.name}”。请按 Ctrl+Z 撤消刚才的删除，或点“修复”补回这一行。`,
  "column-missing": ({ facts }) => `缺少“${facts.caption}”这一列。请按 Ctrl+Z 撤消刚才的删除，或点“修复”补回这一列。`,
  "sum-row-missing": ({ facts }) => `缺少“${facts.label}”这一行。请按 Ctrl+Z 撤消刚才的删除，或点“修复”补回这一行。`,
  "row-twice": ({ number, facts }) =>
    `第 ${number} 项出现了不止一次（第 ${facts.row} 行重复）。请清空多余一行里填的内容，再点“修复”。`,
  "order-changed": () => "各行不再按官方序号排列。请按 Ctrl+Z 撤消刚才的排序，或点“修复”恢复顺序。",
  "row-added": ({ facts }) => `第 ${facts.row} 行不是官方指标，其中的分数没有计入。`,
  "total-differs": ({ facts: { printed, counted } }) =>
    `表里写的总分是 ${printed}，按各项得分计算是 ${counted}，已按 ${counted} 计。`,
  "result-differs": ({ cell, facts: { expected, shown } }) =>
    `${cell} 的公式应得出${expected === "" ? "空白" : `“${shortLine(expected)}”`}，现在却是${shown === "" ? "空白" : `“${shortLine(shown)}”`}。请在 Excel 或 WPS 中重新计算（按 F9）后保存。`,
  "score-shown-differently": ({ facts: { stage, counted, shown } }) =>
    `${columns[stage]}是 ${counted}，却显示为“${shortLine(shown)}”。请把单元格格式改为常规。`,
  "score-is-formula": ({ facts: { stage, written, ...facts } }) => {
    const result = formulaResult(written, facts.result);
    return `${columns[stage]}是公式“${shortLine(written)}”${result === "" ? "" : `，结果是 ${shortLine(result)}`}。请直接填写${result === "" ? "分数" : "这个分数"}。`;
  },
  "score-hidden": ({ facts: { stage, how } }) => `${columns[stage]}${hidden(how)}，请恢复显示。`,
  "cell-shown-differently": ({ facts: { holds, shown } }) =>
    `内容是“${shortLine(holds)}”，却显示为“${shortLine(shown)}”。请改回单元格格式。`,
  "cell-is-formula": () => "这里是公式，请改为直接填写。",
  "cell-hidden": ({ facts: { how } }) => `内容${hidden(how)}，请恢复显示。`,
  "row-hidden": ({ facts: { row } }) => `第 ${row} 行被隐藏，请恢复显示。`,
  "sheet-hidden": () => "这张评分表被隐藏，请恢复显示。",
  "label-twice": ({ facts: { label } }) => `“${label}”不止一处，请删除多余的。`,
  "caption-exchanged": ({ facts: { caption } }) =>
    `“${caption}”的标题与另一栏得分互换了，无法确定哪一栏是它。请改回标题。`,
  "text-missing": ({ facts: { missing } }) => `找不到“${shortLine(missing)}”，请改回。`,
  "text-added": ({ facts: { text } }) => `“${shortLine(text)}”不是表里原有的内容，请核对。`,
  "code-differs": ({ facts: { code, cells } }) =>
    `内容与定稿（核对码 ${code}）不一致${cells.length > 0 ? `，改动在 ${cells.join("、")}` : ""}，请向该单位核实。`,
  "final-hidden": ({ facts: { code, cells } }) =>
    `定稿（核对码 ${code}）以后隐藏了 ${cells.join("、")}，评分表没有变，仍计入排名；看不到的内容请向该单位核实。`,
  "replaced-differs": ({ facts: { sheets } }) =>
    `文件里的${sheets.map((sheet) => `“${sheet}”`).join("、")}是修复前留下的原表，得分与这张表不同，没有计入。以哪一张为准，请向该单位核实。`,
  "definition-differs": ({ facts }) =>
    `所附的指标体系与下发的不是同一份${differing(facts)}，指标和权重相同，仍按下发的计。`,
  "indicators-differ": ({ facts }) =>
    `所附的指标体系与下发的不是同一份${differing(facts)}，不能与别的单位一起排名。请让该单位用下发的评分表重新填报。`,
  "not-expected": () => "不在下发名单内，请核对单位全称。",
  "nested-left-out": ({ facts: { count } }) =>
    `文件里还夹带着汇总结果或下发台账（${count} 条），没有算进来，请核对来源。`,
  "far-away": ({ cell }) => `${cell} 里有内容，离评分表太远，没有读取。如果没有用，请删除。`,
  "other-format": ({ facts: { format, unseen } }) =>
    `由 ${format} 读取，无法核对显示格式（${unseen.map((each) => unseenThings[each] ?? each).join("、")}）。如有疑问，请对方另存为 .xlsx 再交。`,
  "more-findings": ({ facts }) => `问题太多，还有 ${facts.count} 处没有列出。请先处理列出的，再检查一次。`,
  "earlier-refusal": ({ facts }) => facts.sentence,
  "earlier-warning": ({ facts }) => facts.sentence,
};

export const findings = {
  /** A rule in a word, for filters. */
  rules: {
    "not-a-number": "不是数字",
    "below-zero": "小于 0",
    "above-weight": "超过权重",
    blank: "未评分",
    "not-calculated": "没有计算",
    "score-is-percentage": "得分是百分比",
    "score-is-date": "得分是日期",
    "score-as-text": "得分是文字",
    "too-many-decimals": "小数过多",
    "missing-reason": "缺扣分说明",
    "unit-missing": "缺单位名称",
    "stage-unreadable": "阶段无法识别",
    "stage-contradicts": "阶段与得分不符",
    "weight-changed": "权重被改",
    "text-changed": "文字被改",
    "formula-overwritten": "公式被改",
    "row-missing": "缺行",
    "column-missing": "缺列",
    "sum-row-missing": "缺小计或总分行",
    "row-twice": "重复行",
    "order-changed": "顺序被改",
    "row-added": "多出的行",
    "total-differs": "总分不符",
    "result-differs": "公式结果不符",
    "score-shown-differently": "得分显示不符",
    "score-is-formula": "得分是公式",
    "score-hidden": "得分看不到",
    "cell-shown-differently": "显示与内容不符",
    "cell-is-formula": "内容是公式",
    "cell-hidden": "内容看不到",
    "row-hidden": "隐藏的行",
    "sheet-hidden": "隐藏的表",
    "label-twice": "标签重复",
    "caption-exchanged": "标题互换",
    "text-missing": "缺原有文字",
    "text-added": "多出的文字",
    "code-differs": "与定稿不一致",
    "final-hidden": "定稿的内容被隐藏",
    "replaced-differs": "原表得分不同",
    "definition-differs": "指标体系不是同一份",
    "indicators-differ": "指标或权重不是同一份",
    "not-expected": "不在名单内",
    "nested-left-out": "夹带的没有算",
    "far-away": "离表太远",
    "other-format": "其他格式",
    "more-findings": "还有更多问题",
    "earlier-refusal": "上次汇总未计入排名",
    "earlier-warning": "上次汇总的提醒",
  } satisfies Record<Rule, string>,
  severities: { error: "错误", warning: "提醒" },
  /** Where it is, by indicator first: the cells stand behind. */
  withPlace: (numbers: readonly number[], cells: readonly string[], sentence: string): string => {
    const [at, item] = [cells.join("、"), `第 ${numbers.join("、")} 项`];
    if (numbers.length === 0) return `${at}：${sentence}`;
    return sentence.startsWith(item) ? sentence.replace(item, `${item}（${at}）`) : `${item}（${at}）${sentence}`;
  },
  sentences,
  repair: {
    one: "修复",
    oneOf: (finding: string): string => `修复：${finding}`,
    all: (count: number): string => `全部修复（${count}）`,
    note: "修复只改回指标体系原文、权重和公式，把写成文字的得分改成数字；分数、说明、依据和佐证材料不变。修复之后，之前的操作不能再撤消。",
    heading: "修复结果",
    none: "没有修复。",
    dismiss: "关闭修复结果",
  },
};
