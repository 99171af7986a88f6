/** Covers and blank forms are drawn through Microsoft's own runtime; a real engine works out the cover's formulas. */

import { addPrintSheet, type PrintSheetOrder } from "../../../src/actions/print/addPrintSheet";
import { officialSystems, systemById } from "../../../src/domain/systems";
import { layOutBlankForm } from "../../../src/layout/blankForm";
import { layOutCover } from "../../../src/layout/cover/coverSheet";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import type { ScoringSheetInput } from "../../../src/layout/scoring/scoringInput";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import type { Host } from "../../../src/workbench/host/host";
import { calculate } from "../../helpers/calculator";
import { longReasons } from "../../helpers/longReasons";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";
import { contentOf } from "../../helpers/scoringContent";

const system = systemById("prefecture-cities");
const input: ScoringSheetInput = {
  system,
  name: "评分表-南京市",
  unit: "南京市",
  group: "第一组",
  date: 46000,
  stage: "assessed",
  language: "zh-CN",
  entries: longReasons(system),
};
const order: PrintSheetOrder = {
  sheet: input.name,
  kind: "cover",
  paper: "A4",
  orientation: "landscape",
};

let host: Host;
let office: OfficeRuntime;

beforeEach(async () => {
  host = newHost({ sheets: [layOutScoringSheet(input)] });
  office = await startOffice(host);
});
afterEach(() => office.close());

const sheets = () => host.workbook.sheets.map(({ sheet }) => sheet);

test("the cover is what is laid out for the scores, in four requests, and is no scoring sheet", async () => {
  expect(await addPrintSheet(order, officialSystems)).toEqual({ sheet: "封面-南京市", pages: 1, undrawn: null });
  expect(host.log).toHaveLength(4);
  await calculate(host.workbook);
  const cover = layOutCover({ ...input, checkCode: null }, "封面-南京市");
  expect(sheets()[0]).toEqual(cover);
  expect(readScoringSheet(contentOf(cover), officialSystems)).toBeNull();
});

test("the blank form is what is laid out, holds no scores and is no scoring sheet", async () => {
  const paper = { paper: "A4", orientation: "portrait" } as const;
  const added = await addPrintSheet({ ...order, ...paper, kind: "blank" }, officialSystems);
  const form = layOutBlankForm({ system, name: "现场评分表-南京市", unit: "南京市", language: "zh-CN", paper });
  expect(added).toMatchObject({ sheet: "现场评分表-南京市", pages: (form.page?.breaks.length ?? 0) + 1 });
  expect(sheets()[1]).toEqual(form);
  expect(readScoringSheet(contentOf(form), officialSystems)).toBeNull();
  expect(
    readScoringSheet(contentOf(layOutBlankForm({ ...form, ...input, language: "en-US", paper })), officialSystems),
  ).toBeNull();
  expect(JSON.stringify(contentOf(form).values)).not.toContain("经现场查看");
});

test("a second one gets a free name", async () => {
  await addPrintSheet(order, officialSystems);
  expect((await addPrintSheet(order, officialSystems)).sheet).toBe("封面-南京市 (2)");
});

test("what goes wrong is told in a plain sentence, the workbook as it was", async () => {
  await expect(addPrintSheet({ ...order, sheet: "不在" }, officialSystems)).rejects.toMatchObject({
    kind: "nothing-to-print",
  });
  host.workbook.structureProtected = true;
  await expect(addPrintSheet(order, officialSystems)).rejects.toMatchObject({ kind: "structure-protected" });
  host.workbook.structureProtected = false;
  const from = host.log.length;
  host.failNext = (index) => (index === from + 2 ? { code: "GeneralException", after: 30 } : null);
  await expect(addPrintSheet(order, officialSystems)).rejects.toMatchObject({
    kind: "excel-refused",
    facts: { code: "GeneralException" },
  });
  host.failNext = null;
  expect(sheets().map(({ name }) => name)).toEqual([input.name]);
});
