import { checkScores } from "../../src/domain/checkScores";
import { headingsOf } from "../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../src/domain/scoreSheet";
import { officialSystems, systemsWith } from "../../src/domain/systems";
import { totalScores } from "../../src/domain/totals";
import { layOutBlankForm } from "../../src/layout/blankForm";
import { compareShown } from "../../src/layout/comparison/compareShown";
import { layOutCover } from "../../src/layout/cover/coverSheet";
import { definedSystems } from "../../src/layout/definition/readDefinition";
import { planRepair, written } from "../../src/layout/planRepair";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { cellName } from "../../src/workbook/address";
import { workedOut } from "../helpers/calculator";
import { otherSystems } from "../helpers/otherSystems";
import { contentOf, shownOf } from "../helpers/scoringContent";

const systems = systemsWith(otherSystems);

describe.each(otherSystems)("$title", (system) => {
  const entries = new Map(
    system.indicators.map(({ number, weight }): [number, EnteredScores] => [
      number,
      { selfScore: weight, selfReason: null, assessedScore: weight - 0.25, reason: "资料不全", evidence: null },
    ]),
  );
  const input = {
    system,
    unit: "某某县",
    group: "第一组",
    date: 46349,
    stage: "assessed",
    language: "zh-CN",
    entries,
  } as const;
  const plan = planScoringWorkbook(input);
  const [scoring, summary, definition] = plan.sheets;
  if (!scoring || !summary || !definition) throw new Error("no sheets");
  const content = { ...contentOf(scoring), shown: shownOf(scoring) };
  const read = readScoringSheet(content, systems);
  if (!read) throw new Error("not recognised");

  test("is recognised and read back, with nothing wrong", () => {
    expect(read.system).toBe(system);
    expect(read.captions.layout.headings).toHaveLength(system.levels.length - 1);
    expect(checkScores(read.sheet, system)).toEqual([]);
    expect(compareShown(content, read)).toEqual([]);
    const { total, sections } = totalScores(read.sheet, system);
    expect([total.weight, total.assessed]).toEqual([system.total, system.total - 0.25 * system.indicators.length]);
    expect(sections.map(({ name }) => name)).toEqual(headingsOf(system).map(({ name }) => name));
  });

  test("carries its definition, by which others know it", () => {
    expect(definition.hidden).toBe(true);
    expect(definedSystems([contentOf(definition)])).toEqual([system]);
    expect(readScoringSheet(content, officialSystems)).toBeNull();
  });

  test("every formula gives what is planned, in a real engine", async () => {
    const worked = await workedOut(plan.sheets);
    for (const [at, sheet] of plan.sheets.entries())
      sheet.cells.forEach((row, r) =>
        row.forEach(({ formula, value }, c) => {
          if (formula !== undefined)
            expect([sheet.name, cellName(r, c), worked[at]?.[r]?.[c] ?? ""]).toEqual([
              sheet.name,
              cellName(r, c),
              value ?? "",
            ]);
        }),
      );
  });

  test("a changed weight, name or heading, and a lost sum are found and put back", () => {
    const { at } = read.captions.layout;
    const [first] = read.sheet.rows;
    if (!first) throw new Error("no rows");
    const damaged = structuredClone(content);
    const row = damaged.values[first.row];
    if (!row) throw new Error("no row");
    row[at.weight] = 99;
    row[at.name] = "改过的";
    if (system.levels.length > 1) row[0] = "改过的";
    const total = damaged.values.findLastIndex((each) => each[0] === "总分");
    (damaged.formulas[total] ?? [])[at.assessedScore] = null;
    const found = readScoringSheet(damaged, systems);
    const findings = found ? checkScores(found.sheet, system) : [];
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(["weight-changed", "text-changed", "formula-overwritten"]),
    );
    const ofHeading = findings.some(({ cell }) => cell === cellName(first.row, 0));
    expect(ofHeading).toBe(system.levels.length > 1);
    const repair = planRepair(damaged, systems, "zh-CN");
    const mended = repair && readScoringSheet(written(damaged, repair.writes), systems);
    expect(mended && checkScores(mended.sheet, system)).toEqual([]);
  });

  test("its cover and its form for handwriting have its levels", () => {
    const cover = layOutCover({ ...input, name: scoring.name, checkCode: null }, "封面");
    const form = layOutBlankForm({
      system,
      name: "现场",
      unit: "某某县",
      language: "zh-CN",
      paper: { paper: "A4", orientation: "landscape" },
    });
    const texts = (sheet: typeof form): unknown[] => sheet.cells.flatMap((row) => row.map(({ value }) => value));
    expect(texts(form).map((text) => String(text).replace(/\n/g, ""))).toEqual(
      expect.arrayContaining([...system.levels]),
    );
    for (const { name } of headingsOf(system)) expect(texts(cover)).toContain(name);
    expect(texts(cover)).toContain(`满分 ${system.total} 分`);
  });
});
