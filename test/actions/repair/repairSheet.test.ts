/** Repairs through Microsoft's own runtime: what was entered stays, whatever fails. */

import { checkWorkbook } from "../../../src/actions/check/checkWorkbook";
import { SheetMemory } from "../../../src/actions/check/sheetMemory";
import { insertScoringSheet } from "../../../src/actions/insert/insertScoringSheet";
import { repairSheet } from "../../../src/actions/repair/repairSheet";
import { isRepairable } from "../../../src/domain/finding";
import { officialSystems, systemById } from "../../../src/domain/systems";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { Calculator } from "../../../src/workbench/grid/calculator";
import type { Host } from "../../../src/workbench/host/host";
import type { Scalar } from "../../../src/workbook/workbook";
import { copyOf, expectSame } from "../../helpers/expectSame";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";
import { contentOf } from "../../helpers/scoringContent";

const name = "评分表-省公安厅";
const input = { language: "zh-CN", sheet: name } as const;

let host: Host;
let office: OfficeRuntime;

beforeAll(async () => {
  office = await startOffice(newHost());
});
beforeEach(() => begin(newHost()));
afterAll(() => office.close());

async function begin(next: Host): Promise<void> {
  host = next;
  office.serve(host);
  await insertScoringSheet(
    {
      system: systemById("provincial-departments"),
      unit: "省公安厅",
      group: "第一组",
      stage: "self",
      language: "zh-CN",
    },
    officialSystems,
  );
  await enter({ G6: 3.5, I6: 3, J6: "例会记录不全", K6: "会议纪要 3 份", G20: 1, J40: "=只是文字" });
}

const sheetNamed = (wanted: string) => host.workbook.sheets.find(({ sheet }) => sheet.name === wanted);
const sheetNames = () => host.workbook.sheets.map(({ sheet }) => sheet.name);

/** Types into cells; a person has lifted the protection for what is locked. */
async function enter(cells: Record<string, Scalar>, { unlocked = false } = {}): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    if (unlocked) worksheet.protection.unprotect();
    for (const [cell, value] of Object.entries(cells)) {
      worksheet.getRange(cell).values = [[typeof value === "string" ? `'${value}` : (value ?? "")]];
    }
    if (unlocked) worksheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    await context.sync();
  });
}

/** Empties a whole row of the table, as a deletion of its cells does. */
const emptyRow = (row: number) =>
  enter(Object.fromEntries([..."ABCDEFGHIJKL"].map((column) => [`${column}${row}`, null])), { unlocked: true });

function entries(wanted = name) {
  const found = sheetNamed(wanted);
  const read = found && readScoringSheet({ ...contentOf(found.sheet), names: [] }, officialSystems);
  if (!read) throw new Error(`no scoring sheet ${wanted}`);
  return new Map(
    read.sheet.rows.map(({ number, selfScore, assessedScore, selfReason, reason, evidence }) => [
      number,
      [selfScore.value, selfReason.value, assessedScore.value, reason.value, evidence.value],
    ]),
  );
}

async function mendable() {
  const { current } = await checkWorkbook(new SheetMemory());
  return current?.findings.filter(isRepairable) ?? ["nothing is shown"];
}

describe("in place", () => {
  const damage = { E6: 5, D7: "改过", F8: "略", I12: 20, L9: "x" };

  test("only official cells change, in two requests, and the protection is as it was", async () => {
    const before = structuredClone(sheetNamed(name));
    await enter(damage, { unlocked: true });
    const requests = host.log.length;
    const { mended, left } = await repairSheet(input, officialSystems);
    expect(host.log.length - requests).toBe(2);
    expect(mended).toHaveLength(5);
    expect(left).toEqual([]);
    expect(sheetNamed(name)).toEqual(before);
    expect(await mendable()).toEqual([]);
  });

  test("one finding only", async () => {
    await enter(damage, { unlocked: true });
    await repairSheet({ ...input, finding: { rule: "weight-changed", number: 1, cell: "E6" } }, officialSystems);
    expect(sheetNamed(name)?.sheet.cells[5]?.[4]?.value).toBe(4);
    expect(sheetNamed(name)?.sheet.cells[6]?.[3]?.value).toBe("改过");
  });

  test("scores written as text become the numbers that they say, in the format of scores", async () => {
    const before = structuredClone(sheetNamed(name));
    await enter({ G6: "３。5分" });
    const cell = sheetNamed(name)?.sheet.cells[5]?.[6];
    if (cell) cell.style = { ...cell.style, numberFormat: "@" };
    expect(await repairSheet(input, officialSystems)).toEqual({
      mended: ["第 1 项的得分已由文字改成数字（G6）。"],
      left: [],
    });
    expect(sheetNamed(name)).toEqual(before);
  });

  test("a sheet that nobody protected stays unprotected", async () => {
    await enter(damage, { unlocked: true });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.unprotect();
      await context.sync();
    });
    await repairSheet(input, officialSystems);
    expect(sheetNamed(name)?.sheet.protection).toBeNull();
  });

  test("somebody's password: a plain sentence, nothing changed", async () => {
    await enter(damage, { unlocked: true });
    const found = sheetNamed(name);
    if (!found) throw new Error("no sheet");
    found.password = "秘密";
    const before = structuredClone(found);
    await expect(repairSheet(input, officialSystems)).rejects.toMatchObject({
      kind: "sheet-password",
      facts: { task: "repair" },
    });
    expect(sheetNamed(name)).toEqual(before);
  });

  test("a cell is being edited", async () => {
    await enter(damage, { unlocked: true });
    const before = structuredClone(sheetNamed(name));
    host.setEditing(true);
    await expect(repairSheet(input, officialSystems)).rejects.toMatchObject({ kind: "cell-being-edited" });
    host.setEditing(false);
    expect(sheetNamed(name)).toEqual(before);
  });

  test("the sheet was deleted while it was shown", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await expect(repairSheet(input, officialSystems)).rejects.toMatchObject({ kind: "not-found" });
  });

  test("the host fails at any request and any of its actions: entries and protection stay, and the next try mends all", async () => {
    await enter(damage, { unlocked: true });
    const before = structuredClone(host.workbook.sheets);
    const start = host.log.length;
    await repairSheet(input, officialSystems);
    const actions = host.log.slice(start).map((each) => each.actions);
    const kept = entries();
    for (const [request, count] of actions.entries()) {
      for (let after = 0; after <= count; after++) {
        host.workbook.sheets.splice(0, Infinity, ...copyOf(before));
        const at = host.log.length + request;
        host.failNext = (index) => (index === at ? { code: "GeneralException", after } : null);
        const kind = request === 0 ? "excel-refused" : "half-done";
        await expect(repairSheet(input, officialSystems)).rejects.toMatchObject({ kind });
        host.failNext = null;
        expect([request, after, entries()]).toEqual([request, after, kept]);
        expect([request, after, sheetNamed(name)?.sheet.protection]).not.toContain(null);
        await repairSheet(input, officialSystems);
        expect([request, after, await mendable()]).toEqual([request, after, []]);
      }
    }
  });
});

describe("a fresh sheet in the damaged one's place", () => {
  test("a row is missing: everything entered is carried over, the damaged sheet kept, the summary follows", async () => {
    await begin(newHost({ sheets: [] }, new Calculator()));
    await emptyRow(8);
    const before = entries();
    const damagedSheet = structuredClone(sheetNamed(name)?.sheet);
    const { mended, left } = await repairSheet(input, officialSystems);
    expect(mended).toEqual([
      "第 3 项已补回，得分是空的，请补填。",
      "得分、说明、依据和佐证材料已全部搬到新表；原来的表改名为“评分表-省公安厅-原表”保留，没有改动。",
    ]);
    expect(left).toEqual([]);
    expect(host.workbook.activeSheetId).toBe(sheetNamed(name)?.id);
    expect(sheetNames().slice(0, 3)).toEqual(["Sheet1", name, "得分图表-省公安厅"]);
    expect(sheetNames().slice(3).sort()).toEqual(["得分图表-省公安厅-原表", "评分表-省公安厅-原表"].sort());
    expect(sheetNamed("评分表-省公安厅-原表")?.sheet.cells).toEqual(damagedSheet?.cells);
    for (const [number, row] of before) expect([number, entries().get(number)]).toEqual([number, row]);
    expect(entries().get(3)).toEqual([null, null, null, null, null]);
    expect(await mendable()).toEqual([]);
    const summary = sheetNamed("得分图表-省公安厅")?.sheet.cells.flat() ?? [];
    expect(summary.filter(({ formula }) => formula?.includes("原表"))).toEqual([]);
    expect(summary.some(({ formula, value }) => formula?.includes(`'${name}'!`) && value === 4.5)).toBe(true);
    expect((await checkWorkbook(new SheetMemory())).sheets).toEqual([name]);
  });

  test("the kept sheet counts again when the one in its place is deleted", async () => {
    await emptyRow(8);
    await repairSheet(input, officialSystems);
    const kept = sheetNamed("评分表-省公安厅-原表");
    expect(kept && readScoringSheet(contentOf(kept.sheet), officialSystems)).toBeNull();
    for (const each of kept?.sheet.names ?? []) {
      if (each.name === "ScoringReplacedBy") each.formula = "=#REF!$A$1";
    }
    expect(kept && readScoringSheet(contentOf(kept.sheet), officialSystems)?.system.id).toBe("provincial-departments");
  });

  test("somebody's password: a plain sentence, the workbook as it was", async () => {
    await emptyRow(8);
    const found = sheetNamed(name);
    if (found) found.password = "秘密";
    const before = structuredClone(host.workbook.sheets);
    await expect(repairSheet(input, officialSystems)).rejects.toMatchObject({
      kind: "sheet-password",
      facts: { task: "repair" },
    });
    expect(host.workbook.sheets).toEqual(before);
  });

  test("the workbook's structure is protected", async () => {
    await emptyRow(8);
    host.workbook.structureProtected = true;
    await expect(repairSheet(input, officialSystems)).rejects.toMatchObject({ kind: "structure-protected" });
  });

  test("the host fails at any request: the damaged sheet is as it was, under its own name, and nothing is beside it", async () => {
    await emptyRow(8);
    const before = structuredClone(host.workbook.sheets);
    const start = host.log.length;
    await repairSheet(input, officialSystems);
    const actions = host.log.slice(start).map((each) => each.actions);
    expect(actions).toHaveLength(6);
    for (const [request, count] of actions.entries()) {
      const steps = request === actions.length - 1 ? count : 2;
      for (let step = 0; step <= steps; step++) {
        const after = Math.round((count * step) / steps);
        host.workbook.sheets.splice(0, Infinity, ...copyOf(before));
        const at = host.log.length + request;
        host.failNext = (index) => (index === at ? { code: "GeneralException", after } : null);
        // What a sheet can do without is drawn again, part by part.
        if (request === 3) {
          expect((await repairSheet(input, officialSystems)).undrawn).toBeNull();
          continue;
        }
        await expect(repairSheet(input, officialSystems)).rejects.toMatchObject({
          kind: "excel-refused",
          facts: { code: "GeneralException" },
        });
        host.failNext = null;
        expect([request, after, sheetNames()]).toEqual([request, after, before.map(({ sheet }) => sheet.name)]);
        expectSame(
          sheetNamed(name),
          before.find(({ sheet }) => sheet.name === name),
        );
      }
    }
  });

  test("the host fails for good half-way: the person is told what to delete, and the scores are all there", async () => {
    await emptyRow(8);
    const before = entries();
    const at = host.log.length + 4;
    host.failNext = (index) => (index >= at ? { code: "GeneralException", after: 5 } : null);
    await expect(repairSheet(input, officialSystems)).rejects.toMatchObject({ kind: "not-replaced" });
    host.failNext = null;
    const kept = sheetNames()
      .filter((each) => each.startsWith("评分表-"))
      .map((each) => entries(each));
    expect(kept).toContainEqual(before);
  });
});
