import { officialSystems, systemById } from "../../../src/domain/systems";
import { type IssuedUnit, layOutRegister, readRegister } from "../../../src/layout/consolidation/registerSheet";
import { languages } from "../../../src/text/languages";
import { valuesIn } from "../../helpers/plannedCells";
import { contentOf } from "../../helpers/scoringContent";

const issued: IssuedUnit[] = [
  {
    unit: "省公安厅",
    system: systemById("provincial-departments"),
    edition: "1",
    file: "a.xlsx",
    issuedAt: "2026-11-23 16:50",
  },
  {
    unit: "南京市",
    system: systemById("prefecture-cities"),
    edition: "1",
    file: "b.xlsx",
    issuedAt: "2026-11-23 16:50",
  },
];

test("a row a unit", () =>
  expect(valuesIn(layOutRegister(issued, "下发台账", "zh-CN"), "A2:F4")).toEqual([
    ["序号", "被考核单位", "指标体系", "版次", "文件", "下发时间"],
    [1, "省公安厅", "附件2", "1", "a.xlsx", "2026-11-23 16:50"],
    [2, "南京市", "附件3", "1", "b.xlsx", "2026-11-23 16:50"],
  ]));

test.each(languages)("%s: what is laid out is read back", (language) =>
  expect(readRegister(contentOf(layOutRegister(issued, "下发台账", language)), officialSystems)).toEqual(issued),
);

test("rows without a unit or of an unknown system are left out; another sheet is none", () => {
  const content = contentOf(layOutRegister(issued, "下发台账", "zh-CN"));
  content.values[2]![1] = " ";
  content.values[3]![2] = "附件9";
  expect(readRegister(content, officialSystems)).toEqual([]);
  expect(readRegister({ ...content, values: content.values.slice(2) }, officialSystems)).toBeNull();
});
