/** LibreOffice prints covers on one page; while the table is open a cover follows it by formulas, and then it stays. */

import { headingsOf } from "../../../src/domain/indicatorSystem";
import { officialSystems } from "../../../src/domain/systems";
import type { CoverInput } from "../../../src/layout/cover/coverFigures";
import { layOutCover } from "../../../src/layout/cover/coverSheet";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { convert } from "../../helpers/libreOffice";
import { longReasons } from "../../helpers/longReasons";
import { pdfPages } from "../../helpers/pdfPages";
import { cellIn } from "../../helpers/plannedCells";
import { entriesOf, smallInput } from "../../helpers/smallSystem";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const inputs = officialSystems.map((system): CoverInput => ({
  system,
  name: "评分表",
  unit: "省某某厅",
  group: "第一组",
  date: 46000,
  stage: "assessed",
  language: "zh-CN",
  entries: longReasons(system),
  checkCode: "A3CD-EFGH-JKLM",
}));

const solid = (text: string): string => text.replace(/\s/g, "");

test.each<[what: string, cell: string, open: string, final: unknown]>([
  ["the unit", "B4", `=IF('评分表'!$C$3="","",'评分表'!$C$3)`, "省某某厅"],
  ["the total of the stage", "F5", '=IF($B$7="考核阶段",D25,C25)', 1.5],
  [
    "a section's points, blank where nothing is scored",
    "C15",
    `=IF(COUNT('评分表'!$G$6:$G$8)=0,"",'评分表'!$G$9)`,
    1.5,
  ],
])("%s is a formula while the table is open, and a value once it is final", (_, cell, open, final) => {
  const input = smallInput({ entries: entriesOf({ 1: [1.5] }) });
  expect(cellIn(layOutCover({ ...input, checkCode: null }, "封面"), cell).formula).toBe(open);
  const kept = cellIn(layOutCover({ ...input, checkCode: "A3CD-EFGH-JKLM" }, "封面"), cell);
  expect([kept.formula, kept.value]).toEqual([undefined, final]);
});

test("a cover is one page with unit, total, sections, code, charts and signatures; the table follows", async () => {
  const workbooks = inputs.map((input) => ({ sheets: [layOutCover(input, "封面"), layOutScoringSheet(input)] }));
  const files = await Promise.all(workbooks.map((workbook) => writeWorkbook(workbook)));
  const covers = (await convert(files, "pdf")).map((pdf) => pdfPages(pdf));
  inputs.forEach((input, index) => {
    const pages = covers[index] ?? [];
    const cover = solid(pages[0] ?? "");
    const total = [...(input.entries ?? [])].reduce((sum, [, { assessedScore }]) => sum + Number(assessedScore), 0);
    for (const part of [
      "省某某厅",
      "第一组",
      "2025年12月9日",
      "考核阶段",
      "满分100分",
      String(total),
      "核对码A3CD-EFGH-JKLM",
    ])
      expect(cover).toContain(part);
    for (const { name } of headingsOf(input.system)) expect(cover).toContain(name);
    for (const part of ["各一级指标得分率", "考核组组长（签字）", "被考核单位（盖章）"]) expect(cover).toContain(part);
    expect(solid(pages[1] ?? "")).toContain("指标说明");
  });
});
