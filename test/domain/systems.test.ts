import { fullMarks, indicatorsOf } from "../../src/domain/indicatorSystem";
import { indicatorSystems, isSystemId, systemById } from "../../src/domain/systems";

test.each(indicatorSystems)("$attachment: all indicators in their order, each once, full marks in all", (system) => {
  const indicators = indicatorsOf(system);
  expect(indicators.map(({ number }) => number)).toEqual(indicators.map((_, i) => i + 1));
  expect(indicators.reduce((sum, { weight }) => sum + weight, 0)).toBe(fullMarks);
  expect(indicatorsOf(system)).toBe(indicators);
});

test("a system is found by its id; one that there is not is an error", () => {
  expect(indicatorSystems.map(({ id }) => systemById(id).attachment)).toEqual(["附件2", "附件3"]);
  expect(["provincial-departments", "toString", ""].map(isSystemId)).toEqual([true, false, false]);
  expect(() => systemById("none" as never)).toThrow("none");
});
