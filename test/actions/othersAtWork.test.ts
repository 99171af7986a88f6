/** Two panes on one workbook, a colleague's sheet of the same name, an Excel that never answers: nobody's work is taken away. */

import { finalise } from "../../src/actions/final/finalise";
import { verifyFinalised } from "../../src/actions/final/verifyFinalised";
import { insertScoringSheet } from "../../src/actions/insert/insertScoringSheet";
import { officialSystems, systemById } from "../../src/domain/systems";
import type { Host } from "../../src/workbench/host/host";
import { sheetId } from "../../src/workbench/host/sheets";
import { emptySheet } from "../../src/workbook/sheetBuilder";
import { readyWorkbook, scoringSheetName as sheet, sheetOf } from "../helpers/finalSheets";
import { newHost, type OfficeRuntime, startOffice } from "../helpers/officeRuntime";

const insertion = {
  language: "zh-CN",
  system: systemById("provincial-departments"),
  unit: "省公安厅",
  group: "",
  stage: "self",
} as const;
const order = { sheet, who: "王芳", acceptedWarnings: [], cover: true, now: new Date(2026, 10, 23, 16, 5) };
let office: OfficeRuntime;
let host: Host;

beforeAll(async () => {
  office = await startOffice(newHost());
});
afterAll(() => office.close());

function open(next = newHost()): void {
  host = next;
  office.serve(host);
}

const names = (): string[] => host.workbook.sheets.map((each) => each.sheet.name);

/** Before the host answers that request, a colleague has a sheet of that name. */
function colleagueAdds(name: string, request: number): void {
  const at = host.log.length + request;
  host.failNext = (index) => {
    const theirs = { ...emptySheet(name), tabColor: "#FF0000" };
    if (index === at) {
      host.workbook.sheets.push({ id: sheetId(900), sheet: theirs, visibility: "Visible", password: null });
    }
    return null;
  };
}

/** The reasons of those deeds that failed; one of them at least is done. */
async function refusals(deeds: Promise<unknown>[]): Promise<unknown[]> {
  const ended = await Promise.allSettled(deeds);
  expect(ended.some(({ status }) => status === "fulfilled")).toBe(true);
  return ended.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
}

test("two panes insert the same unit at once: one is there whole, the other took only its own away", async () => {
  open();
  expect(
    await refusals([insertScoringSheet(insertion, officialSystems), insertScoringSheet(insertion, officialSystems)]),
  ).toMatchObject([{ kind: "name-taken" }]);
  const [, ...both] = structuredClone(host.workbook.sheets).map((each) => each.sheet);
  open();
  await insertScoringSheet(insertion, officialSystems);
  expect(both).toEqual(host.workbook.sheets.slice(1).map((each) => each.sheet));
});

test.each([1, 2])("a colleague's sheet of that name, there before request %i, stays", async (request) => {
  open();
  colleagueAdds("得分图表-省公安厅", request);
  await expect(insertScoringSheet(insertion, officialSystems)).rejects.toMatchObject({ kind: "name-taken" });
  expect(names()).toEqual(["Sheet1", "得分图表-省公安厅"]);
});

test("a cell is edited from the look on: nothing was added, and that is told", async () => {
  open();
  host.failNext = (index) => {
    if (index === 1) host.setEditing(true);
    return null;
  };
  await expect(insertScoringSheet(insertion, officialSystems)).rejects.toMatchObject({ kind: "cell-being-edited" });
  expect(names()).toEqual(["Sheet1"]);
});

describe("finalising", () => {
  test("two panes at once: the table is final once, as it was finalised", async () => {
    open(newHost(readyWorkbook()));
    expect(await refusals([finalise(order, officialSystems), finalise(order, officialSystems)])).toMatchObject([
      { kind: "name-taken" },
    ]);
    const both = structuredClone(host.workbook.sheets).map((each) => each.sheet);
    open(newHost(readyWorkbook()));
    await finalise(order, officialSystems);
    expect(both).toEqual(host.workbook.sheets.map((each) => each.sheet));
    expect((await verifyFinalised({ sheet }, officialSystems)).final.code).not.toBeNull();
  });

  test("a score is changed between the look and the lock: nothing is done, and it is told", async () => {
    open(newHost(readyWorkbook()));
    const cells = sheetOf(host, sheet).sheet.cells;
    const at = host.log.length + 3;
    const before = structuredClone(host.workbook.sheets);
    host.failNext = (index) => {
      const cell = cells[5]?.[7];
      if (index === at && cell) cell.value = 0.5;
      return null;
    };
    await expect(finalise(order, officialSystems)).rejects.toMatchObject({ kind: "overtaken", facts: { sheet } });
    const cell = before[0]?.sheet.cells[5]?.[7];
    if (cell) cell.value = 0.5;
    expect(host.workbook.sheets).toEqual(before);
  });

  test.each([3, 4, 5])("a colleague's 定稿单, there before request %i, stays", async (request) => {
    open(newHost(readyWorkbook()));
    const before = structuredClone(host.workbook.sheets);
    colleagueAdds("定稿单-省公安厅", request);
    await expect(finalise(order, officialSystems)).rejects.toMatchObject({ kind: "name-taken" });
    expect(host.workbook.sheets.slice(0, 2)).toEqual(before);
    expect(names().slice(2)).toEqual(["定稿单-省公安厅"]);
  });
});

describe("an Excel that does not answer", () => {
  afterEach(() => jest.useRealTimers());

  test.each([0, 1, 2, 3])("request %i: after 30 seconds a sentence, and nothing more is asked", async (request) => {
    open();
    const real = host.execute.bind(host);
    let asked = 0;
    host.execute = (json) => (asked++ === request ? new Promise(() => undefined) : real(json));
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
    const inserted = insertScoringSheet(insertion, officialSystems).catch((error: unknown) => error);
    while (asked <= request) await new Promise((resolve) => setImmediate(resolve));
    jest.advanceTimersByTime(29_000);
    await new Promise((resolve) => setImmediate(resolve));
    jest.advanceTimersByTime(1000);
    expect(await inserted).toMatchObject({ kind: "no-answer" });
    expect(asked).toBe(request + 1);
  });
});
