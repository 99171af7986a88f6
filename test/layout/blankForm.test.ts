/** LibreOffice prints blank forms on the planned pages, with room to write. */

import { officialSystems } from "../../src/domain/systems";
import { layOutBlankForm } from "../../src/layout/blankForm";
import type { PaperChoice } from "../../src/layout/parts/paper";
import { placeRows } from "../../src/layout/scoring/scoringRows";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { convert } from "../helpers/libreOffice";
import { pdfPages } from "../helpers/pdfPages";
import { mergesIn, valuesIn } from "../helpers/plannedCells";
import { smallSystem } from "../helpers/smallSystem";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const papers: PaperChoice[] = [
  { paper: "A4", orientation: "landscape" },
  { paper: "A4", orientation: "portrait" },
  { paper: "A3", orientation: "landscape" },
];

const unit = "省某某厅";

const blanks = officialSystems.flatMap((system) =>
  papers.map((paper) => ({
    system,
    paper,
    sheet: layOutBlankForm({ system, name: "现场评分表", unit, language: "zh-CN", paper }),
  })),
);

const solid = (text: string): string => text.replace(/\s/g, "");
let forms: string[][] = [];

beforeAll(async () => {
  const files = await Promise.all(blanks.map(({ sheet }) => writeWorkbook({ sheets: [sheet] })));
  forms = (await convert(files, "pdf")).map((pdf) => pdfPages(pdf));
});

test("an indicator has two rows at least to write on; its official texts and its score are one cell over them", () => {
  const sheet = layOutBlankForm({
    system: smallSystem,
    name: "现场评分表",
    unit,
    language: "zh-CN",
    paper: papers[0]!,
  });
  expect(valuesIn(sheet, "A5:I9")).toEqual([
    ["一级\n指标", "二级\n指标", "序号", "三级指标", "权重", "指标说明", "现场\n得分", "扣分依据与佐证材料（手写）"],
    ["甲\n5分", "甲一", 1, "领导", 2, "成立领导小组", null, null],
    [null, null, null, null, null, null, null, null],
    [null, null, 2, "制度", 2, "制定制度", null, null],
    [null, null, null, null, null, null, null, null],
  ]);
  expect(mergesIn(sheet)).toEqual(expect.arrayContaining(["A6:A11", "B6:B9", "C6:C7", "D6:D7", "F6:F7", "G6:G7"]));
  expect(mergesIn(sheet).filter((merge) => merge.startsWith("I6"))).toEqual([]);
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
