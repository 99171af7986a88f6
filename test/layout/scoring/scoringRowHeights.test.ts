/** Our row heights are at least what LibreOffice itself gives rows whose heights it may choose, and not much more. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type IndicatorSystem } from "../../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../../src/domain/scoreSheet";
import { officialSystems } from "../../../src/domain/systems";
import type { PaperChoice } from "../../../src/layout/parts/paper";
import { placeRows } from "../../../src/layout/scoring/scoringRows";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { convert } from "../../helpers/libreOffice";
import { longReasons } from "../../helpers/longReasons";
import { partOf } from "../../xlsx/packageOf";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const papers: PaperChoice[] = [
  { paper: "A4", orientation: "landscape" },
  { paper: "A4", orientation: "portrait" },
  { paper: "A3", orientation: "landscape" },
];

const part = "xl/worksheets/sheet1.xml";

/** The workbook with its rows' heights taken away, so that the program that opens it measures them itself. */
function withoutHeights(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  return zipSync({ ...parts, [part]: strToU8(xml.replace(/ ht="[^"]*" customHeight="1"/g, "")) });
}

/** Addresses, English and figures in between: they break elsewhere than Chinese does. */
const mixed = [
  "详见 https://www.example.gov.cn/xxgk/zdgk/2026/11/t20261123_8848.html?from=search&page=2（截图）",
  "系统 OA-Portal V3.2.1-build20261101 的 INTERFACE SPECIFICATION 与《接口标准（试行）》（2026）不一致",
  "抽查12,345.67万元、99.5%、2026-11-23 10:30:00；“未公开”——“已更正”……",
  "第一行\n第二行（含换行）\n\n第四行",
];

function mixedEntries(system: IndicatorSystem): Map<number, EnteredScores> {
  return new Map(
    system.indicators.map(({ number, weight }) => [
      number,
      {
        selfScore: weight,
        assessedScore: 0,
        selfReason: mixed[number % 4] ?? "",
        reason: mixed[number % 4] ?? "",
        evidence: mixed[(number + 1) % 4] ?? "",
      },
    ]),
  );
}

const cases = officialSystems.flatMap((system) =>
  papers.flatMap((paper) =>
    [longReasons, mixedEntries].map((entered) => ({
      name: `${system.id} ${paper.paper} ${paper.orientation}, ${entered.name}`,
      rows: placeRows(system),
      sheet: layOutScoringSheet({
        system,
        name: "评分表",
        unit: "省某某厅",
        group: "",
        date: null,
        stage: "assessed",
        language: "zh-CN",
        entries: entered(system),
        paper,
      }),
    })),
  ),
);

let measured: number[][] = [];

beforeAll(async () => {
  const files = await Promise.all(
    cases.map(async ({ sheet }) => withoutHeights(await writeWorkbook({ sheets: [sheet] }))),
  );
  measured = (await convert(await convert(files, "ods"), "xlsx", "ods")).map((bytes) =>
    [...partOf(bytes, part).querySelectorAll("row")].map((row) => Number(row.getAttribute("ht"))),
  );
});

test.each(cases.map((each, index) => ({ ...each, index })))("$name", ({ index, rows, sheet }) => {
  const theirs = measured[index] ?? [];
  const clipped = rows.indicators.filter(({ row }) => (sheet.rowHeights[row] ?? 0) < (theirs[row] ?? 0));
  expect(clipped.map(({ indicator, row }) => [indicator.number, sheet.rowHeights[row], theirs[row]])).toEqual([]);
  const [ours, needed] = [sheet.rowHeights, theirs].map((heights) =>
    rows.indicators.reduce((sum, { row }) => sum + Math.max(22, heights[row] ?? 0), 0),
  );
  expect((ours ?? 0) / (needed ?? 1)).toBeLessThan(1.25);
});
