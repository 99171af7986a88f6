/** LibreOffice prints covers on one page, blank forms on the planned ones, and the table without its descriptions. */

import { indicatorSystems } from "../../src/domain/systems";
import { layOutBlankForm } from "../../src/layout/blankForm";
import { layOutCover } from "../../src/layout/cover/coverSheet";
import { columns, placeRows } from "../../src/layout/scoring/scoringRows";
import { planScoringPages } from "../../src/layout/scoring/scoringPages";
import { layOutScoringSheet } from "../../src/layout/scoring/scoringSheet";
import type { PaperChoice } from "../../src/layout/parts/paper";
import type { Sheet } from "../../src/workbook/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { convert } from "../helpers/libreOffice";
import { longReasons } from "../helpers/longReasons";
import { pdfPages } from "../helpers/pdfPages";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const papers: PaperChoice[] = [
  { paper: "A4", orientation: "landscape" },
  { paper: "A4", orientation: "portrait" },
  { paper: "A3", orientation: "landscape" },
];

const inputs = indicatorSystems.map((system) => ({
  ...{ system, name: "评分表", unit: "省某某厅", group: "第一组", date: 46000, stage: "assessed", language: "zh-CN" },
  ...{ entries: longReasons(system), checkCode: "A3CD-EFGH-JKLM" },
})) as Parameters<typeof layOutCover>[0][];

const blanks = inputs.flatMap((input) =>
  papers.map((paper) => ({ ...input, paper, sheet: layOutBlankForm({ ...input, name: "空白表", paper }) })),
);

const solid = (text: string): string => text.replace(/\s/g, "");
let covers: string[][] = [];
let forms: string[][] = [];
let short: string[] = [];

beforeAll(async () => {
  const workbooks: Sheet[][] = [
    ...inputs.map((input) => [layOutCover(input, "封面"), layOutScoringSheet(input)]),
    ...blanks.map(({ sheet }) => [sheet]),
    [withoutDescriptions()],
  ];
  const files = await Promise.all(workbooks.map((sheets) => writeWorkbook({ sheets })));
  const printed = (await convert(files, "pdf")).map((pdf) => pdfPages(pdf));
  covers = printed.slice(0, inputs.length);
  forms = printed.slice(inputs.length, -1);
  short = printed.at(-1) ?? [];
});

function withoutDescriptions(): Sheet {
  const [input] = inputs;
  if (!input) throw new Error("no system");
  const sheet = layOutScoringSheet(input);
  const pages = planScoringPages(placeRows(input.system), input.entries ?? new Map(), papers[0]!, false);
  if (sheet.page) sheet.page.breaks = pages.breaks;
  return Object.assign(sheet, { rowHeights: pages.heights, columnWidths: pages.widths });
}

test("a cover is one page with unit, total, sections, code, charts and signatures; the table follows", () => {
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
    for (const { name } of input.system.sections) expect(cover).toContain(name);
    for (const part of ["各一级指标得分率", "考核组组长（签字）", "（单位盖章）"]) expect(cover).toContain(part);
    expect(solid(pages[1] ?? "")).toContain("指标说明");
  });
});

test.each(
  blanks.map((each, index) => ({
    ...each,
    index,
    of: `${each.system.id} ${each.paper.paper} ${each.paper.orientation}`,
  })),
)(
  "blank form, $of: planned pages, captions on each, every indicator in full, room to write",
  ({ index, system, sheet }) => {
    const pages = (forms[index] ?? []).map(solid);
    expect(pages).toHaveLength((sheet.page?.breaks.length ?? 0) + 1);
    for (const page of pages) expect(page).toMatch(/序号.*三级指标.*权重.*指标说明.*手写/s);
    const rows = placeRows(system).indicators;
    const all = (forms[index] ?? []).join("");
    for (const { indicator } of rows) for (const character of solid(indicator.name)) expect(all).toContain(character);
    expect(pages.at(-1)).toContain("（签字）");
    expect(Math.min(...sheet.rowHeights.slice(5, -3))).toBeGreaterThanOrEqual(24);
  },
);

test("without descriptions their column is not printed, and the pages are fewer", () => {
  expect(short.length).toBeLessThan((covers[0]?.length ?? 0) - 1);
  const all = solid(short.join(""));
  expect(all).not.toContain("指标说明");
  expect(all).toContain("扣分依据");
  expect(withoutDescriptions().columnWidths[columns.description]).toBe(0);
});
