/** What the pane sees of the workbook while the person works in it, through Microsoft's own runtime. */

import { checkWorkbook } from "../../../src/actions/check/checkWorkbook";
import type { CheckedWorkbook } from "../../../src/actions/check/pictureOfSheets";
import { SheetMemory } from "../../../src/actions/check/sheetMemory";
import { watchWorkbook } from "../../../src/actions/check/watchWorkbook";
import { systemById } from "../../../src/domain/systems";
import { layOutDefinitionSheet } from "../../../src/layout/definition/definitionSheet";
import { planScoringWorkbook } from "../../../src/layout/scoringWorkbook";
import { CheckRunner } from "../../../src/pane/checkRunner";
import type { Host } from "../../../src/workbench/host/host";
import { area } from "../../../src/workbook/address";
import type { Scalar, Workbook } from "../../../src/workbook/workbook";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";
import { twoLevels } from "../../helpers/otherSystems";
import { turns } from "../../helpers/turns";

const language = "zh-CN";
/** G6: the first indicator's self-score. */
const firstScore = { row: 5, column: 6 };
let office: OfficeRuntime;
let host: Host;

beforeAll(async () => {
  office = await startOffice(newHost());
});
afterAll(() => office.close());

let memory = new SheetMemory();

/** So many units, each with its summary, open at the first unit's sheet. */
function open(units: number): void {
  const system = systemById("provincial-departments");
  const sheets = Array.from({ length: units }, (_, at): Workbook["sheets"] => {
    const input = { system, unit: `第${at + 101}厅`, group: "", date: null, stage: "self", language } as const;
    return planScoringWorkbook(input, []).sheets;
  });
  host = newHost({ sheets: sheets.flat() });
  memory = new SheetMemory();
  office.serve(host);
}

const check = () => checkWorkbook(memory);
const idOf = (at: number) => host.workbook.sheets[at]?.id ?? "";
const enter = (at: number, { row, column }: typeof firstScore, value: Scalar) =>
  host.edit({ sheetId: idOf(at), area: area(row, column), contents: [[{ value }]] });

/** The requests and bytes that an edit by the person costs the pane when it looks again. */
async function costOfLooking(): Promise<{ requests: number; bytes: number; seen: CheckedWorkbook }> {
  await turns();
  host.log.length = 0;
  const seen = await check();
  return {
    requests: host.log.length,
    bytes: host.log.reduce((sum, each) => sum + each.bytesIn + each.bytesOut, 0),
    seen,
  };
}

test("an edit and a selection change cost one request each, of the same size with 1, 20 and 200 units", async () => {
  const bytes: number[] = [];
  for (const units of [1, 20, 200]) {
    open(units);
    await check();
    await enter(0, firstScore, 3.5);
    const afterEdit = await costOfLooking();
    expect(afterEdit.requests).toBe(1);
    expect(afterEdit.seen.current?.totals.total.self).toBe(3.5);
    await host.select(idOf(0), area(9, 6));
    const afterMove = await costOfLooking();
    expect(afterMove).toMatchObject({ requests: 1, seen: { selection: { row: 9, column: 6 } } });
    bytes.push(afterEdit.bytes);
  }
  expect(Math.max(...bytes) - Math.min(...bytes)).toBeLessThan(100);
});

test("the first look at 200 units stays far below what Excel on the web can answer", async () => {
  open(200);
  const { sheets } = await check();
  expect(sheets).toHaveLength(200);
  expect(Math.max(...host.log.map((each) => each.bytesOut))).toBeLessThan(1_000_000);
});

test("somebody else's sheets may hold more than Excel on the web answers: ours are found among them all the same", async () => {
  open(2);
  for (let at = 0; at < 30; at++) {
    const own = await host.addSheet(`底稿${at}`);
    await host.edit({ sheetId: own, area: area(0, 0, 11, 49), contents: wide(12, 50, "材".repeat(400)) });
  }
  const { sheets, current } = await check();
  expect(sheets).toHaveLength(2);
  expect(current?.unit).toBe("第101厅");
  expect(host.log.map(({ error }) => error)).toContain("ResponsePayloadSizeLimitExceeded");
});

test("a table below many rows that were put above it is found by its names, though another sheet is open", async () => {
  open(2);
  const pushed = host.workbook.sheets[2]?.sheet;
  const cells = pushed?.cells ?? [];
  const above = Array.from({ length: 20 }, () => (cells[0] ?? []).map((cell) => ({ ...cell, value: null })));
  cells.unshift(...above);
  expect((await check()).sheets).toHaveLength(2);
});

test("what a repair replaced and renamed is no unit of its own", async () => {
  open(1);
  await check();
  const [replaced] = host.workbook.sheets;
  replaced?.sheet.names.push({ name: "ScoringReplacedBy", formula: "='评分表-第101厅'!$A$1", visible: false });
  await host.renameSheet(idOf(0), "评分表-第101厅-原表");
  await host.addSheet("草稿");
  await host.activateSheet(idOf(1));
  expect((await check()).sheets).toEqual([]);
});

test("nor is one that is replaced between what a check reads and what it lists", async () => {
  open(2);
  await check();
  const replaced = host.workbook.sheets[0];
  const execute = host.execute.bind(host);
  let requests = 0;
  host.execute = async (json) => {
    requests += 1;
    if (requests === 2) {
      replaced?.sheet.names.push({ name: "ScoringReplacedBy", formula: "='评分表-第101厅'!$A$1", visible: false });
      await host.renameSheet(replaced?.id ?? "", "评分表-第101厅-原表");
    }
    return execute(json);
  };
  await host.activateSheet(idOf(2));
  await host.addSheet("草稿");
  await check();
  expect(requests).toBeGreaterThanOrEqual(2);
  expect((await check()).sheets).toEqual(["评分表-第102厅"]);
});

test("another sheet that was renamed is known by its new name when the person asks", async () => {
  open(2);
  await check();
  await host.renameSheet(idOf(2), "乙");
  expect((await checkWorkbook(memory, { afresh: true })).sheets).toEqual(["评分表-第101厅", "乙"]);
});

test("opens where the person is: the sheet and the cell that are selected", async () => {
  open(3);
  await host.select(idOf(2), area(20, 7));
  const { current, selection } = await check();
  expect(current?.unit).toBe("第102厅");
  expect(selection).toEqual({ row: 20, column: 7 });
});

test("another unit's sheet costs one request more when it is opened, and one a deed from then on", async () => {
  open(3);
  await check();
  await host.select(idOf(4), area(7, 6));
  expect(await costOfLooking()).toMatchObject({ requests: 2, seen: { current: { unit: "第103厅" } } });
  await host.select(idOf(4), area(8, 6));
  expect(await costOfLooking()).toMatchObject({ requests: 1, seen: { selection: { row: 8, column: 6 } } });
});

test("on the summary and on somebody else's sheet the unit stays, at one request a deed", async () => {
  open(2);
  await check();
  await host.activateSheet(idOf(3));
  expect((await costOfLooking()).seen).toMatchObject({ current: { unit: "第102厅" }, selection: null });
  const own = await host.addSheet("我的草稿");
  await host.select(own, area(3, 3));
  expect((await costOfLooking()).seen).toMatchObject({ current: { unit: "第102厅" }, selection: null });
  await host.select(own, area(4, 3));
  expect(await costOfLooking()).toMatchObject({ requests: 1, seen: { current: { unit: "第102厅" } } });
});

test("somebody else's large sheet is not read through", async () => {
  open(1);
  await check();
  const own = await host.addSheet("台账");
  await host.edit({ sheetId: own, area: area(0, 0, 4999, 9), contents: wide(5000, 10) });
  await host.select(own, area(1, 1));
  await check();
  expect((await costOfLooking()).bytes).toBeLessThan(100_000);
});

test("a sheet that is renamed, added or deleted is known at the next look", async () => {
  open(2);
  await check();
  await host.renameSheet(idOf(0), "公安厅");
  expect((await check()).sheets).toEqual(["公安厅", "评分表-第102厅"]);
  await host.deleteSheet(idOf(0));
  expect(await check()).toMatchObject({ sheets: ["评分表-第102厅"], current: { unit: "第102厅" } });
  await host.deleteSheet(idOf(1));
  await host.addSheet("空");
  await host.deleteSheet(idOf(0));
  expect(await check()).toMatchObject({ sheets: [], current: null, selection: null });
});

test("a table that is pasted into a sheet of the person's own is recognised at once", async () => {
  open(1);
  await check();
  const cells = structuredClone(host.workbook.sheets[0]?.sheet.cells ?? []);
  const copy = await host.addSheet("粘贴");
  await host.activateSheet(copy);
  await check();
  const contents = cells.map((row) => row.map(({ value }) => ({ value })));
  await host.edit({ sheetId: copy, area: area(0, 0, cells.length - 1, (cells[0]?.length ?? 1) - 1), contents });
  expect((await check()).sheets).toEqual(["评分表-第101厅", "粘贴"]);
});

test("a text that begins with = is a text, though Excel gives it as its formula, too", async () => {
  open(1);
  await enter(0, { row: 5, column: 7 }, "=1+1");
  const { current } = await checkWorkbook(memory, { afresh: true });
  expect(current?.rows[0]?.selfReason.value).toBe("=1+1");
  expect(current?.findings.map(({ rule, cell }) => [rule, cell])).not.toContainEqual(["cell-is-formula", "H6"]);
});

test("where no cell is selected, the sheet is shown all the same", async () => {
  open(1);
  host.failNext = (index) => (index === 0 ? "InvalidSelection" : null);
  expect(await check()).toMatchObject({ current: { unit: "第101厅" }, selection: null });
});

test("two panes on one workbook both follow a storm of 500 edits with a handful of requests each, to the last state", async () => {
  open(20);
  await check();
  const shown: number[][] = [[], []];
  const panes = await Promise.all(
    shown.map(async (seen) => {
      const runner = new CheckRunner(
        async () => {
          const workbook = await check();
          return () => seen.push(workbook.current?.totals.total.self ?? NaN);
        },
        (error) => {
          throw error;
        },
      );
      return { runner, stop: await watchWorkbook(() => runner.hint()) };
    }),
  );
  await turns();
  host.log.length = 0;
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
  try {
    for (let edit = 1; edit <= 500; edit += 1) {
      await enter(0, firstScore, edit / 1000);
      if (edit % 25 === 0) await jest.advanceTimersByTimeAsync(40);
    }
    await jest.advanceTimersByTimeAsync(10_000);
  } finally {
    jest.useRealTimers();
  }
  expect(host.log.length).toBeLessThanOrEqual(12);
  expect(shown.map((seen) => seen.at(-1))).toEqual([0.5, 0.5]);
  for (const { runner, stop } of panes) {
    runner.stop();
    await stop();
  }
});

test("what another person enters elsewhere, in co-authoring, is followed like an edit of one's own", async () => {
  open(1);
  await check();
  const totals: unknown[] = [];
  const look = () => void check().then(({ current }) => totals.push(current?.totals.total.self));
  const stop = await watchWorkbook(look);
  const { row, column } = firstScore;
  await host.edit({ sheetId: idOf(0), area: area(row, column), contents: [[{ value: 3 }]] }, "another");
  await turns();
  await stop();
  expect(totals.at(-1)).toBe(3);
});

function wide(rows: number, columns: number, text?: string): { value: Scalar }[][] {
  const inRow = (row: number) => Array.from({ length: columns }, () => ({ value: text ?? `第 ${row} 行` }));
  return Array.from({ length: rows }, (_, row) => inRow(row));
}

test("a system is known as soon as its sheet is there, whether it is the open one or not", async () => {
  const definition = layOutDefinitionSheet(twoLevels, { name: "指标体系", language });
  const input = { system: twoLevels, unit: "甲局", group: "", date: null, stage: "self", language } as const;
  const [scoring] = planScoringWorkbook(input).sheets;
  if (!scoring) throw new Error("no sheet");
  for (const sheets of [
    [definition, scoring],
    [scoring, definition],
  ]) {
    host = newHost({ sheets });
    memory = new SheetMemory();
    office.serve(host);
    await checkWorkbook(memory);
    const { systems, current } = await checkWorkbook(memory);
    expect(systems).toContainEqual(twoLevels);
    expect(current?.unit).toBe("甲局");
  }
});
