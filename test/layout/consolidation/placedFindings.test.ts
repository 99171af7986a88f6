import { findingOf } from "../../../src/domain/finding";
import { findingsWithPlaces } from "../../../src/layout/consolidation/placedFindings";

const above = findingOf("above-weight", 2, "G7", { stage: "self", weight: 1 });

test("a place is told by its indicator first, once, and once for all that say the same", () => {
  const item = above.number ?? 0;
  const [first] = findingsWithPlaces([above], "zh-CN");
  expect(first).toBe(`第 ${item} 项（G7）自评得分超过了本项权重 1，请改为 0 到 1 之间的分数。`);
  const other = { ...above, number: item + 1, cell: "G8" };
  expect(findingsWithPlaces([above, other], "zh-CN")).toEqual([
    `第 ${item}、${item + 1} 项（G7、G8）自评得分超过了本项权重 1，请改为 0 到 1 之间的分数。`,
  ]);
  const weight = findingOf("weight-changed", 3, "E8", { official: 3 });
  expect(findingsWithPlaces([weight], "zh-CN")).toEqual([
    "第 3 项（E8）的权重与官方指标体系不一致，应为 3，请点“修复”。",
  ]);
  const overwritten = findingOf("formula-overwritten", null, "H12", {});
  expect(findingsWithPlaces([overwritten], "zh-CN")).toEqual(["H12 的公式被改动，请点“修复”恢复公式。"]);
});
