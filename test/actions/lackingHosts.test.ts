/** Hosts that lack something, and workbooks that are shut: a plain sentence that says what to do, and nothing half-done. */

import { addPrintSheet } from "../../src/actions/addPrintSheet";
import { finalise } from "../../src/actions/finalise";
import { insertScoringSheet } from "../../src/actions/insertScoringSheet";
import { preparePrint } from "../../src/actions/preparePrint";
import { saveCopy } from "../../src/actions/saveCopy";
import { undoFinalise } from "../../src/actions/undoFinalise";
import { Host } from "../../src/workbench/host/host";
import { readyWorkbook, scoringSheetName as sheet } from "../helpers/finalSheets";
import {
  bareGrid,
  installedApiSets,
  newHost,
  openWorkbook,
  startOffice,
  type OfficeRuntime,
} from "../helpers/officeRuntime";

const language = "zh-CN" as const;
const paper = { paper: "A4", orientation: "landscape" } as const;
const order = { language, sheet, who: "王芳", acceptedWarnings: [], cover: true, now: new Date(2026, 10, 23, 16, 5) };

const deeds = {
  insert: () =>
    insertScoringSheet({ language, systemId: "prefecture-cities", unit: "南京市", group: "", stage: "self" }),
  print: () => preparePrint({ language, sheet, descriptions: true, ...paper }),
  cover: () => addPrintSheet({ language, sheet, kind: "cover", ...paper }),
  "blank form": () => addPrintSheet({ language, sheet, kind: "blank", ...paper }),
  finalise: () => finalise(order),
  reopen: () => undoFinalise(order),
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

/** The deed fails with that sentence, and the workbook is as it was. */
async function expectRefused(deed: Deed, sentence: string | RegExp): Promise<void> {
  const before = structuredClone(host.workbook.sheets);
  await expect(deeds[deed]()).rejects.toThrow(sentence);
  expect(host.workbook.sheets).toEqual(before);
}

describe("a host without pageLayout", () => {
  beforeEach(() => {
    const apiSets = { ...installedApiSets(), "Worksheet.pageLayout": "9.9" };
    serve(new Host(openWorkbook(readyWorkbook()), bareGrid, { apiSets }));
  });

  test.each(["print", "cover", "blank form"] as const)("%s: says where to click instead", (deed) =>
    expectRefused(deed, /^这个 Excel 不让加载项设置页面.*请在“页面布局”中手工设置：.*“顶端标题行”填 \$5:\$5/),
  );

  test.each(["insert", "finalise"] as const)("%s: says which Excel can", (deed) =>
    expectRefused(deed, "这个版本的 Excel 不支持此功能。请使用 Excel 2021 或更高版本，或 Microsoft 365。"),
  );
});

test("a page setting that fails in the middle leaves the sheet protected as it was", async () => {
  const apiSets = { ...installedApiSets(), "PageLayout.setPrintTitleRows": "9.9" };
  serve(new Host(openWorkbook(readyWorkbook()), bareGrid, { apiSets }));
  const before = structuredClone(host.workbook.sheets[0]?.sheet.protection);
  await expect(deeds.print()).rejects.toThrow("排版没有做完，分数、扣分依据和佐证材料都没有动。请再点一次。");
  expect(host.workbook.sheets[0]?.sheet.protection).toEqual(before);
});

describe("a cell is being edited", () => {
  test.each(["print", "cover", "blank form", "finalise"] as const)("%s", async (deed) => {
    host.setEditing(true);
    await expectRefused(deed, "单元格正在编辑。请按 Enter 键或 Esc 键结束编辑，再试一次。");
  });

  test("reopen", async () => {
    await deeds.finalise();
    host.setEditing(true);
    await expectRefused("reopen", "单元格正在编辑。");
  });
});

describe("somebody's password", () => {
  test.each([
    ["print", /^这张表设了密码保护，没有排版/],
    ["finalise", /^“评分表-省公安厅.*”用密码保护着，没有改动任何内容。请先在“审阅”选项卡中用密码撤消工作表保护/],
  ] as const)("%s", async (deed, sentence) => {
    const [scoring] = host.workbook.sheets;
    if (scoring) scoring.password = "他人";
    await expectRefused(deed, sentence);
  });

  test.each(["评分表-省公安厅", "定稿单-省公安厅", "封面-省公安厅"])("reopen, on %s", async (name) => {
    await deeds.finalise();
    const locked = host.workbook.sheets.find((each) => each.sheet.name === name);
    if (!locked) throw new Error(`no sheet ${name}`);
    locked.password = "他人";
    await expectRefused("reopen", "用密码保护着，没有改动任何内容。");
  });
});

describe("the workbook's structure is protected", () => {
  test.each(["insert", "cover", "blank form", "finalise"] as const)("%s adds a sheet: refused", async (deed) => {
    host.workbook.structureProtected = true;
    await expectRefused(deed, "工作簿的结构受保护，不能添加工作表。请在“审阅”选项卡中取消“保护工作簿”，再试一次。");
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
    await expect(saveCopy({ language, kind: "compressed" })).rejects.toThrow(
      "这个版本的 Excel 不把文件交给加载项。请按“在 Excel 中发送”的步骤另存和发送。",
    );
  } finally {
    globalThis.Office = real;
  }
});
