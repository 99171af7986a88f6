import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import { isFatal, systemFaults } from "../../src/domain/systemFaults";
import { officialSystems, systemById } from "../../src/domain/systems";
import { systemFaultSentence } from "../../src/text/indicatorSystem";

type Changes = Partial<IndicatorSystem["indicators"][number]>;

/** The official system with one indicator changed, or the whole. */
function broken(number: number, changes: Changes, whole: Partial<IndicatorSystem> = {}): IndicatorSystem {
  const system = systemById("provincial-departments");
  const indicators = system.indicators.map((each) => (each.number === number ? { ...each, ...changes } : each));
  return { ...system, indicators, ...whole };
}

test.each(officialSystems)("the official system of $attachment is accepted", (system) =>
  expect(systemFaults(system)).toEqual([]),
);

test.each<[string, IndicatorSystem, fatal: boolean, sentence: string]>([
  [
    "weights that do not make a heading's points",
    broken(1, { weight: 5 }),
    false,
    "“组织领导”应为 20 分，但其各项权重合计为 21 分。",
  ],
  ["a number twice", broken(2, { number: 1 }), true, "序号 1 出现了两次，每项指标的序号应当唯一。"],
  ["a number left out", broken(47, { number: 48 }), false, "缺少序号 47，请确认是否漏了一项指标。"],
  ["an empty name", broken(3, { name: " " }), true, "第 3 项指标没有名称，请补上。"],
  ["a weight of 0", broken(4, { weight: 0 }), true, "第 4 项“运行管理”的权重是 0，权重应大于 0。"],
  ["a negative weight", broken(4, { weight: -1 }), true, "第 4 项“运行管理”的权重是 -1，权重应大于 0。"],
  [
    "a weight of three decimals",
    broken(5, { weight: 0.333 }),
    true,
    "第 5 项“电子监察”的权重是 0.333，权重最多保留两位小数。",
  ],
  ["an empty heading", broken(1, { path: ["", "体制机制"] }), true, "第 1 项指标的一级指标没有名称，请补上。"],
  ["a number that is not whole", broken(6, { number: 6.5 }), true, "的序号是 6.5，序号应为从 1 起的整数。"],
  [
    "a heading in two places",
    broken(47, { path: ["组织领导", "体制机制"] }),
    true,
    "“组织领导”在两处出现，中间隔着别的内容；请把它的指标放在一起，或改用不同的名称。",
  ],
  ["no title", broken(1, {}, { title: "" }), true, "指标体系没有名称，请补上。"],
  ["no indicators", broken(1, {}, { title: "甲", indicators: [] }), true, "“甲”里没有指标，请至少填写一项。"],
  [
    "five levels",
    broken(1, {}, { levels: ["1", "2", "3", "4", "5"] }),
    true,
    "指标体系有 5 级，目前支持 1～4 级，请合并或拆分。",
  ],
  [
    "weights that do not make the total",
    broken(1, {}, { title: "甲", total: 99 }),
    false,
    "“甲”应为 99 分，但各项权重合计为 100 分。",
  ],
])("%s is told", (_, system, fatal, sentence) => {
  const faults = systemFaults(system);
  expect(faults.map((each) => systemFaultSentence(each, "zh-CN"))).toContainEqual(expect.stringContaining(sentence));
  expect(faults.some(isFatal)).toBe(fatal);
});
