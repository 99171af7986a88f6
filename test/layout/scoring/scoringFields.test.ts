import { usualLevels } from "../../../src/domain/systems";
import { columnsOf, layoutVersion } from "../../../src/layout/scoring/scoringColumns";
import { type FieldKey, placeFields, scoringFields } from "../../../src/layout/scoring/scoringFields";
import { textFor } from "../../../src/text";
import { areaName } from "../../../src/workbook/address";

const text = textFor("zh-CN").sheet;
const values = { unit: "省公安厅", group: "", date: 46349, stage: "assessed" } as const;
const places = placeFields(columnsOf(layoutVersion, usualLevels).at);

test.each<[key: FieldKey, label: string, labelCells: string, valueCells: string, value: unknown, format: string]>([
  ["unit", "被考核单位", "A3:B3", "C3:F3", "省公安厅", "@"],
  ["group", "考核组", "G3:H3", "I3:K3", null, "@"],
  ["date", "考核日期", "A4:B4", "C4:F4", 46349, 'yyyy"年"m"月"d"日"'],
  ["stage", "当前阶段", "G4:H4", "I4:K4", "考核阶段", "General"],
])("%s: “%s” in %s, its value in %s", (key, label, labelCells, valueCells, value, format) => {
  const field = scoringFields.find((each) => each.key === key);
  expect(field?.label(text)).toBe(label);
  expect([areaName(places[key].label), areaName(places[key].value)]).toEqual([labelCells, valueCells]);
  expect(field?.value(values, text)).toBe(value);
  expect(field?.numberFormat).toBe(format);
});
