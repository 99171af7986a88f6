/** What the pane's actions do on a finalised sheet: they change nothing of it, and say that it is final. */

import { checkWorkbook } from "../../../src/actions/check/checkWorkbook";
import type { CheckedSheet } from "../../../src/actions/check/pictureOfSheets";
import { SheetMemory } from "../../../src/actions/check/sheetMemory";
import { finalise } from "../../../src/actions/final/finalise";
import { verifyFinalised } from "../../../src/actions/final/verifyFinalised";
import { preparePrint } from "../../../src/actions/print/preparePrint";
import { repairSheet } from "../../../src/actions/repair/repairSheet";
import { changeStage } from "../../../src/actions/score/changeStage";
import { enterScores } from "../../../src/actions/score/enterScores";
import { officialSystems } from "../../../src/domain/systems";
import type { Host } from "../../../src/workbench/host/host";
import { readyWorkbook, scoringSheetName as sheet } from "../../helpers/finalSheets";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

const language = "zh-CN" as const;
let host: Host;
let office: OfficeRuntime;
let seenOpen: CheckedSheet;

beforeAll(async () => {
  office = await startOffice(newHost());
});
beforeEach(async () => {
  host = newHost(readyWorkbook());
  office.serve(host);
  seenOpen = await see();
  await finalise({ sheet, who: "王芳", acceptedWarnings: [], cover: false }, officialSystems);
});
afterAll(() => office.close());

async function see(): Promise<CheckedSheet> {
  const { current } = await checkWorkbook(new SheetMemory(), { afresh: true });
  if (!current) throw new Error("no scoring sheet");
  return current;
}

function enterInto(seen: CheckedSheet): Promise<void> {
  const [row] = seen.rows;
  if (!row) throw new Error("no rows");
  return enterScores({ sheet: seen, row, entries: { assessedScore: 1 } });
}

test.each<[string, () => Promise<unknown>]>([
  ["a score entered, seen as final", async () => enterInto(await see())],
  ["a score entered by a pane that has not seen it yet", () => enterInto(seenOpen)],
  ["another stage", () => changeStage({ sheet, stage: "self" }, officialSystems)],
  ["a repair", () => repairSheet({ language, sheet }, officialSystems)],
])("%s: refused, and nothing is changed", async (_name, action) => {
  const before = structuredClone(host.workbook.sheets);
  await expect(action()).rejects.toMatchObject({ kind: "sheet-final" });
  expect(host.workbook.sheets).toEqual(before);
});

test("the pages of a final sheet are set up all the same: it stays final, locked and as it was finalised", async () => {
  const { checkCode } = await see();
  await preparePrint({ language, sheet, paper: "A3", orientation: "landscape", descriptions: true }, officialSystems);
  expect((await verifyFinalised({ sheet }, officialSystems)).final).toMatchObject({
    state: "matches",
    code: checkCode,
  });
  const printed = host.workbook.sheets.find((each) => each.sheet.name === sheet)?.sheet;
  expect(printed?.protection).not.toBeNull();
  expect(printed?.page).toMatchObject({ paper: "A3", footer: { right: expect.stringContaining(checkCode ?? "?") } });
  await expect(enterInto(await see())).rejects.toMatchObject({ kind: "sheet-final" });
});
