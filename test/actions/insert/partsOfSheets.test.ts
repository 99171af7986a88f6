/** A part of a sheet that Excel does not take: the sheet is there all the same, and the part is drawn when it is tried again. */

import { insertScoringSheet } from "../../../src/actions/insert/insertScoringSheet";
import { officialSystems, systemById } from "../../../src/domain/systems";
import type { UndrawnPart } from "../../../src/excel/finishSheets";
import type { Host } from "../../../src/workbench/host/host";
import type { Sheet } from "../../../src/workbook/workbook";
import { withFaults } from "../../helpers/faultyHost";
import { sheetOf } from "../../helpers/finalSheets";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

const insertion = {
  language: "zh-CN",
  system: systemById("provincial-departments"),
  unit: "省公安厅",
  group: "",
  stage: "self",
} as const;
let office: OfficeRuntime;
let host: Host;
let whole: Sheet[];

beforeAll(async () => {
  office = await startOffice(newHost());
  open();
  await insertScoringSheet(insertion, officialSystems);
  whole = structuredClone(drawn());
});
beforeEach(() => open());
afterEach(() => jest.restoreAllMocks());
afterAll(() => office.close());

function open(): void {
  host = newHost();
  office.serve(host);
}

const drawn = (): Sheet[] => host.workbook.sheets.slice(1).map((each) => each.sheet);

test.each<[UndrawnPart, string, string]>([
  ["frozen", "WorksheetFreezePanes.freezeRows", "GeneralException"],
  ["rules", "ConditionalFormatCollection.add", "GeneralException"],
  ["page", "PageLayout.setPrintMargins", "GeneralException"],
  ["charts", "ChartCollection.add", "InvalidArgument"],
])("%s: %s fails", async (part, member, code) => {
  withFaults({ fails: { [member]: code } });
  const { undrawn } = await insertScoringSheet(insertion, officialSystems);
  expect(undrawn).toMatchObject({ sheets: ["评分表-省公安厅", "得分图表-省公安厅"], parts: [{ part, code }] });
  expect(drawn().map(mustHold)).toEqual(whole.map(mustHold));
  expect((await undrawn?.again())?.parts).toEqual([{ part, code }]);
  jest.restoreAllMocks();
  expect(await undrawn?.again()).toBeNull();
  expect(drawn()).toEqual(whole);
});

/** What of a sheet is never done without. */
function mustHold({ name, cells, merges, names, protection }: Sheet): Partial<Sheet> {
  return { name, cells, merges, names, protection };
}

test("what must hold fails: nothing stays", async () => {
  withFaults({ fails: { "Range.merge": "InvalidSelection" } });
  await expect(insertScoringSheet(insertion, officialSystems)).rejects.toMatchObject({ kind: "no-cells-selected" });
  expect(drawn()).toEqual([]);
  jest.restoreAllMocks();
  withFaults({ fails: { "WorksheetProtection.protect": "GeneralException" } });
  await expect(insertScoringSheet(insertion, officialSystems)).rejects.toMatchObject({ kind: "excel-refused" });
  expect(drawn()).toEqual([]);
});

test("the person types into the new sheet before it is finished: that is told, and drawn when asked", async () => {
  const at = host.log.length + 3;
  host.failNext = (index) => {
    if (index === at) host.setEditing(true);
    return null;
  };
  const { undrawn } = await insertScoringSheet(insertion, officialSystems);
  expect(undrawn?.parts.map(({ part }) => part)).toEqual(["frozen", "rules", "page", "charts", "protection"]);
  await expect(undrawn?.again()).rejects.toMatchObject({ kind: "cell-being-edited" });
  host.setEditing(false);
  expect(await undrawn?.again()).toBeNull();
  expect(drawn()).toEqual(whole);
});

test("scores entered before a part is drawn again stay, and a sheet unprotected by hand stays so", async () => {
  withFaults({ fails: { "WorksheetFreezePanes.freezeRows": "GeneralException" } });
  const { undrawn } = await insertScoringSheet(insertion, officialSystems);
  jest.restoreAllMocks();
  const { id, sheet } = sheetOf(host, "评分表-省公安厅");
  await host.edit({ sheetId: id, area: { row: 5, lastRow: 5, column: 6, lastColumn: 6 }, contents: [[{ value: 2 }]] });
  sheet.protection = null;
  expect(await undrawn?.again()).toBeNull();
  expect(sheet.cells[5]?.[6]?.value).toBe(2);
  expect(sheet.frozen).toEqual(whole[0]?.frozen);
  expect([sheet.protection, sheetOf(host, "得分图表-省公安厅").sheet.protection]).toEqual([null, whole[1]?.protection]);
});
