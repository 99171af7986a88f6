/** Requests that fail at any of their actions: nothing stays of a command, or the person is told what does. */

import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import type { CheckedSheet } from "../../src/actions/check/pictureOfSheets";
import { SheetMemory } from "../../src/actions/check/sheetMemory";
import { drawConsolidation } from "../../src/actions/consolidate/drawConsolidation";
import { changeStage } from "../../src/actions/score/changeStage";
import { enterScores } from "../../src/actions/score/enterScores";
import type { Failure } from "../../src/domain/failure";
import { officialSystems } from "../../src/domain/systems";
import type { Host } from "../../src/workbench/host/host";
import type { HostSheet } from "../../src/workbench/host/hostWorkbook";
import type { Workbook } from "../../src/workbook/workbook";
import { consolidationOf } from "../helpers/consolidated";
import { copyOf, expectSame } from "../helpers/expectSame";
import { readyWorkbook, scoringSheetName as sheet, sheetOf } from "../helpers/finalSheets";
import { newHost, type OfficeRuntime, startOffice } from "../helpers/officeRuntime";

const language = "zh-CN" as const;
let office: OfficeRuntime;
let host: Host;

beforeAll(async () => {
  office = await startOffice(newHost());
});
afterAll(() => office.close());

/** Opens the workbook in a host of its own. */
function open(plain?: Workbook): void {
  host = newHost(structuredClone(plain));
  office.serve(host);
}

const sheets = (): HostSheet[] => host.workbook.sheets;
const names = (): string[] => sheets().map((each) => each.sheet.name);

/** What becomes of a deed when each of its requests fails, before and after each of its actions (every `step`th). */
async function withEachFault(
  begin: () => Promise<void> | void,
  deed: () => Promise<unknown>,
  judge: (outcome: { failure: Failure | null; at: string }) => void,
  stepOf: (actions: number) => number = () => 1,
): Promise<void> {
  await begin();
  const first = host.log.length;
  await deed();
  const requests = host.log.slice(first).map(({ actions }) => actions);
  for (const [request, actions] of requests.entries()) {
    for (let after = 0; after <= actions; after += stepOf(actions)) {
      await begin();
      const failing = host.log.length + request;
      host.failNext = (index) => (index === failing ? { code: "GeneralException", after } : null);
      const failure = await deed().then(
        () => null,
        (error: unknown) => error as Failure,
      );
      judge({ failure, at: `request ${request}, action ${after}` });
    }
  }
}

describe("entering scores", () => {
  let seen: CheckedSheet;
  const before = [3, null, 3, null, null];
  const entries = {
    selfScore: 2.5,
    selfReason: "没有记录",
    assessedScore: 1,
    reason: "会议记录不全",
    evidence: "=1",
  };
  const row = () => seen.rows.find(({ number }) => number === 4);
  const enter = async (): Promise<void> => {
    const at = row();
    if (at) await enterScores({ sheet: seen, row: at, entries });
  };
  const now = () =>
    sheetOf(host, sheet)
      .sheet.cells[row()?.row ?? 0]?.slice(6, 11)
      .map(({ value }) => value);
  const begin = async (): Promise<void> => {
    open(readyWorkbook());
    const { current } = await checkWorkbook(new SheetMemory());
    if (!current) throw new Error("no scoring sheet");
    seen = current;
    before.splice(0, 5, ...(now() as number[]));
  };

  test("all of it is written, or nothing", async () => {
    await withEachFault(begin, enter, ({ failure, at }) => {
      expect([at, now()]).toEqual([at, failure ? before : Object.values(entries)]);
      if (failure) expect([at, failure.kind]).toEqual([at, "excel-refused"]);
    });
  });

  test("where Excel does not even say what is there, that is told", async () => {
    await begin();
    const from = host.log.length;
    host.failNext = (index) => (index >= from ? { code: "GeneralException", after: 9 } : null);
    await expect(enter()).rejects.toMatchObject({ kind: "entry-unsure" });
  });

  test("what another pane wrote meanwhile is shown, and not written over until the person says so", async () => {
    await begin();
    const { id } = sheetOf(host, sheet);
    const at = row();
    if (!at) throw new Error("no row");
    await host.edit(
      { sheetId: id, area: { row: at.row, lastRow: at.row, column: 6, lastColumn: 6 }, contents: [[{ value: 1.5 }]] },
      "another",
    );
    const other = now();
    await expect(enter()).rejects.toMatchObject({ kind: "changed-meanwhile", facts: { now: 1.5 } });
    expect(now()).toEqual(other);
    at.selfScore.value = 1.5;
    await enter();
    expect(now()).toEqual(Object.values(entries));
  });
});

test("changing the stage: it is changed, or not", async () => {
  const stage = () => sheetOf(host, sheet).sheet.cells[3]?.[8]?.value;
  await withEachFault(
    () => open(readyWorkbook()),
    () => changeStage({ sheet, stage: "self" }, officialSystems),
    ({ failure, at }) => {
      expect([at, stage()]).toEqual([at, failure ? "考核阶段" : "自评阶段"]);
      if (failure) expect([at, failure.kind]).toEqual([at, "excel-refused"]);
    },
  );
});

describe("replacing a consolidation", () => {
  const result = consolidationOf([{ unit: "甲厅" }, { unit: "乙厅", lost: 2 }]);
  const results = ["排名表", "排名图表", "各单位得分明细表", "报送情况", "汇总数据"];
  let earlier: HostSheet[] = [];
  const begin = (): void => {
    open();
    sheets().push(...copyOf(earlier));
  };
  beforeAll(async () => {
    open();
    await drawConsolidation(result, "ask", language);
    earlier = copyOf(sheets().slice(1));
  });

  test("the earlier one stands as it was, or the new one stands in its place", async () => {
    let left: string[] = [];
    await withEachFault(
      begin,
      async () => ({ left = [] } = await drawConsolidation(result, "replace", language)),
      ({ failure, at }) => {
        if (failure) {
          expect([at, failure.kind]).toEqual([at, "excel-refused"]);
          expectSame([at, sheets().slice(1)], [at, earlier]);
        } else {
          expect([at, names().filter((name) => results.includes(name))]).toEqual([at, results]);
          const others = names().filter((name) => name !== "Sheet1" && !results.includes(name));
          expect([at, others.filter((name) => !left.includes(name))]).toEqual([at, []]);
        }
      },
      (actions) => (actions > 100 ? Math.ceil(actions / 3) : 1),
    );
  });

  test("Excel does not delete the earlier one: its sheets are named, the new ones have the names", async () => {
    begin();
    const from = host.log.length + 6;
    host.failNext = (index) => (index >= from ? "GeneralException" : null);
    const { drawn, left } = await drawConsolidation(result, "replace", language);
    expect(drawn).toEqual(results);
    expect(left).toEqual(results.map((name, at) => expect.stringMatching(`^${name} ${at + 1}~\\w{6}$`) as string));
    expect(names()).toEqual(["Sheet1", ...(left ?? []), ...results]);
  });

  test("Excel fails for good while names change hands: every name is told", async () => {
    begin();
    const from = host.log.length + 5;
    host.failNext = (index) => (index >= from ? "GeneralException" : null);
    await expect(drawConsolidation(result, "replace", language)).rejects.toMatchObject({
      kind: "names-changed",
      facts: { sheets: results.map((name) => expect.objectContaining({ name }) as object) },
    });
  });
});
