/** What a finding says: what is wrong and what to do. */

type Stage = "self" | "assessed";
const column = (stage: Stage): string => (stage === "self" ? "自评得分" : "考核得分");

export const findings = {
  rules: {
    "not-a-number": "不是数字",
    "below-zero": "小于 0",
    "above-weight": "超过权重",
    blank: "未评分",
    "too-many-decimals": "小数过多",
    "missing-reason": "缺扣分依据",
    "weight-changed": "权重被改",
    "text-changed": "文字被改",
    "formula-overwritten": "公式被改",
    "row-missing": "缺行",
    "row-twice": "重复行",
    "order-changed": "顺序被改",
  },
  severities: { error: "错误", warning: "提醒" },
  score: {
    blank: (stage: Stage, weight: number): string => `${column(stage)}还没有填，请填 0 到 ${weight} 之间的分数。`,
    "not-a-number": (stage: Stage, weight: number): string =>
      `${column(stage)}不是数字，请改为 0 到 ${weight} 之间的数字。`,
    "below-zero": (stage: Stage, weight: number): string =>
      `${column(stage)}小于 0，请改为 0 到 ${weight} 之间的分数。`,
    "above-weight": (stage: Stage, weight: number): string =>
      `${column(stage)}超过了本项权重 ${weight}，请改为 0 到 ${weight} 之间的分数。`,
    "too-many-decimals": (stage: Stage, _weight: number): string =>
      `${column(stage)}的小数超过两位，请最多保留两位小数。`,
  },
  repair: {
    one: "修复",
    oneOf: (finding: string): string => `修复：${finding}`,
    all: (count: number): string => `全部修复（${count}）`,
    note: "修复只改回官方文字、权重和公式，不动得分、扣分依据和佐证材料。修复之后，之前的操作不能再撤消。",
    heading: "修复结果",
    none: "没有修复。",
    dismiss: "关闭修复结果",
  },
  missingReason: (number: number): string => `第 ${number} 项扣了分但没有写扣分依据，请补写。`,
  weightChanged: (number: number, official: number): string =>
    `第 ${number} 项的权重与官方指标体系不一致，请改回 ${official}。`,
  textChanged: (cell: string, official: string | number): string =>
    `${cell} 的文字与官方指标体系不一致，请点“修复”，或改回“${shortened(String(official))}”。`,
  formulaOverwritten: (cell: string): string => `${cell} 的公式被改动，结果不再可靠。请点“修复”恢复公式。`,
  rowMissing: (number: number, name: string): string =>
    `缺少第 ${number} 项“${name}”。请撤销删除，或点“修复”补回这一行。`,
  rowTwice: (number: number, row: number): string =>
    `第 ${number} 项出现了不止一次（第 ${row} 行重复）。请清空多余一行里填的内容，再点“修复”。`,
  columnMissing: (caption: string): string => `缺少“${caption}”这一列。请撤销删除，或点“修复”补回这一列。`,
  sumRowMissing: (label: string): string => `缺少“${label}”这一行。请撤销删除，或点“修复”补回这一行。`,
  orderChanged: "各行不再按官方序号排列，汇总图表会算错。请撤销排序，或点“修复”恢复顺序。",
};

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
