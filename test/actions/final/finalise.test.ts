/** Finalising, verifying and reopening through Microsoft's own runtime in the workbench's host. */

import { checkWorkbook } from "../../../src/actions/check/checkWorkbook";
import { SheetMemory } from "../../../src/actions/check/sheetMemory";
import { finalise, warningKey } from "../../../src/actions/final/finalise";
import { undoFinalise } from "../../../src/actions/final/undoFinalise";
import { verifyFinalised } from "../../../src/actions/final/verifyFinalised";
import { preparePrint } from "../../../src/actions/print/preparePrint";
import { officialSystems, systemById } from "../../../src/domain/systems";
import { colors } from "../../../src/layout/parts/styles";
import { planScoringWorkbook } from "../../../src/layout/scoringWorkbook";
import { textFor } from "../../../src/text";
import type { Host } from "../../../src/workbench/host/host";
import { parseArea } from "../../../src/workbook/address";
import type { Scalar, Style } from "../../../src/workbook/workbook";
import { copyOf, expectSame } from "../../helpers/expectSame";
import { entriesFor, inOrder, readyWorkbook, scoringSheetName as sheet, sheetOf } from "../../helpers/finalSheets";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

const language = "zh-CN" as const;
const now = new Date(2026, 10, 23, 16, 5);
const order = { sheet, who: "王芳", acceptedWarnings: [], cover: false, now };

let host: Host;
let office: OfficeRuntime;
beforeAll(async () => {
  office = await startOffice(newHost());
});
beforeEach(() => serve(newHost(readyWorkbook())));
afterAll(() => office.close());

function serve(next: Host): void {
  host = next;
  office.serve(host);
}

const sheetNamed = (name: string) => sheetOf(host, name);

const cellOf = (name: string, at: string) => {
  const { row, column } = parseArea(at);
  return sheetNamed(name).sheet.cells[row]?.[column];
};

/** As a paste or another program would, past all locks. */
function overwrite(at: string, value: Scalar, name = sheet): void {
  const cell = cellOf(name, at);
  if (!cell) throw new Error(`no cell ${at}`);
  cell.value = value;
  delete cell.formula;
}

const codeShape = /^[2-9AC-Y]{4}-[2-9AC-Y]{4}-[2-9AC-Y]{4}$/;

test("the code stands in the sheet, in each footer and on the record sheet; all cells are locked, all else stays", async () => {
  const before = structuredClone(host.workbook.sheets);
  const { code } = await finalise(order, officialSystems);
  expect(code).toMatch(codeShape);
  expect(cellOf(sheet, "F1")?.value).toBe(`核对码 ${code}`);
  for (const name of [sheet, "得分图表-省公安厅", "定稿单-省公安厅"]) {
    expect(sheetNamed(name).sheet.page?.footer.right).toContain(code);
    expect(sheetNamed(name).sheet.protection).not.toBeNull();
  }
  const { cells, ...rest } = sheetNamed(sheet).sheet;
  expect(cells.flat().every(({ style }) => style.locked)).toBe(true);
  const old = before[0]?.sheet;
  // A locked cell asks for nothing; what may stand there is as before.
  expect(rest.validations).toEqual(old?.validations.map((each) => ({ ...each, prompt: null })));
  expect(rest.conditionalFormats).toEqual(old?.conditionalFormats);
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if ((r === 0 && c === 5) || (r === 1 && c === 11)) return;
      expect({ value: cell.value, formula: cell.formula }).toEqual({
        value: old?.cells[r]?.[c]?.value,
        formula: old?.cells[r]?.[c]?.formula,
      });
    }),
  );
  const record = sheetNamed("定稿单-省公安厅").sheet;
  const texts = record.cells.flat().map(({ value }) => value);
  expect(texts).toEqual(expect.arrayContaining([code, "省公安厅", "本表由王芳于 2026-11-23 16:05 定稿。"]));
  expect(await verifyFinalised({ sheet }, officialSystems)).toMatchObject({
    final: { state: "matches", code, differences: [] },
    history: [{ action: "finalised", who: "王芳", when: "2026-11-23 16:05", code, self: 100 }],
  });
});

test.each([1, 2] as const)(
  "layout %s: what was filled in is grey while it is final, and a line says so",
  async (layout) => {
    const systemId = "provincial-departments";
    const about = { unit: "省公安厅", group: "第一组", date: 46349, stage: "assessed", language, layout } as const;
    serve(newHost(planScoringWorkbook({ ...about, system: systemById(systemId), entries: entriesFor(systemId) })));
    const open = structuredClone(sheetNamed(sheet).sheet.cells);
    await finalise(order, officialSystems);
    const final = sheetNamed(sheet).sheet.cells;
    const line = textFor(language).sheet.finalLine;
    expect(final[1]?.map(({ value }) => value).filter((value) => value === line)).toEqual([line]);
    for (const [r, row] of open.entries())
      for (const [c, { style }] of row.entries())
        expect([r, c, final[r]?.[c]?.style]).toEqual([
          r,
          c,
          style.locked ? style : { ...style, locked: true, fill: colors.final },
        ]);
    await undoFinalise({ sheet, who: "李明", now }, officialSystems);
    expect(sheetNamed(sheet).sheet.cells).toEqual(open);
  },
);

test("somebody's own note beside the title stays", async () => {
  overwrite("L2", "请张处长复核");
  await finalise(order, officialSystems);
  await undoFinalise({ sheet, who: "李明", now }, officialSystems);
  expect(cellOf(sheet, "L2")?.value).toBe("请张处长复核");
});

test("the pane's check goes on as before: the record is no scoring sheet", async () => {
  await finalise(order, officialSystems);
  const checked = await checkWorkbook(new SheetMemory());
  expect(checked.sheets).toEqual([sheet]);
  expect(checked.current?.findings).toEqual([]);
});

test("exactly the cells that differ are told", async () => {
  const { code } = await finalise(order, officialSystems);
  overwrite("I6", 0);
  overwrite("J8", "另一个理由");
  overwrite("K7", "补充材料");
  overwrite("C3", "省司法厅");
  overwrite("C4", 46350);
  const { final } = await verifyFinalised({ sheet }, officialSystems);
  expect(final.state).toBe("differs");
  expect(final.code).toBe(code);
  expect(final.differences.map((each) => [each.kind, each.cell])).toEqual([
    // Nobody worked the sheet out anew: its total is no longer what its scores make.
    ["official", "I57"],
    ["entry", "C3"],
    ["entry", "C4"],
    ["entry", "I6"],
    ["entry", "K7"],
    ["entry", "J8"],
  ]);
});

test("changed formulas, texts, weights, codes and records are told too", async () => {
  await finalise(order, officialSystems);
  overwrite("F6", "改了说明");
  overwrite("E7", 9);
  overwrite("F1", "核对码 2222-2222-2222");
  const { final } = await verifyFinalised({ sheet }, officialSystems);
  expect(final.differences.map((each) => [each.kind, each.cell])).toEqual(
    expect.arrayContaining([
      ["official", "F6"],
      ["official", "E7"],
      ["code", "F1"],
    ]),
  );
});

test("without its record the code still tells that something differs, only not what", async () => {
  await finalise(order, officialSystems);
  host.workbook.sheets = host.workbook.sheets.filter((each) => each.sheet.name !== "定稿单-省公安厅");
  expect((await verifyFinalised({ sheet }, officialSystems)).final.differences).toEqual([
    { kind: "no-record", cell: null, number: null },
  ]);
  overwrite("I6", 0);
  expect((await verifyFinalised({ sheet }, officialSystems)).final.differences).toEqual([
    expect.objectContaining({ kind: "official", cell: "I57" }),
    { kind: "unknown", cell: null, number: null },
  ]);
});

test("a record that was changed together with the sheet is found out by the code", async () => {
  await finalise(order, officialSystems);
  const record = sheetNamed("定稿单-省公安厅").sheet;
  const reasons = record.cells
    .flat()
    .filter(({ value }) => typeof value === "string" && value.startsWith("第 3 项扣分"));
  expect(reasons).toHaveLength(1);
  reasons.forEach((cell) => (cell.value = "改过"));
  overwrite("J8", "改过");
  expect((await verifyFinalised({ sheet }, officialSystems)).final.differences.map(({ kind }) => kind)).toEqual([
    "record",
  ]);
});

test("reopened, everything is as before and stays on record; finalised again, the same content has the same code", async () => {
  const before = structuredClone(host.workbook.sheets);
  const { code } = await finalise(order, officialSystems);
  await undoFinalise({ sheet, who: "李明", now: new Date(2026, 10, 24, 9, 0) }, officialSystems);
  const [scoring, summary] = host.workbook.sheets;
  expect(summary).toEqual(before[1]);
  const names = scoring?.sheet.names.filter(({ name }) => name !== "ScoringRecord");
  expect({ ...scoring, sheet: { ...scoring?.sheet, names } }).toEqual(before[0]);
  const verified = await verifyFinalised({ sheet }, officialSystems);
  expect(verified.final.state).toBe("open");
  expect(verified.history.map(({ action, who }) => [action, who])).toEqual([
    ["finalised", "王芳"],
    ["reopened", "李明"],
  ]);
  expect(await finalise(order, officialSystems)).toMatchObject({ code });
  expect((await verifyFinalised({ sheet }, officialSystems)).history).toHaveLength(3);
  expect(host.workbook.sheets).toHaveLength(3);
});

test("a copy of a finalised sheet is reopened by itself: the original's record stays the original's", async () => {
  await finalise(order, officialSystems);
  const copy = structuredClone(sheetNamed(sheet));
  copy.id = "{00000000-0001-0000-9999-000000000000}";
  copy.sheet.name = "抄本";
  host.workbook.sheets.push(copy);
  const before = structuredClone(host.workbook.sheets.slice(0, 3));
  await undoFinalise({ sheet: "抄本", who: "李明", now }, officialSystems);
  expect(host.workbook.sheets.slice(0, 3)).toEqual(before);
  const ofCopy = await verifyFinalised({ sheet: "抄本" }, officialSystems);
  expect(ofCopy).toMatchObject({ final: { state: "open" }, history: [{ action: "reopened", who: "李明" }] });
  const ofOriginal = await verifyFinalised({ sheet }, officialSystems);
  expect(ofOriginal).toMatchObject({ final: { state: "matches" }, history: [{ action: "finalised" }] });
});

test("pages that are set up after finalising change nothing of it, and bear the code", async () => {
  const { code } = await finalise(order, officialSystems);
  await preparePrint({ language, sheet, descriptions: false, paper: "A3", orientation: "portrait" }, officialSystems);
  expect(sheetNamed(sheet).sheet.page?.footer.right).toContain(code);
  expect((await verifyFinalised({ sheet }, officialSystems)).final).toEqual({
    state: "matches",
    code,
    differences: [],
  });
  expect(
    sheetNamed(sheet)
      .sheet.cells.flat()
      .every(({ style }) => style.locked),
  ).toBe(true);
});

describe("what goes wrong is told in a plain sentence, the workbook as it was", () => {
  test("errors are left", async () => {
    overwrite("I6", null);
    await expect(finalise(order, officialSystems)).rejects.toMatchObject({
      kind: "errors-left",
      facts: { wrong: 0, blank: 1 },
    });
  });

  test("warnings must have been shown and accepted", async () => {
    overwrite("J8", null);
    await expect(finalise(order, officialSystems)).rejects.toMatchObject({ kind: "warnings-changed" });
    await finalise(
      { ...order, acceptedWarnings: [warningKey({ rule: "missing-reason", cell: "J8" })] },
      officialSystems,
    );
  });

  test("nobody's name; finalised twice; reopened though open", async () => {
    await expect(finalise({ ...order, who: " " }, officialSystems)).rejects.toMatchObject({ kind: "who-missing" });
    await expect(undoFinalise(order, officialSystems)).rejects.toMatchObject({ kind: "not-final" });
    await finalise(order, officialSystems);
    await expect(finalise(order, officialSystems)).rejects.toMatchObject({ kind: "already-final" });
  });

  test.each([sheet, "得分图表-省公安厅"])("%s is protected with somebody's password", async (name) => {
    sheetNamed(name).password = "secret";
    const before = structuredClone(host.workbook.sheets);
    await expect(finalise(order, officialSystems)).rejects.toMatchObject({
      kind: "sheets-password",
      facts: { sheets: expect.arrayContaining([name]) },
    });
    expect(host.workbook.sheets).toEqual(before);
  });

  test("the structure is protected and there is no record yet", async () => {
    host.workbook.structureProtected = true;
    await expect(finalise(order, officialSystems)).rejects.toMatchObject({ kind: "structure-protected" });
  });

  test("a cell is being edited", async () => {
    const before = structuredClone(host.workbook.sheets);
    host.setEditing(true);
    await expect(finalise(order, officialSystems)).rejects.toMatchObject({ kind: "cell-being-edited" });
    host.setEditing(false);
    expect(host.workbook.sheets).toEqual(before);
  });

  test.each(["finalise", "undoFinalise"] as const)(
    "%s: the host fails at any request, before or after any of its actions",
    async (name) => {
      if (name === "undoFinalise") await finalise(order, officialSystems);
      const before = copyOf(host.workbook.sheets);
      const action = () =>
        name === "finalise" ? finalise(order, officialSystems) : undoFinalise(order, officialSystems);
      const start = host.log.length;
      await action();
      const actions = host.log.slice(start).map((each) => each.actions);
      const expected = inOrder(before);
      for (const [request, count] of actions.entries()) {
        for (const after of new Set([0, 1, 2, Math.floor(count / 3), Math.floor(count / 2), count - 1, count])) {
          const fresh = newHost();
          fresh.workbook.sheets.splice(0, 1, ...copyOf(before));
          fresh.workbook.activeSheetId = before[0]?.id ?? "";
          serve(fresh);
          fresh.failNext = (index) => (index === request ? { code: "GeneralException", after } : null);
          await expect(action()).rejects.toMatchObject({ kind: "excel-refused", facts: { code: "GeneralException" } });
          const sheets = inOrder(fresh.workbook.sheets);
          expectSame({ request, after, sheets }, { request, after, sheets: expected });
        }
      }
    },
  );

  test("the host fails for good half-way: the person is told, no score is lost", async () => {
    const scores = entriesFor("provincial-departments");
    host.failNext = (index) => (index >= 4 ? { code: "GeneralException", after: 60 } : null);
    await expect(finalise(order, officialSystems)).rejects.toMatchObject({ kind: "half-final", facts: { sheet } });
    expect(cellOf(sheet, "I8")?.value).toBe(scores.get(3)?.assessedScore);
  });
});

test("formats that a paste brought along go before it is signed; a percentage is looked at by a person first", async () => {
  const look = (at: string, change: Partial<Style>): void => {
    const cell = cellOf(sheet, at);
    if (cell) cell.style = { ...cell.style, ...change };
  };
  look("G6", { size: 20, bold: true, fill: "#FFFF00" });
  look("G7", { numberFormat: "0%" });
  await expect(finalise(order, officialSystems)).rejects.toMatchObject({
    kind: "errors-left",
    facts: { wrong: 1, blank: 0 },
  });
  look("G7", { numberFormat: "General_)" });
  await finalise(order, officialSystems);
  expect(cellOf(sheet, "G6")?.style).toMatchObject({ size: 10, bold: false, fill: colors.final, locked: true });
});

test("neither a score that is written as text nor a sheet without its unit's name is finalised", async () => {
  overwrite("G6", "3.5分");
  const { current } = await checkWorkbook(new SheetMemory());
  const acceptedWarnings = (current?.findings ?? []).map(warningKey);
  await expect(finalise({ ...order, acceptedWarnings }, officialSystems)).rejects.toMatchObject({
    kind: "errors-left",
  });
  overwrite("G6", 4);
  overwrite("C3", null);
  await expect(finalise(order, officialSystems)).rejects.toMatchObject({
    kind: "errors-left",
    facts: { wrong: 1, blank: 0 },
  });
});
