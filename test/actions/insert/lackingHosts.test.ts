/** Hosts that lack something, and workbooks that are shut: a failure that says so, and nothing half-done. */

import { finalise } from "../../../src/actions/final/finalise";
import { undoFinalise } from "../../../src/actions/final/undoFinalise";
import { insertScoringSheet } from "../../../src/actions/insert/insertScoringSheet";
import { addPrintSheet } from "../../../src/actions/print/addPrintSheet";
import { preparePrint } from "../../../src/actions/print/preparePrint";
import { saveCopy } from "../../../src/actions/send/saveCopy";
import type { FailureFacts, FailureKind } from "../../../src/domain/failure";
import { officialSystems, systemById } from "../../../src/domain/systems";
import { Host } from "../../../src/workbench/host/host";
import { readyWorkbook, scoringSheetName as sheet, sheetOf } from "../../helpers/finalSheets";
import {
  bareGrid,
  installedApiSets,
  newHost,
  type OfficeRuntime,
  openWorkbook,
  startOffice,
} from "../../helpers/officeRuntime";

const language = "zh-CN" as const;
const paper = { paper: "A4", orientation: "landscape" } as const;
const order = { sheet, who: "王芳", acceptedWarnings: [], cover: true, now: new Date(2026, 10, 23, 16, 5) };

const deeds = {
  insert: () =>
    insertScoringSheet(
      { language, system: systemById("prefecture-cities"), unit: "南京市", group: "", stage: "self" },
      officialSystems,
    ),
  print: () => preparePrint({ language, sheet, descriptions: true, ...paper }, officialSystems),
  cover: () => addPrintSheet({ sheet, kind: "cover", ...paper }, officialSystems),
  "blank form": () => addPrintSheet({ sheet, kind: "blank", ...paper }, officialSystems),
  finalise: () => finalise(order, officialSystems),
  reopen: () => undoFinalise(order, officialSystems),
};
type Deed = keyof typeof deeds;

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

/** The deed fails so, and the workbook is as it was. */
async function expectRefused<K extends FailureKind>(deed: Deed, kind: K, facts: FailureFacts[K]): Promise<void> {
  const before = structuredClone(host.workbook.sheets);
  await expect(deeds[deed]()).rejects.toMatchObject({ kind, facts });
  expect(host.workbook.sheets).toEqual(before);
}

describe("a host without pageLayout", () => {
  beforeEach(() => {
    const apiSets = { ...installedApiSets(), "Worksheet.pageLayout": "9.9" };
    serve(new Host(openWorkbook(readyWorkbook()), bareGrid, { apiSets }));
  });

  test.each(["print", "cover", "blank form"] as const)("%s: says where to click instead", (deed) =>
    expectRefused(deed, "no-page-setup", {}),
  );

  test("insert: the sheet is there without it, and that is told", async () => {
    expect((await deeds.insert()).undrawn).toMatchObject({ parts: [{ part: "page", code: "ApiNotFound" }] });
    expect(sheetOf(host, "评分表-南京市").sheet.protection).not.toBeNull();
  });

  test("finalise: says which Excel can", () => expectRefused("finalise", "unsupported", {}));
});

test("a page setting that fails in the middle leaves the sheet protected as it was", async () => {
  const apiSets = { ...installedApiSets(), "PageLayout.setPrintTitleRows": "9.9" };
  serve(new Host(openWorkbook(readyWorkbook()), bareGrid, { apiSets }));
  const before = structuredClone(host.workbook.sheets[0]?.sheet.protection);
  await expect(deeds.print()).rejects.toMatchObject({ kind: "half-done", facts: { task: "print" } });
  expect(host.workbook.sheets[0]?.sheet.protection).toEqual(before);
});

describe("a cell is being edited", () => {
  test.each(["print", "cover", "blank form", "finalise"] as const)("%s", async (deed) => {
    host.setEditing(true);
    await expectRefused(deed, "cell-being-edited", {});
  });

  test("reopen", async () => {
    await deeds.finalise();
    host.setEditing(true);
    await expectRefused("reopen", "cell-being-edited", {});
  });
});

describe("somebody's password", () => {
  const lock = (name: string): void => void (sheetOf(host, name).password = "他人");

  test("print", async () => {
    lock(sheet);
    await expectRefused("print", "sheet-password", { task: "print", code: "BadPassword" });
  });

  test("finalise", async () => {
    lock(sheet);
    await expectRefused("finalise", "sheets-password", { sheets: [sheet, "得分图表-省公安厅"], code: "BadPassword" });
  });

  test.each(["评分表-省公安厅", "定稿单-省公安厅", "封面-省公安厅"])("reopen, on %s", async (name) => {
    await deeds.finalise();
    lock(name);
    await expectRefused("reopen", "sheets-password", {
      sheets: expect.arrayContaining([name]) as string[],
      code: "BadPassword",
    });
  });
});

describe("the workbook's structure is protected", () => {
  test.each(["insert", "cover", "blank form", "finalise"] as const)("%s adds a sheet: refused", async (deed) => {
    host.workbook.structureProtected = true;
    await expectRefused(deed, "structure-protected", {});
  });

  test("what adds none is done: pages are set up, a table is reopened and finalised again", async () => {
    await deeds.finalise();
    host.workbook.structureProtected = true;
    await deeds.print();
    await deeds.reopen();
    await deeds.finalise();
    expect(host.workbook.sheets).toHaveLength(4);
  });
});

test("an Excel without getFileAsync, as on an iPad, says what to do instead", async () => {
  const real = Office;
  const context: unknown = Object.create(real.context, { document: { value: {} } });
  globalThis.Office = Object.create(real, { context: { value: context } }) as typeof Office;
  try {
    await expect(saveCopy({ kind: "compressed" })).rejects.toMatchObject({ kind: "file-unsupported" });
  } finally {
    globalThis.Office = real;
  }
});
