import { finalContentOf } from "../../../src/domain/finalContent";
import type { HistoryEntry } from "../../../src/domain/finalHistory";
import { officialSystems } from "../../../src/domain/systems";
import { finalColumns, finalRows } from "../../../src/layout/final/finalPlaces";
import { dateText, layOutFinalSheet, recordOfName } from "../../../src/layout/final/finalSheet";
import { qrModules } from "../../../src/layout/parts/qrCode";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { valuesIn } from "../../helpers/plannedCells";
import { scoringContent } from "../../helpers/scoringContent";

const read = readScoringSheet(scoringContent({ I6: 3.5, J6: "制度不全" }), officialSystems);
if (!read) throw new Error("not recognised");
const content = finalContentOf(read.sheet);
const code = "A3CD-EFGH-JKMN";
const finalised: HistoryEntry = {
  when: "2026-11-23 16:50",
  action: "finalised",
  who: "张三",
  code,
  self: 100,
  assessed: 99.5,
};
const reopened: HistoryEntry = { ...finalised, action: "reopened", who: "李四", when: "2026-11-24 09:00" };
const sheetAfter = (...history: HistoryEntry[]) =>
  layOutFinalSheet({ name: "定稿单", scoringSheet: "某'局", content, history, language: "zh-CN" });

test("fields beside the QR code", () => {
  const fields = valuesIn(sheetAfter(finalised), "A3:B23").filter(([label]) => label !== null);
  expect(fields.map(([label]) => label)).toEqual(["被考核单位", "指标体系", "阶段与日期", "总分", "状态", "核对码"]);
  expect(fields.map(([, value]) => value)).toEqual([
    "省公安厅",
    expect.stringContaining("第 1 版"),
    "定稿时为考核阶段，考核日期为2025-12-09。",
    "自评得分为 100.00 分，考核得分为 99.50 分，满分为 100 分。",
    "本表由张三于 2026-11-23 16:50 定稿。",
    code,
  ]);
});

test("in the words of version 0.1, for a record of that time", () => {
  const earlier = layOutFinalSheet({
    name: "定稿单",
    scoringSheet: "表",
    content,
    history: [{ ...finalised, assessed: null }],
    language: "zh-CN",
    inEarlierWords: true,
  });
  expect(valuesIn(earlier, "B9:B15").flat().filter(Boolean)).toEqual([
    "考核阶段，考核日期 2025-12-09",
    "自评 100 分，考核 未评 分（满分 100 分）",
    "张三 于 2026-11-23 16:50 定稿",
  ]);
});

test("the history, oldest first", () =>
  expect(valuesIn(sheetAfter(finalised, reopened), "A28:D30").map((row) => row.join())).toEqual([
    "时间,事项,经办人,核对码",
    `2026-11-23 16:50,定稿,张三,${code}`,
    `2026-11-24 09:00,撤销定稿,李四,${code}`,
  ]));

test("what was finalised: fields first, then a row an indicator", () => {
  const sheet = sheetAfter(finalised);
  const rows = sheet.cells
    .slice(finalRows.captions + 1)
    .map((row) => row.slice(finalColumns.content).map(({ value }) => value));
  expect(rows.slice(0, 7)).toEqual([
    [null, "指标体系", "附件2", null, null, null, null],
    [null, "版次", "1", null, null, null, null],
    [null, "被考核单位", "省公安厅", null, null, null, null],
    [null, "考核组", "第一组", null, null, null, null],
    [null, "考核日期", 46000, null, null, null, null],
    [null, "当前阶段", "考核阶段", null, null, null, null],
    [1, "领导体制", 4, null, 3.5, "制度不全", null],
  ]);
});

test("the QR code's dark modules are filled cells; a reopened sheet has none", () => {
  const dark = (sheet: ReturnType<typeof sheetAfter>): number =>
    sheet.cells.flat().filter(({ style }) => style.fill === "#000000").length;
  expect(dark(sheetAfter(finalised))).toBe(qrModules(code).flat().filter(Boolean).length);
  expect(dark(sheetAfter(finalised, reopened))).toBe(0);
});

test("it names its scoring sheet, and nothing of it can be changed", () => {
  const sheet = sheetAfter(finalised);
  expect(sheet.names).toEqual([{ name: recordOfName, formula: "='某''局'!$A$1", visible: false }]);
  expect(sheet.cells.flat().every(({ style }) => style.locked)).toBe(true);
});

test.each([
  [46349, "2026-11-23"],
  [46349.7, "2026-11-23"],
  ["十一月", "十一月"],
  [null, ""],
])("the date %s is printed as “%s”", (date, text) => expect(dateText(date)).toBe(text));
