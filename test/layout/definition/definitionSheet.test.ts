import { systemById } from "../../../src/domain/systems";
import { layOutDefinitionSheet } from "../../../src/layout/definition/definitionSheet";
import { fourLevels } from "../../helpers/otherSystems";

const texts = (sheet: ReturnType<typeof layOutDefinitionSheet>, row: number): unknown[] =>
  sheet.cells[row]?.map(({ value }) => value) ?? [];

test("fields above, captions named as the levels are, a row an indicator, a heading in its first row", () => {
  const sheet = layOutDefinitionSheet(fourLevels, { name: "指标体系", language: "zh-CN" });
  expect(texts(sheet, 2).slice(0, 2)).toEqual(["名称", "政务公开考核指标体系"]);
  expect(texts(sheet, 8)).toEqual([
    ...["一级指标", "二级指标", "三级指标", "序号", "四级指标", "权重", "指标说明", "指标类型"],
  ]);
  expect(texts(sheet, 9).slice(0, 6)).toEqual(["组织保障", "机构", "领导", 1, "成立小组", 5]);
  expect(texts(sheet, 10).slice(0, 6)).toEqual([null, null, null, 2, "例会制度", 5]);
  expect(texts(sheet, 11).slice(0, 5)).toEqual([null, null, "人员", 3, "专人负责"]);
});

test("what the official text says a heading is worth stands below its name", () => {
  const sheet = layOutDefinitionSheet(systemById("prefecture-cities"), { name: "指标体系", language: "zh-CN" });
  expect(texts(sheet, 9)[0]).toBe("组织领导\n20分");
  // Two lines, and one that would be as high as its description needs.
  const heights = [fourLevels, systemById("prefecture-cities")].map(
    (system) => layOutDefinitionSheet(system, { name: "指标体系", language: "zh-CN" }).rowHeights[9] ?? 0,
  );
  expect(heights[0]).toBe(20);
  expect(heights[1]).toBeGreaterThan(28);
});

test("people edit it; what a workbook carries along is hidden and locked", () => {
  const own = layOutDefinitionSheet(fourLevels, { name: "指标体系", language: "zh-CN" });
  const carried = layOutDefinitionSheet(fourLevels, { name: "指标体系", language: "zh-CN", carried: true });
  expect([own.hidden, own.protection]).toEqual([undefined, null]);
  expect([carried.hidden, carried.protection]).toEqual([true, { allowFormatColumns: false, allowFormatRows: false }]);
});
