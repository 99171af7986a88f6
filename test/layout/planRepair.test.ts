/** Random damage, then a repair: no score, reason or evidence is lost, and nothing that can be mended is left. */

import fc from "fast-check";
import { checkScores } from "../../src/domain/checkScores";
import { isRepairable } from "../../src/domain/finding";
import { eachEntry, type EnteredScores, type Entry, nothingEntered } from "../../src/domain/scoreSheet";
import { officialSystems, systemById } from "../../src/domain/systems";
import { totalScores } from "../../src/domain/totals";
import { directoryEntries, layOutDirectorySheet } from "../../src/layout/directorySheet";
import { planRepair, type RepairPlan, written } from "../../src/layout/planRepair";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import { placeRows } from "../../src/layout/scoring/scoringRows";
import { layOutScoringSheet } from "../../src/layout/scoring/scoringSheet";
import type { Scalar, SheetContent } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { type Damage, damaged } from "../helpers/damage";
import { withoutDecoration } from "../helpers/differences";
import { convert } from "../helpers/libreOffice";
import { randomScorings } from "../helpers/randomScorings";
import { contentOf, fullMarksFor, scoringContent } from "../helpers/scoringContent";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

/** The sheet's content once the plan is carried out. */
function carriedOut(content: SheetContent, plan: RepairPlan): SheetContent {
  if (!plan.redraw) return written(content, plan.writes);
  return contentOf(layOutScoringSheet({ ...plan.redraw, name: content.name }));
}

function mendableFindings(content: SheetContent): string[] {
  const read = readScoringSheet(content, officialSystems);
  if (!read) return ["not recognised"];
  return checkScores(read.sheet, read.system)
    .filter(isRepairable)
    .map(({ rule, number, cell }) => `${rule} ${number ?? "-"} ${cell}`);
}

function entriesIn(content: SheetContent): Map<number, EnteredScores> {
  const rows = readScoringSheet(content, officialSystems)?.sheet.rows ?? [];
  return new Map(rows.map((row) => [row.number, eachEntry((key) => row[key].value)]));
}

/** A number that was written as text is a number once it was read. */
function asRead(entered: EnteredScores): EnteredScores {
  const score = (entry: Entry): Entry => (entry === "3" ? 3 : entry);
  return { ...entered, selfScore: score(entered.selfScore), assessedScore: score(entered.assessedScore) };
}

const systems = ["provincial-departments", "prefecture-cities"] as const satisfies string[];

test.each(systems)("%s: 150 random damages", (systemId) => {
  const system = systemById(systemId);
  const rowOf = new Map(placeRows(system).indicators.map(({ indicator, row }) => [indicator.number, row]));
  const scorings = randomScorings(system, 20, 7);
  fc.assert(
    fc.property(fc.nat(scorings.length - 1), fc.array(damaged.step, { minLength: 1, maxLength: 6 }), (which, steps) => {
      const { stage, entries } = scorings[which] ?? { stage: "self" as const, entries: new Map() };
      const content = scoringContent({}, { systemId, stage, entries });
      const damage: Damage = damaged.apply(content, steps, rowOf);
      const plan = planRepair(damage.content, officialSystems, "zh-CN");
      if (!plan) throw new Error("not recognised");
      // A column that people fill in has lost its caption and its place: nothing is drawn anew, and the person is asked.
      if (plan.left.length > 0) return expect(plan.redraw).toBeNull();
      const repaired = carriedOut(damage.content, plan);
      expect(mendableFindings(repaired)).toEqual([]);
      const after = entriesIn(repaired);
      for (const number of damage.survivors)
        expect([number, after.get(number)]).toEqual([number, asRead(entries.get(number) ?? nothingEntered)]);
      const read = readScoringSheet(repaired, officialSystems);
      expect(read?.sheet).toMatchObject({ unit: "省公安厅", group: "第一组", date: 46000, stage });
      const lost = system.indicators.filter(({ number }) => !damage.survivors.has(number));
      const kept = new Map([...entries].filter(([number]) => !lost.some((one) => one.number === number)));
      const expected = readScoringSheet(scoringContent({}, { systemId, stage, entries: kept }), officialSystems);
      if (!read || !expected) throw new Error("not recognised");
      expect(totalScores(read.sheet, system)).toEqual(totalScores(expected.sheet, system));
    }),
    { numRuns: 150, seed: 20261123 },
  );
});

const plain = (changes: Record<string, Scalar>): RepairPlan => {
  const plan = planRepair(scoringContent(changes), officialSystems, "zh-CN");
  if (!plan) throw new Error("not recognised");
  return plan;
};

test("what was overwritten is put back in its cells, and told", () => {
  const plan = plain({ E6: 5, D7: "x", I12: 20, L8: "", A6: "组织", C9: 99 });
  expect(plan.redraw).toBeNull();
  expect(plan.writes.map(({ cell }) => cell).sort()).toEqual(["A6", "C9", "D7", "E6", "I12", "L8"]);
  expect(plan.mended).toEqual(
    expect.arrayContaining([
      "第 1 项的权重已改回官方数值。",
      "第 2 项的指标体系原文已改回（D7）。",
      "I12 的公式已恢复。",
      "第 4 项的指标体系原文已改回（C9）。",
    ]),
  );
  expect(plan.left).toEqual([]);
});

test("one finding alone is mended alone", () => {
  const content = scoringContent({ E6: 5, D7: "x" });
  const plan = planRepair(content, officialSystems, "zh-CN", { rule: "weight-changed", number: 1, cell: "E6" });
  expect(plan?.writes).toEqual([{ cell: "E6", content: 4 }]);
  expect(plan?.mended).toEqual(["第 1 项的权重已改回官方数值。"]);
});

function withCopyOfRow7(changes: Scalar[]): SheetContent {
  const content = scoringContent();
  const values = [...(content.values[6] ?? [])];
  changes.forEach((value, index) => (values[6 + index] = value));
  content.values.push(values);
  content.formulas.push(values.map(() => null));
  return content;
}

test("a row that stands twice is joined where nothing differs", () => {
  const content = withCopyOfRow7([null, null, null, "只在这里写的依据"]);
  const plan = planRepair(content, officialSystems, "zh-CN");
  expect(plan?.redraw?.entries?.get(2)).toMatchObject({ selfScore: 3, reason: "只在这里写的依据" });
  expect(plan?.mended).toContain("第 2 项重复的行已合并成一行。");
});

test("a row that stands twice with other scores is left, and told", () => {
  const plan = planRepair(withCopyOfRow7([1]), officialSystems, "zh-CN");
  expect(plan?.redraw).toBeNull();
  expect(plan?.left[0]).toBe(
    "第 2 项有几行（第 7、61 行），填的内容不一样，未作改动。请清空不要的那一行里填的得分、依据和材料，再点“修复”。",
  );
});

test("a sheet without damage needs nothing", () => {
  const entries = fullMarksFor("provincial-departments");
  expect(planRepair(scoringContent({}, { entries }), officialSystems, "zh-CN")).toEqual({
    writes: [],
    redraw: null,
    mended: [],
    left: [],
  });
});

const samples = 12;

test(`worked out anew by LibreOffice, the totals of ${samples} repaired sheets are the domain's, and the directory says the same`, async () => {
  const system = systemById("provincial-departments");
  const rowOf = new Map(placeRows(system).indicators.map(({ indicator, row }) => [indicator.number, row]));
  const steps = fc.sample(fc.array(damaged.step, { minLength: 2, maxLength: 6 }), { numRuns: samples, seed: 3 });
  const sheets = randomScorings(system, samples, 11).flatMap(({ stage, entries }, index) => {
    const damage = damaged.apply(scoringContent({}, { stage, entries }), steps[index] ?? [], rowOf);
    const redraw = planRepair(damage.content, officialSystems, "zh-CN")?.redraw;
    const kept = new Map(
      [...entries].flatMap(([number, entered]) =>
        damage.survivors.has(number) ? [[number, asRead(entered)] as const] : [],
      ),
    );
    const input = redraw ?? {
      system,
      unit: "省公安厅",
      group: "",
      date: null,
      stage,
      language: "zh-CN",
      entries: kept,
    };
    return [layOutScoringSheet({ ...input, name: `表 ${index}'号` })];
  });
  const directory = layOutDirectorySheet(directoryEntries(sheets, officialSystems), "目录", "zh-CN");
  const plain = withoutDecoration({ sheets: [...sheets, directory] });
  const [bytes] = await convert([await writeWorkbook(plain, { withoutResults: true })], "xlsx");
  const read = readWorkbook(bytes ?? new Uint8Array());
  const list = read.find(({ name }) => name === "目录");
  expect(directoryEntries(sheets, officialSystems)).toHaveLength(samples);
  sheets.forEach(({ name }, index) => {
    const content = read.find((each) => each.name === name);
    const found = content && readScoringSheet(content, officialSystems);
    if (!content || !found) throw new Error(`${name} is not recognised after LibreOffice`);
    const { total } = totalScores(found.sheet, found.system);
    expect(content.values[56]?.slice(4, 9)).toEqual([total.weight, null, total.self, null, total.assessed]);
    const scored = found.sheet.stage === "self" ? total.selfScored : total.assessedScored;
    const row = list?.values[3 + index] ?? [];
    // All are of one unit, and each says which of its sheets it is.
    expect(row.slice(1, 6)).toEqual([`省公安厅（第 ${index + 1} 份）`, "附件2", content.values[3]?.[8], scored, 47]);
    expect(row.slice(7, 9)).toEqual([total.self, total.assessed]);
  });
});
