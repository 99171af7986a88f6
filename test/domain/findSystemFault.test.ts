import { findSystemFault } from "../../src/domain/findSystemFault";
import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import { indicatorSystems, systemById } from "../../src/domain/systems";
import { systemFaultSentence } from "../../src/text/indicatorSystem";

/** A copy of the official system with one thing changed. */
function broken(change: (system: IndicatorSystem) => void): IndicatorSystem {
  const copy = structuredClone(systemById("provincial-departments"));
  change(copy);
  return copy;
}

const indicator = (system: IndicatorSystem, number: number) => {
  const found = system.sections.flatMap((s) => s.groups.flatMap((g) => g.indicators)).find((i) => i.number === number);
  if (!found) throw new Error(`no indicator ${number}`);
  return found;
};

test.each(indicatorSystems)("the official system of $attachment is accepted", (system) => {
  expect(findSystemFault(system)).toBeNull();
});

test.each<[string, (system: IndicatorSystem) => void, string]>([
  [
    "weights that do not sum",
    (s) => (indicator(s, 1).weight = 5),
    "一级指标“组织领导”应为 20 分，但其各项权重合计为 21 分。",
  ],
  ["a number twice", (s) => (indicator(s, 2).number = 1), "序号 1 出现了两次，每项指标的序号应当唯一。"],
  ["an empty name", (s) => (indicator(s, 3).name = " "), "第 3 项指标没有名称，请补上。"],
  ["a weight of 0", (s) => (indicator(s, 4).weight = 0), "第 4 项“运行管理”的权重是 0，权重应大于 0。"],
  ["a negative weight", (s) => (indicator(s, 4).weight = -1), "第 4 项“运行管理”的权重是 -1，权重应大于 0。"],
  [
    "a weight that is no multiple of 0.5",
    (s) => (indicator(s, 5).weight = 0.3),
    "第 5 项“电子监察”的权重是 0.3，权重应为 0.5 的整数倍。",
  ],
  [
    "an empty section's name",
    (s) => {
      if (s.sections[0]) s.sections[0].name = "";
    },
    "指标体系 provincial-departments 有一个一级指标没有名称，请补上。",
  ],
  [
    "an empty group's name",
    (s) => {
      const g = s.sections[0]?.groups[0];
      if (g) g.name = "";
    },
    "一级指标“组织领导”下有一个二级指标没有名称，请补上。",
  ],
  [
    "a number that is not whole",
    (s) => (indicator(s, 6).number = 6.5),
    "“组织领导·制度建设”下有指标的序号是 6.5，序号应为从 1 起的整数。",
  ],
  [
    "sections that do not make 100",
    (s) => {
      s.sections.pop();
    },
    "“省级机关部门行政权力网上公开透明运行工作考核验收指标体系”应为 100 分，但各项权重合计为 80 分。",
  ],
])("%s is refused with a sentence", (_, change, sentence) => {
  const fault = findSystemFault(broken(change));
  expect(fault && systemFaultSentence(fault, "zh-CN")).toBe(sentence);
});
