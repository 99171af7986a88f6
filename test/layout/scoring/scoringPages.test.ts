/** Planned pages are the printed ones: LibreOffice prints both systems on every paper, blank and with long reasons. */

import type { EnteredScores } from "../../../src/domain/scoreSheet";
import { officialSystems, usualLevels } from "../../../src/domain/systems";
import { type PaperChoice, printableSize } from "../../../src/layout/parts/paper";
import { columnsOf, layoutVersion } from "../../../src/layout/scoring/scoringColumns";
import { planScoringPages } from "../../../src/layout/scoring/scoringPages";
import { placeScoringSheet } from "../../../src/layout/scoring/scoringPlaces";
import { headRows, placeRows, type RowRange, type ScoringRows } from "../../../src/layout/scoring/scoringRows";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import { scaleOf } from "../../../src/layout/scoring/scoringWidths";
import type { Sheet } from "../../../src/workbook/workbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { convert } from "../../helpers/libreOffice";
import { longReasons } from "../../helpers/longReasons";
import { pdfPages } from "../../helpers/pdfPages";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const papers: PaperChoice[] = [
  { paper: "A4", orientation: "landscape" },
  { paper: "A4", orientation: "portrait" },
  { paper: "A3", orientation: "landscape" },
  { paper: "A3", orientation: "portrait" },
];

const cases = officialSystems.flatMap((system) =>
  papers.flatMap((paper) =>
    (["blank", "long reasons"] as const).map((filled) => {
      const entries = filled === "blank" ? new Map<number, EnteredScores>() : longReasons(system);
      const name = `${system.id}, ${paper.paper} ${paper.orientation}, ${filled}`;
      return { name, system, paper, entries, rows: placeRows(system), sheet: sheetOf(system, paper, entries) };
    }),
  ),
);

function sheetOf(system: (typeof officialSystems)[number], paper: PaperChoice, entries: Map<number, EnteredScores>) {
  const input = { system, name: "评分表", unit: "省某某厅", group: "第一组", date: 46000 };
  return layOutScoringSheet({ ...input, stage: "assessed", language: "zh-CN", entries, paper });
}

let printed: string[][] = [];
let short: string[] = [];

beforeAll(async () => {
  const sheets = [...cases.map(({ sheet }) => sheet), withoutDescriptions()];
  const files = await Promise.all(sheets.map((sheet) => writeWorkbook({ sheets: [sheet] })));
  const all = (await convert(files, "pdf")).map((pdf) => pdfPages(pdf, "raw"));
  printed = all.slice(0, -1);
  short = all.at(-1) ?? [];
}, 180_000);

const withReasons = cases.findIndex(({ name }) => name.endsWith("A4 landscape, long reasons"));

/** That sheet as it is set up to print without 指标说明. */
function withoutDescriptions(): Sheet {
  const { system, paper, entries } = cases[withReasons]!;
  const sheet = sheetOf(system, paper, entries);
  const pages = planScoringPages(placeScoringSheet(system), entries, paper, false);
  if (sheet.page) sheet.page.breaks = pages.breaks;
  return Object.assign(sheet, { rowHeights: pages.heights, columnWidths: pages.widths });
}

test("without descriptions their column is not printed, and the pages are fewer", () => {
  expect(short.length).toBeLessThan(printed[withReasons]?.length ?? 0);
  const all = solid(short.join(""));
  expect(all).not.toContain("指标说明");
  expect(all).toContain("扣分依据");
  expect(withoutDescriptions().columnWidths[columnsOf(layoutVersion, usualLevels).at.description]).toBe(0);
});

const solid = (text: string): string => text.replace(/\s/g, "");
const count = (text: string, part: string): number => solid(text).split(solid(part)).length - 1;

describe.each(cases.map((each, index) => ({ ...each, index })))("$name", ({ index, system, rows, sheet, entries }) => {
  const pages = (): string[] => printed[index] ?? [];
  const breaks = sheet.page?.breaks ?? [];

  test("as many pages are printed as are planned, each with the captions and its number", () => {
    expect(pages()).toHaveLength(breaks.length + 1);
    pages().forEach((page, i) => {
      for (const caption of ["一级指标", "二级指标", "序号", "三级指标", "权重", "指标说明", "扣分依据", "佐证材料"])
        expect([caption, solid(page)]).toEqual([caption, expect.stringContaining(caption)]);
      expect(solid(page)).toContain(`第${i + 1}页共${pages().length}页`);
      expect(solid(page)).toContain("省某某厅");
    });
  });

  test("every character of every indicator and entry is printed, on the planned page", () => {
    for (const { indicator, row } of rows.indicators) {
      const page = solid(pages()[breaks.filter((each) => each <= row).length] ?? "");
      expect([indicator.number, page]).toEqual([indicator.number, expect.stringContaining(solid(indicator.name))]);
      expect([indicator.number, page]).toEqual([
        indicator.number,
        expect.stringContaining(solid(indicator.description)),
      ]);
      const reason = solid(String(entries.get(indicator.number)?.reason ?? ""));
      expect([indicator.number, page]).toEqual([indicator.number, expect.stringContaining(reason)]);
    }
  });

  test("names that go on over a page stand there again with （续）", () => {
    pages().forEach((page, i) => {
      const first = breaks[i - 1] ?? headRows.captions + 1;
      for (const { heading: section, first: start, last, below } of rows.sections) {
        const goesOn = i > 0 && start < first && first <= last;
        expect([section.name, i, count(page, `${section.name}（续）`)]).toEqual([section.name, i, goesOn ? 1 : 0]);
        for (const { heading: group, first: start, last } of below) {
          const goesOn = i > 0 && start < first && first <= last && first !== start;
          if (goesOn) expect(count(page, `${group.name}（续）`)).toBe(1);
        }
      }
    });
  });

  test("no page ends inside a group that fits on one, subtotals and signatures stay with their rows", () => {
    const groups = rows.sections.flatMap((section) => section.below);
    for (const row of breaks) {
      expect(rows.indicators.map((each) => each.row)).toContain(row);
      const cut = groups.find(({ first, last }) => row > first && row <= last);
      const isFirst = cut?.first === headRows.captions + 1;
      if (cut) expect(blockHeight(sheet, rows, cut)).toBeGreaterThan(roomBelowCaptions(sheet, isFirst));
    }
    expect(breaks[0]).toBeGreaterThan(headRows.captions + 1);
    const last = breaks.at(-1) ?? 0;
    expect(last).toBeLessThan(rows.totalRow - 1);
    expect(solid(pages().at(-1) ?? "")).toContain("（签字）");
    for (const page of pages().slice(0, -1)) expect(solid(page)).not.toContain("（签字）");
  });

  test("no column has lines of a single character, no row is higher than Excel allows", () => {
    expect(rowsTooHigh(sheet)).toEqual([]);
    const printedWidths = sheet.columnWidths.slice(0, 11);
    expect(Math.min(...printedWidths)).toBeGreaterThanOrEqual(26);
    expect(system.indicators.length).toBe(rows.indicators.length);
  });
});

/** A group with the sums and signatures that must stay with it. */
function blockHeight(sheet: Sheet, rows: ScoringRows, group: RowRange): number {
  const section = rows.sections.find(({ last }) => last === group.last);
  const last = section
    ? section === rows.sections.at(-1)
      ? rows.signatureRows.last
      : section.subtotalRow
    : group.last;
  return sheet.rowHeights.slice(group.first, last + 1).reduce((a, b) => a + b, 0);
}

/** On a page that begins with the captions, or on the first one, which begins with the title. */
function roomBelowCaptions({ page, columnWidths, rowHeights }: Sheet, isFirst: boolean): number {
  if (!page) throw new Error("no page set-up");
  const height =
    (printableSize(page).height * 0.97) / scaleOf(columnWidths, columnsOf(layoutVersion, usualLevels), page);
  const above = isFirst ? rowHeights.slice(0, headRows.captions + 1) : [rowHeights[headRows.captions] ?? 0];
  return height - above.reduce((a, b) => a + b, 0);
}

function rowsTooHigh(sheet: Sheet): number[] {
  return sheet.rowHeights.flatMap((height, row) => (height >= 409 ? [row] : []));
}
