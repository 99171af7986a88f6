/** Files of finalised workbooks, something of which was changed: checking, consolidating and verifying say the same. */

import { checkFile } from "../../../src/actions/files/checkFile";
import { readReturned } from "../../../src/actions/files/readReturned";
import { verifyFile } from "../../../src/actions/files/verifyFile";
import type { Rule } from "../../../src/domain/findingRules";
import { verdictAlone } from "../../../src/domain/verdict";
import type { Sheet } from "../../../src/workbook/workbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { finalWorkbook } from "../../helpers/finalWorkbook";
import { bentBytes, partNames } from "../../helpers/hostile";

let file: Uint8Array;
beforeAll(async () => {
  const { cover, scoring, summary, record } = finalWorkbook();
  // Its last sheets are read as well, wherever the scoring sheet stands.
  const sheets: Sheet[] = [summary, scoring, cover, record];
  file = await writeWorkbook({ sheets });
});

const [summarySheet, coverSheet, recordSheet] = [1, 3, 4].map((place) => `xl/worksheets/sheet${place}.xml`);

test.each<[string, string | undefined, [RegExp, string], string[], Rule?]>([
  ["nothing", partNames.workbook, [/$/, ""], []],
  ["the total on the cover", coverSheet, [/(<c r="F5"[^>]*>)<v>96.25<\/v>/, "$1<v>99</v>"], ["封面-省公安厅!F5"]],
  [
    "a result of the summary",
    summarySheet,
    [/(<c r="K2"[^>]*>(?:<f>[^]*?<\/f>)?)<v>[^<]*/, "$1<v>自评阶段"],
    ["得分图表-省公安厅!K2"],
  ],
  [
    "a hidden record",
    partNames.workbook,
    [/(<sheet name="定稿单[^>]*)\/>/, '$1 state="veryHidden"/>'],
    ["定稿单-省公安厅"],
    "final-hidden",
  ],
  [
    "a cover without its name",
    partNames.workbook,
    [/<definedName name="ScoringCoverOf"[^]*?<\/definedName>/, ""],
    ["封面-省公安厅"],
  ],
  [
    "a summary of another sheet that is not there",
    partNames.workbook,
    [/(<definedName name="ScoringSummaryOf"[^>]*>)[^<]*/, "$1#REF!"],
    ["得分图表-省公安厅"],
  ],
  [
    "a text below the record",
    recordSheet,
    [/<\/sheetData>/, '<row r="300"><c r="A300"><v>100</v></c></row></sheetData>'],
    ["定稿单-省公安厅!A300"],
  ],
])("%s", (_, part = "", [from, to], cells, rule = "code-differs") => {
  const bent = bentBytes(file, (parts) => ({ ...parts, [part]: (parts[part] ?? "").replace(from, to) }));
  const { records } = readReturned({ bytes: bent, file: "甲.xlsx", changedAt: "" });
  const differs = { rule, facts: { cells } };
  const state = cells.length > 0 ? "differs" : "matches";
  expect(verifyFile(bent).map(({ final }) => final.state)).toEqual([state]);
  expect(records.map(({ codeState }) => codeState)).toEqual([state]);
  expect(records.map((record) => verdictAlone(record, "assessed"))).toEqual([
    cells.length === 0 ? "accepted" : rule === "code-differs" ? "refused" : "warned",
  ]);
  for (const [{ findings } = { findings: [] }] of [records, checkFile(bent)])
    expect(findings).toMatchObject(cells.length > 0 ? [differs] : []);
});
