/** Covers follow finalising and reopening: code, QR code and kept figures, or none of them; whatever fails, all or nothing. */

import { finalise, warningKey } from "../../../src/actions/final/finalise";
import { undoFinalise } from "../../../src/actions/final/undoFinalise";
import { addPrintSheet } from "../../../src/actions/print/addPrintSheet";
import { finalContentOf } from "../../../src/domain/finalContent";
import { officialSystems } from "../../../src/domain/systems";
import { coverColumns } from "../../../src/layout/cover/coverPlaces";
import { planCover } from "../../../src/layout/cover/planCover";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { Calculator } from "../../../src/workbench/grid/calculator";
import type { Host } from "../../../src/workbench/host/host";
import { parseArea } from "../../../src/workbook/address";
import type { Scalar, Sheet } from "../../../src/workbook/workbook";
import { copyOf, expectSame } from "../../helpers/expectSame";
import { inOrder, readyWorkbook, scoringSheetName as sheet, sheetOf, unordered } from "../../helpers/finalSheets";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";
import { contentOf } from "../../helpers/scoringContent";

const language = "zh-CN" as const;
const order = { sheet, who: "王芳", acceptedWarnings: [], cover: true, now: new Date(2026, 10, 23, 16, 5) };
const coverName = "封面-省公安厅";

let host: Host;
let office: OfficeRuntime;
beforeAll(async () => {
  office = await startOffice(newHost());
});
beforeEach(() => serve(newHost(readyWorkbook())));
afterAll(() => office.close());

/** A host that works out what the cover shows after each request, which takes it longer than all else. */
const calculating = () => serve(newHost(readyWorkbook(), new Calculator()));

function serve(next: Host): void {
  host = next;
  office.serve(host);
}

const held = (name: string) => sheetOf(host, name);

/** As another program would, past all locks. */
function overwrite(name: string, at: string, value: Scalar): void {
  const { row, column } = parseArea(at);
  const cell = held(name).sheet.cells[row]?.[column];
  if (!cell) throw new Error(`no cell ${at}`);
  cell.value = value;
  delete cell.formula;
}

/** The cover of what the table says now. */
function planned(checkCode: string | null, name = coverName): Sheet {
  const read = readScoringSheet(contentOf(held(sheet).sheet), officialSystems);
  if (!read) throw new Error("no scoring sheet");
  return unordered(planCover({ scoringSheet: sheet, content: finalContentOf(read.sheet), checkCode, language }, name));
}

const cover = (name = coverName): Sheet => unordered(held(name).sheet);
const makeCover = () => addPrintSheet({ sheet, kind: "cover", paper: "A4", orientation: "landscape" }, officialSystems);

test("a cover that is there gets the code and its QR code and keeps its figures; reopened, it is as before", async () => {
  calculating();
  await makeCover();
  const before = cover();
  expect(before).toEqual(planned(null));
  const { code, strangeCovers } = await finalise(order, officialSystems);
  expect(strangeCovers).toEqual([]);
  expect(cover()).toEqual(planned(code));
  expect(cover().page?.footer.right).toContain(code);
  const figures = cover().cells.flatMap((row) => row.slice(0, coverColumns.last));
  expect(figures.filter(({ formula }) => formula !== undefined)).toEqual([]);
  await undoFinalise(order, officialSystems);
  expect(cover()).toEqual(before);
  expect(host.workbook.sheets).toHaveLength(4);
});

test("where there is none one is made, if that is wanted", async () => {
  calculating();
  const { code } = await finalise(order, officialSystems);
  expect(cover()).toEqual(planned(code));
  await undoFinalise(order, officialSystems);
  expect(cover()).toEqual(planned(null));
  await finalise({ ...order, cover: false }, officialSystems);
  expect(cover()).toEqual(planned(code));

  serve(newHost(readyWorkbook()));
  await finalise({ ...order, cover: false }, officialSystems);
  expect(host.workbook.sheets.map((each) => each.sheet.name)).not.toContain(coverName);
});

test("every cover follows, whatever it was called; another code's QR code leaves nothing behind", async () => {
  calculating();
  await makeCover();
  await makeCover();
  held(coverName).sheet.name = "首页";
  const first = await finalise(order, officialSystems);
  await undoFinalise(order, officialSystems);
  overwrite(sheet, "I6", 0.5);
  overwrite(sheet, "J6", "理由");
  // As covers were left by those who finalised without the cover in view.
  held("首页").sheet.cells = structuredClone(planned(first.code, "首页").cells);
  // Nobody works this host's formulas out: the total still says what it did.
  const acceptedWarnings = [warningKey({ rule: "total-differs", cell: "I57" })];
  const { code } = await finalise({ ...order, acceptedWarnings }, officialSystems);
  expect(code).not.toBe(first.code);
  expect(cover("首页")).toEqual(planned(code, "首页"));
  expect(cover(`${coverName} (2)`)).toEqual(planned(code, `${coverName} (2)`));
});

test("what somebody wrote on a cover stays; one that was rebuilt is left alone and told", async () => {
  await makeCover();
  await makeCover();
  overwrite(coverName, "A2", "我们自己的标题");
  const rebuilt = held(`${coverName} (2)`);
  rebuilt.sheet.cells.splice(1, 1);
  const left = structuredClone(rebuilt.sheet);
  const { strangeCovers } = await finalise(order, officialSystems);
  expect(cover().cells[1]?.[0]?.value).toBe("我们自己的标题");
  expect(strangeCovers).toEqual([`${coverName} (2)`]);
  expect(held(`${coverName} (2)`).sheet).toEqual(left);
  expect(await undoFinalise(order, officialSystems)).toEqual({ strangeCovers: [`${coverName} (2)`] });
});

test("after a change past all locks the cover still shows what was finalised, and no other is made", async () => {
  await finalise(order, officialSystems);
  const finalised = cover();
  overwrite(sheet, "I6", 0.5);
  expect(cover()).toEqual(finalised);
  await expect(makeCover()).rejects.toMatchObject({ kind: "not-as-finalised" });
});

test("a cover with somebody's password: nothing is changed, and it is named", async () => {
  await makeCover();
  held(coverName).password = "他人";
  const before = structuredClone(host.workbook.sheets);
  await expect(finalise(order, officialSystems)).rejects.toMatchObject({
    kind: "sheets-password",
    facts: { sheets: expect.arrayContaining([coverName]) },
  });
  expect(host.workbook.sheets).toEqual(before);
});

test("the structure is protected: no cover can be made, one that is there follows", async () => {
  calculating();
  await finalise({ ...order, cover: false }, officialSystems);
  await undoFinalise(order, officialSystems);
  host.workbook.structureProtected = true;
  await expect(finalise(order, officialSystems)).rejects.toMatchObject({ kind: "structure-protected" });
  await finalise({ ...order, cover: false }, officialSystems);
  await undoFinalise(order, officialSystems);
  host.workbook.structureProtected = false;
  await makeCover();
  host.workbook.structureProtected = true;
  const { code } = await finalise(order, officialSystems);
  expect(cover()).toEqual(planned(code));
});

test.each([
  ["finalise over a cover", true, false],
  ["finalise with a new cover", false, false],
  ["reopen", true, true],
] as const)("%s: the host fails at any request, before or after any of its actions", async (_, covered, reopens) => {
  if (covered) await makeCover();
  if (reopens) await finalise(order, officialSystems);
  const before = copyOf(host.workbook.sheets);
  const action = () => (reopens ? undoFinalise(order, officialSystems) : finalise(order, officialSystems));
  const start = host.log.length;
  await action();
  const actions = host.log.slice(start).map((each) => each.actions);
  const expected = inOrder(before);
  for (const [request, count] of actions.entries()) {
    const points = [0, 1, 2, ...[0.3, 0.5, 0.7, 0.85].map((part) => Math.floor(count * part))];
    for (const after of new Set([...points, count - 1, count])) {
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
});
