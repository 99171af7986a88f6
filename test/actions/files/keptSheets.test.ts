/** Names that keep a scoring sheet from being counted: those that a repair gives, and those that say so falsely. */

import { readReturned } from "../../../src/actions/files/readReturned";
import { systemById } from "../../../src/domain/systems";
import { planScoringWorkbook } from "../../../src/layout/scoringWorkbook";
import type { Sheet } from "../../../src/workbook/workbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { entriesFor } from "../../helpers/finalSheets";

const id = "provincial-departments";

function scoringSheet(name: string, names: Sheet["names"] = [], first = 4): Sheet {
  const entries = entriesFor(id);
  const entry = entries.get(1);
  if (entry) entries.set(1, { ...entry, assessedScore: first, reason: "抽查" });
  const input = { system: systemById(id), group: "", date: 46000, stage: "assessed", language: "zh-CN" } as const;
  const [sheet] = planScoringWorkbook({ ...input, unit: name, entries }).sheets;
  if (!sheet) throw new Error("no sheet");
  return { ...sheet, name, names: [...sheet.names, ...names] };
}

const named = (name: string, formula: string): Sheet["names"] => [{ name, formula, visible: false }];
const plain: Sheet = { ...scoringSheet("说明"), cells: [], names: [] };

async function returned(...sheets: Sheet[]) {
  return readReturned({ bytes: await writeWorkbook({ sheets }), file: "甲.xlsx", changedAt: "" }).records;
}

test.each([
  ["a sheet that is none", named("ScoringReplacedBy", "='说明'!$A$1")],
  ["itself", named("ScoringReplacedBy", "='乙'!$A$1")],
  ["a sheet that is not there", named("ScoringReplacedBy", "='丙'!$A$1")],
  ["nothing: it is called a definition", named("ScoringDefinition", "=1")],
  ["nothing: it is called a summary", named("ScoringSummaryOf", "='甲'!$A$1")],
])("said to be replaced by %s, it counts as the others do", async (_, names) => {
  const records = await returned(scoringSheet("甲"), scoringSheet("乙", names), plain);
  expect(records.map(({ unit }) => unit)).toEqual(["甲", "乙"]);
});

test.each([
  ["a table that has one", "甲"],
  ["a table that is not there", "丙"],
])("without its own names, and called the summary of %s, it is found by its captions", async (_, table) => {
  const input = { system: systemById(id), group: "", date: 46000, stage: "assessed", language: "zh-CN" } as const;
  const summary = planScoringWorkbook({ ...input, unit: "甲", entries: entriesFor(id) }).sheets[1];
  if (!summary) throw new Error("no summary");
  const own = { ...summary, names: named("ScoringSummaryOf", "='甲'!$A$1"), charts: [] };
  const bare = { ...scoringSheet("乙"), names: named("ScoringSummaryOf", `='${table}'!$A$1`) };
  const records = await returned(scoringSheet("甲"), own, bare);
  expect(records.map(({ unit }) => unit)).toEqual(["甲", "乙"]);
});

test("one that was replaced counts no more; other scores in it are told", async () => {
  const replaced = named("ScoringReplacedBy", "='甲'!$A$1");
  const [same, ...none] = await returned(scoringSheet("甲"), scoringSheet("甲-原表", replaced));
  expect([none, same?.findings.map(({ rule }) => rule)]).toEqual([[], []]);
  const [other] = await returned(scoringSheet("甲"), scoringSheet("甲-原表", replaced, 2));
  expect(other?.findings).toMatchObject([{ rule: "replaced-differs", facts: { sheets: ["甲-原表"] } }]);
});
