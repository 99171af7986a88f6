import { draftSystem } from "../../src/definition/draftSystem";
import { systemOfDraft } from "../../src/definition/systemOfDraft";
import { readText } from "../../src/documents/readText";
import { systemFaults } from "../../src/domain/systemFaults";

test("what counts becomes the system; what does not is kept among its rules", () => {
  const text = [
    "政务公开评估指标",
    "",
    "一级指标\t二级指标\t分值\t评分标准",
    "公开\t目录\t40\t完整",
    "公开\t时限\t60\t按期",
    "加分项\t获表彰\t5\t每次 1 分",
  ];
  const draft = draftSystem(readText(text.join("\n")));
  const system = systemOfDraft(draft);
  const counted = draft.indicators.filter((each) => each.counted);
  expect(system.indicators.map(({ name }) => name)).toEqual(counted.map(({ name }) => name));
  expect(system.total).toBe(draft.total);
  if (counted.length < draft.indicators.length) expect(system.rules).toContain("获表彰");
  expect(system.id).toMatch(/^x-/);
  expect(systemFaults(system).filter(({ fault }) => fault === "total")).toEqual([]);
});
