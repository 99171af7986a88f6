/** Verdicts, ranking and sheets of a consolidation; and that consolidating consolidations changes nothing. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { consolidate, planConsolidation } from "../../../src/actions/consolidate/consolidate";
import { tidyTables } from "../../../src/actions/consolidate/tidyTables";
import { readReturned } from "../../../src/actions/files/readReturned";
import type { ReturnedFile } from "../../../src/actions/files/returnedFile";
import { refusesRanking } from "../../../src/domain/finding";
import { systemById } from "../../../src/domain/systems";
import { type UnitRecord, withAmounts } from "../../../src/domain/unitRecord";
import { layOutRegister } from "../../../src/layout/consolidation/registerSheet";
import { planScoringWorkbook } from "../../../src/layout/scoringWorkbook";
import { consolidateText } from "../../../src/text/consolidate";
import { refusalSentence } from "../../../src/text/files";
import { findingSentence } from "../../../src/text/findingSentence";
import type { Scalar, Workbook } from "../../../src/workbook/workbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { fileOfUnit, type ReturnedUnit, someScores } from "../../helpers/returned";
import { fullMarksFor } from "../../helpers/scoringContent";
import { everySort, plainSheet } from "../../xlsx/everySort";

const language = "zh-CN" as const;
const text = consolidateText(language);

function read(bytes: Uint8Array, file = "一.xlsx", changedAt = ""): ReturnedFile {
  return readReturned({ bytes, file, changedAt });
}

async function readUnit(unit: ReturnedUnit, file = `${unit.unit}.xlsx`, changedAt = ""): Promise<ReturnedFile> {
  return read(await fileOfUnit(unit), file, changedAt);
}

/** Names, ranks and points in the order of the ranking. */
function standings(files: ReturnedFile[]) {
  const { rankings } = consolidate({ files, nested: true });
  return rankings.flatMap((ranking) => ranking.standings.map(({ rank, record, total }) => [rank, record.unit, total]));
}

function verdicts(files: ReturnedFile[]) {
  return consolidate({ files, nested: true }).judged.map(({ record, verdict }) => [record.file, verdict]);
}

test("equal points have equal ranks, and the rank after them is left out", async () => {
  const units: ReturnedUnit[] = [
    { unit: "丙厅" },
    { unit: "乙厅", scores: { 1: 3 } },
    { unit: "甲厅", scores: { 2: 2 } },
    { unit: "丁厅", scores: { 1: 1.5 } },
  ];
  const files = await Promise.all(units.map((unit) => readUnit(unit)));
  expect(standings(files)).toEqual([
    [1, "丙厅", 100],
    [2, "乙厅", 99],
    [2, "甲厅", 99],
    [4, "丁厅", 97.5],
  ]);
  const { rankings } = consolidate({ files });
  expect(rankings[0]?.indicators[0]).toMatchObject({ mean: 3.13, highest: 4, lowest: 1.5, lost: 3.5 });
  expect(rankings[0]?.total).toMatchObject({ highest: 100, lowest: 97.5, lost: 4.5 });
});

test.each<[string, ReturnedUnit]>([
  ["a score above its weight", { unit: "甲厅", scores: { 2: 9 } }],
  ["a score that is text", { unit: "甲厅", scores: { 2: "三分" } }],
  ["a unit without a name", { unit: "" }],
])("%s refuses the sheet, with a sentence", async (_, unit) => {
  const file = await readUnit(unit, "一.xlsx");
  expect(verdicts([file])).toEqual([["一.xlsx", "refused"]]);
  const refusal = file.records[0]?.findings.find((finding) => refusesRanking(finding, "assessed"));
  expect(refusal && findingSentence(refusal, language)).toMatch(/请/);
  expect(standings([file])).toEqual([]);
});

/** A returned file with cells of its scoring sheet changed after it was calculated. */
async function tamperedWith(change: (workbook: Workbook) => void): Promise<ReturnedFile> {
  const workbook = planScoringWorkbook({
    system: systemById("provincial-departments"),
    unit: "甲厅",
    group: "",
    date: null,
    stage: "assessed",
    language,
    entries: fullMarksFor("provincial-departments"),
  });
  change(workbook);
  return read(await writeWorkbook(workbook));
}

function setCell(workbook: Workbook, find: Scalar, set: Scalar, column?: number): void {
  const row = workbook.sheets[0]?.cells.find((cells) => cells.some(({ value }) => value === find));
  const cell = column === undefined ? row?.find(({ value }) => value === find) : row?.[column];
  if (!cell) throw new Error(`no ${String(find)}`);
  cell.value = set;
  delete cell.formula;
}

test("totals are worked out by us: what the file says instead is told with its cell, and does not count", async () => {
  const file = await tamperedWith((workbook) => setCell(workbook, "总分", 120, 8));
  expect(standings([file])).toEqual([[1, "甲厅", 100]]);
  const [record] = file.records;
  const found = record?.findings.find(({ rule }) => rule === "total-differs");
  expect(found).toMatchObject({
    cell: expect.stringMatching(/^I\d+$/) as unknown,
    facts: { printed: 120, counted: 100 },
  });
  expect(found && refusesRanking(found, "assessed")).toBe(false);
});

test("an altered weight refuses the sheet, an altered text is a warning, both with their cells", async () => {
  const weight = await tamperedWith((workbook) => setCell(workbook, "领导体制", 5, 4));
  expect(verdicts([weight])).toEqual([["一.xlsx", "refused"]]);
  const changed = await tamperedWith((workbook) => setCell(workbook, "领导体制", "领导"));
  expect(verdicts([changed])).toEqual([["一.xlsx", "warned"]]);
  for (const { records } of [weight, changed]) expect(records[0]?.findings[0]?.cell).toMatch(/^[A-Z]\d+$/);
});

const rowOf = (workbook: Workbook, name: string): number =>
  workbook.sheets[0]?.cells.findIndex((cells) => cells[3]?.value === name) ?? -1;

test.each<[string, string, (workbook: Workbook) => void]>([
  [
    "a missing row",
    "refused",
    (workbook) => workbook.sheets[0]?.cells[rowOf(workbook, "领导体制")]?.forEach((cell) => (cell.value = null)),
  ],
  [
    "a doubled row",
    "refused",
    (workbook) => {
      const rows = workbook.sheets[0]?.cells ?? [];
      const [from, to] = [rowOf(workbook, "领导体制"), rowOf(workbook, "工作机制")];
      rows[from]?.slice(2).forEach((cell, i) => Object.assign(rows[to]?.[i + 2] ?? {}, { value: cell.value }));
    },
  ],
  [
    "an overwritten formula",
    "warned",
    (workbook) => {
      const check = workbook.sheets[0]?.cells[rowOf(workbook, "领导体制")]?.[11];
      delete check?.formula;
    },
  ],
])("%s is %s, with a cell", async (_, verdict, change) => {
  const file = await tamperedWith(change);
  expect(verdicts([file])).toEqual([["一.xlsx", verdict]]);
  const decisive = file.records[0]?.findings.find(
    (finding) => refusesRanking(finding, "assessed") === (verdict === "refused"),
  );
  expect(decisive?.cell).toMatch(/^[A-Z]\d+$/);
});

test("several scoring sheets in one file are as many units", async () => {
  const plan = (unit: string): Workbook["sheets"] =>
    planScoringWorkbook({
      system: systemById("provincial-departments"),
      unit,
      group: "",
      date: null,
      stage: "assessed",
      language,
      entries: fullMarksFor("provincial-departments"),
    }).sheets;
  const file = read(await writeWorkbook({ sheets: [...plan("甲厅"), ...plan("乙厅")] }), "两个.xlsx");
  expect(standings([file])).toEqual([
    [1, "乙厅", 100],
    [1, "甲厅", 100],
  ]);
});

test("of a unit that came twice the one that can be counted counts, then the newer; a person may choose the other", async () => {
  const [older, newer, wrong] = await Promise.all([
    readUnit({ unit: "省 甲厅", scores: { 1: 1 } }, "旧.xlsx", "2026-11-01 10:00"),
    readUnit({ unit: "省甲厅" }, "新.xlsx", "2026-11-02 10:00"),
    readUnit({ unit: "省甲厅", scores: { 1: 99 } }, "错.xlsx", "2026-11-03 10:00"),
  ]);
  const files = [older, newer, wrong] as ReturnedFile[];
  expect(Object.fromEntries(verdicts(files))).toEqual({
    "新.xlsx": "accepted",
    "旧.xlsx": "superseded",
    "错.xlsx": "superseded",
  });
  const chosen = new Set(older?.records);
  expect(consolidate({ files, chosen }).rankings[0]?.standings.map(({ record }) => record.file)).toEqual(["旧.xlsx"]);
});

test("where all else ties the copy with more points counts: 10 is more than 9", async () => {
  const copies = await Promise.all([
    readUnit({ unit: "甲厅", scores: onlyPoints(9) }, "九.xlsx"),
    readUnit({ unit: "甲厅", scores: onlyPoints(10) }, "十.xlsx"),
  ]);
  for (const files of [copies, copies.toReversed()]) expect(standings(files)).toEqual([[1, "甲厅", 10]]);
});

/** Scores that make so many points in all: the first indicators get them, as far as each weighs. */
function onlyPoints(points: number): Record<number, number> {
  let left = points;
  return Object.fromEntries(
    systemById("provincial-departments").indicators.map(({ number, weight }) => {
      const score = Math.min(left, weight);
      left -= score;
      return [number, score];
    }),
  );
}

test("units of the register that did not come back are named, and those that are not on it get a warning", async () => {
  const issued = ["甲厅", "乙厅"].map((unit) => ({
    unit,
    system: systemById("provincial-departments"),
    edition: "2020",
    file: "",
    issuedAt: "",
  }));
  const register = read(await writeWorkbook({ sheets: [layOutRegister(issued, "下发台账", language)] }), "登记.xlsx");
  expect(register).toMatchObject({ refusal: null, nested: { expected: issued } });
  const files = [register, await readUnit({ unit: "甲厅" }), await readUnit({ unit: "丙厅" })];
  const result = consolidate({ files, nested: true });
  expect(result).toMatchObject({ expected: 2, missing: ["乙厅"], unreadUnits: [] });
  // A register in a return counts only where the organiser says so.
  expect(consolidate({ files })).toMatchObject({ expected: 0, missing: [], unread: [{ file: "登记.xlsx" }] });
  const broken = read(new Uint8Array(), "评分表-乙厅.xlsx");
  expect(consolidate({ files: [...files, broken], nested: true })).toMatchObject({
    missing: [],
    unreadUnits: [{ unit: "乙厅", file: "评分表-乙厅.xlsx" }],
  });
  expect(result.judged.map(({ record, verdict }) => [record.unit, verdict]).sort()).toEqual([
    ["丙厅", "warned"],
    ["甲厅", "accepted"],
  ]);
});

test("files that are none of ours get a sentence each, and stop nothing", async () => {
  const good = await readUnit({ unit: "甲厅" });
  const bad = [
    new Uint8Array(),
    new TextEncoder().encode("序号,得分\n"),
    (await fileOfUnit({ unit: "乙厅" })).subarray(0, 9000),
    await writeWorkbook({ sheets: [plainSheet([["随便", 1]])] }),
    await writeWorkbook(everySort()),
  ].map((bytes, i) => read(bytes, `${i}.xlsx`));
  const result = consolidate({ files: [...bad, good] });
  expect(result.unread.map(({ file }) => file)).toEqual(bad.map(({ file }) => file));
  for (const { refusal } of result.unread) expect(refusalSentence(refusal, language)).toMatch(/。$/);
  expect(result.rankings[0]?.standings).toHaveLength(1);
});

test("consolidations consolidate, to any depth, to the same ranking as all files at once", async () => {
  const names = ["甲厅", "乙厅", "丙厅", "丁厅", "戊厅"];
  const unit = fc.record({ unit: fc.constantFrom(...names), scores: someScores, day: fc.integer({ min: 1, max: 9 }) });
  /** Files in folders in folders: a leaf is a unit's file. */
  const { tree } = fc.letrec<{ tree: Tree; folder: Tree; leaf: Tree }>((tie) => ({
    tree: fc.oneof({ maxDepth: 3 }, tie("leaf"), tie("folder")),
    folder: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }).map((trees) => ({ trees })),
    leaf: unit.map((each) => ({ leaf: each })),
  }));
  type Tree = { trees: Tree[] } | { leaf: { unit: string; scores: Record<string, number | null>; day: number } };
  const leaves = (node: Tree): Tree[] => ("leaf" in node ? [node] : node.trees.flatMap(leaves));
  /** A unit's file is written once, and read alone and in its folder. */
  const written = new Map<Tree, Promise<Uint8Array>>();
  const fileOf = (node: Tree & { leaf: ReturnedUnit }): Promise<Uint8Array> => {
    const file = written.get(node) ?? fileOfUnit(node.leaf);
    written.set(node, file);
    return file;
  };
  const readTree = async (node: Tree, path: string): Promise<ReturnedFile> => {
    if ("leaf" in node) return read(await fileOf(node), `${path}.xlsx`, `2026-11-0${node.leaf.day} 10:00`);
    const files = await Promise.all(node.trees.map((each, i) => readTree(each, `${path}${i}`)));
    return read(
      await writeWorkbook(planConsolidation(consolidate({ files, nested: true }), language)),
      `${path}汇.xlsx`,
    );
  };
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 3 }), async (trees) => {
      // Of a unit its own sheet counts before what a consolidation says of it: here all are in one.
      const folders = trees.map((each): Tree => ({ trees: [each] }));
      const nested = await Promise.all(folders.map((each, i) => readTree(each, String(i))));
      const flat = await Promise.all(trees.flatMap(leaves).map((each, i) => readTree(each, String(i))));
      expect(standings(nested)).toEqual(standings(flat));
      const count = (files: ReturnedFile[]) =>
        consolidate({ files, nested: true })
          .judged.map(({ verdict }) => verdict)
          .sort();
      expect(count(nested)).toEqual(count(flat));
    }),
    { numRuns: 15, seed: 7 },
  );
}, 120_000);

test("one kind of score ranks all: a sheet whose stage was left behind counts as it was assessed", async () => {
  const files = await Promise.all([
    readUnit({ unit: "甲厅", scores: { 1: 0 } }),
    readUnit({ unit: "乙厅", scores: { 1: 1 }, stage: "self" }),
  ]);
  expect(standings(files)).toEqual([
    [1, "乙厅", 97],
    [2, "甲厅", 96],
  ]);
  const { score, judged } = consolidate({ files });
  expect(score).toBe("assessed");
  const left = judged.find(({ record }) => record.unit === "乙厅");
  expect(left).toMatchObject({ verdict: "warned", findings: [{ rule: "stage-contradicts", cell: "I4" }] });
  expect(consolidate({ files, score: "self" }).rankings[0]?.standings.map(({ total }) => total)).toEqual([100, 100]);
});

test("a sheet that is not complete in that score is listed apart", async () => {
  const files = await Promise.all([readUnit({ unit: "甲厅" }), readUnit({ unit: "乙厅", scores: { 2: null } })]);
  expect(standings(files)).toEqual([[1, "甲厅", 100]]);
  expect(Object.fromEntries(verdicts(files))).toEqual({ "甲厅.xlsx": "accepted", "乙厅.xlsx": "incomplete" });
  const plan = planConsolidation(consolidate({ files }), language);
  const returns = plan.sheets.find(({ name }) => name === text.sheets.returns)?.cells.map((row) => row[7]?.value);
  expect(returns).toContainEqual(expect.stringContaining("只填了 46 / 47 项考核得分"));
});

test("one return cannot speak for another: what a consolidation in it says counts only where that is wanted", async () => {
  const victim = await readUnit({ unit: "甲厅" });
  const forged = consolidate({
    files: [await readUnit({ unit: "甲厅", scores: { 1: 0 } }), await readUnit({ unit: "丁厅" })],
  });
  const own = planScoringWorkbook({
    system: systemById("provincial-departments"),
    unit: "乙厅",
    group: "",
    date: null,
    stage: "assessed",
    language,
    entries: fullMarksFor("provincial-departments"),
  });
  const carrier = read(
    await writeWorkbook({ sheets: [...own.sheets, ...planConsolidation(forged, language).sheets] }),
    "乙厅.xlsx",
  );
  const files = [carrier, victim];
  const units = (nested: boolean) =>
    consolidate({ files, nested }).rankings[0]?.standings.map(({ record, total }) => [record.unit, total, record.file]);
  expect(units(false)).toEqual([
    ["乙厅", 100, "乙厅.xlsx"],
    ["甲厅", 100, "甲厅.xlsx"],
  ]);
  const told = (nested: boolean) =>
    consolidate({ files, nested }).judged.flatMap(({ record, findings }) =>
      findings.map(({ rule, facts }) => [record.file, rule, facts]),
    );
  expect(told(false)).toEqual([["乙厅.xlsx", "nested-left-out", { count: 2 }]]);
  expect(told(true).filter(([, rule]) => rule === "nested-left-out")).toEqual([]);
  // Where it is wanted, a unit's own sheet still counts before what is said of it.
  expect(units(true)).toEqual([
    ["丁厅", 100, "乙厅.xlsx › 丁厅.xlsx"],
    ["乙厅", 100, "乙厅.xlsx"],
    ["甲厅", 100, "甲厅.xlsx"],
  ]);
});

test("consolidating again in the other language says everything once", async () => {
  const issued = { system: systemById("provincial-departments"), edition: "2020", file: "", issuedAt: "" };
  const expected = [{ ...issued, unit: "别的厅" }];
  const first = consolidate({ files: [await readUnit({ unit: "甲厅", scores: { 1: 3.999 } })], expected });
  const findings = first.judged.map((each) => each.findings);
  expect(findings.flat().map(({ rule }) => rule)).toEqual(["too-many-decimals", "not-expected"]);
  for (const other of ["en-US", "zh-CN"] as const) {
    const again = read(await writeWorkbook(planConsolidation(first, other)), "汇总.xlsx");
    expect(consolidate({ files: [again], expected, nested: true }).judged.map((each) => each.findings)).toEqual(
      findings,
    );
  }
});

test("scores that were changed in a consolidation so that they cannot be right are refused", async () => {
  const plan = planConsolidation(consolidate({ files: [await readUnit({ unit: "甲厅" })] }), language);
  const data = plan.sheets.at(-1);
  const row = data?.cells.at(-1);
  const cell = row?.findLast(({ value }) => typeof value === "number");
  if (cell) cell.value = 50;
  expect(verdicts([read(await writeWorkbook(plan), "汇总.xlsx")])).toEqual([["汇总.xlsx › 甲厅.xlsx", "refused"]]);
});

test("texts that a spreadsheet would take for formulas stay texts, in cells and in tables", async () => {
  const unit = '=HYPERLINK("x")';
  const result = consolidate({ files: [await readUnit({ unit }, "+1.xlsx")] });
  const sheets = readWorkbook(await writeWorkbook(planConsolidation(result, language)));
  const data = sheets.find(({ name }) => name === text.sheets.data);
  expect([data?.values[2]?.[0], data?.formulas[2]?.[0] ?? null]).toEqual([unit, null]);
  const { units } = tidyTables(result, language);
  expect(units).toContain(`"'=HYPERLINK(""x"")"`);
  expect(units).toContain("'+1.xlsx");
});

test("the tables' columns are those that docs/csv.md describes", async () => {
  const result = consolidate({ files: [await readUnit({ unit: "甲厅", scores: { 1: 3 } })] });
  const { units, scores, findings } = tidyTables(
    { ...result, unread: [{ file: "坏.xlsx", refusal: { reason: "empty", detail: "" } }] },
    language,
  );
  const described = readFileSync("docs/csv.md", "utf8");
  for (const table of [units, scores, findings])
    for (const column of (table.split("\n")[0] ?? "").split(",")) expect(described).toContain(`\`${column}\``);
  expect(units.split("\n")[1]).toMatch(/^provincial-departments,甲厅,accepted,1,99,0.99,assessed,/);
  expect(scores.split("\n")[1]).toContain(",1,组织领导,体制机制,领导体制,4,4,3,3,1");
});

test("a table without a row has its headings, and the first row's sort does not change their order", async () => {
  const result = consolidate({ files: [await readUnit({ unit: "甲厅" })] });
  const headings = "system,unit,file,sheet,verdict,refuses,cell,message\n";
  expect(tidyTables(result, language).findings).toBe(headings);
  const { findings } = tidyTables(
    { ...result, unread: [{ file: "坏.xlsx", refusal: { reason: "empty", detail: "" } }] },
    language,
  );
  expect(findings).toBe(`${headings},,坏.xlsx,,unreadable,true,,文件是空的，请对方重新发送。\n`);
});

test("2,000 units are ranked and laid out without formulas", () => {
  const scores = Array.from({ length: 47 }, () => 0.5);
  const judged = Array.from({ length: 2000 }, (_, i) => {
    const record: Omit<UnitRecord, "amounts"> = {
      file: `${i}.xlsx`,
      nested: false,
      sheet: "表",
      unit: `单位${i}`,
      systemId: "provincial-departments",
      edition: "2020",
      group: "",
      stage: "assessed",
      selfScores: scores,
      assessedScores: scores,
      code: null,
      codeState: "open",
      finalisedAt: "",
      changedAt: "",
      findings: [],
    };
    return withAmounts(record, systemById("provincial-departments"));
  });
  const files: ReturnedFile[] = [
    { file: "全.xlsx", records: judged, systems: [], nested: { records: [], expected: [] }, refusal: null },
  ];
  const result = consolidate({ files });
  expect(result.rankings[0]?.standings.map(({ rank }) => rank).every((rank) => rank === 1)).toBe(true);
  const [ranking, , matrix] = planConsolidation(result, language).sheets;
  expect(ranking?.cells[3]?.[1]?.formula).toBeUndefined();
  expect(matrix?.cells[3]).toHaveLength(2008);
});

test("scores written as text count as the numbers they say, with a warning; the organiser may refuse them", async () => {
  const files = [await readUnit({ unit: "省公安厅", scores: { 1: "3.5 分", 2: "２\u00a0" } })];
  const [lenient] = consolidate({ files }).judged;
  expect(lenient).toMatchObject({ verdict: "warned", record: { amounts: { assessed: { score: 98.5 } } } });
  const found = lenient?.findings.filter(({ rule }) => rule === "score-as-text").map(({ cell }) => cell);
  expect(found).toEqual(["I6", "I7"]);
  const [strict] = consolidate({ files, strictScores: true }).judged;
  expect(strict?.verdict).toBe("refused");
  expect(strict?.findings.flatMap(({ rule, cell }) => (rule === "not-a-number" ? [cell] : []))).toEqual(["I6", "I7"]);
});
