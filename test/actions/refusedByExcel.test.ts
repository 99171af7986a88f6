/** Members that Excel refuses on some builds, or in some states of the workbook: what it said, and the way out. */

import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { SheetMemory } from "../../src/actions/check/sheetMemory";
import { finalise } from "../../src/actions/final/finalise";
import { selectedUnits } from "../../src/actions/issue/selectedUnits";
import { preparePrint } from "../../src/actions/print/preparePrint";
import { repairSheet } from "../../src/actions/repair/repairSheet";
import { offersDownloads, offersPdf, saveCopy } from "../../src/actions/send/saveCopy";
import { officialSystems } from "../../src/domain/systems";
import type { Host } from "../../src/workbench/host/host";
import { withFaults } from "../helpers/faultyHost";
import { readyWorkbook, scoringSheetName as sheet, sheetOf } from "../helpers/finalSheets";
import { newHost, type OfficeRuntime, startOffice } from "../helpers/officeRuntime";

const language = "zh-CN" as const;
let office: OfficeRuntime;
let host: Host;

beforeAll(async () => {
  office = await startOffice(newHost());
});
beforeEach(() => office.serve((host = newHost(readyWorkbook()))));
afterEach(() => jest.restoreAllMocks());
afterAll(() => office.close());

describe("unprotecting is refused, though nobody set a password", () => {
  const deeds = {
    repair: () => repairSheet({ language, sheet }, officialSystems),
    print: () =>
      preparePrint({ language, sheet, paper: "A4", orientation: "landscape", descriptions: true }, officialSystems),
    finalise: () => finalise({ sheet, who: "王芳", acceptedWarnings: [], cover: false }, officialSystems),
  };

  test.each([
    ["repair", "sheet-password"],
    ["print", "sheet-password"],
    ["finalise", "sheets-password"],
  ] as const)("%s: nothing is changed, Excel's word is told; unprotected by hand, it is done", async (deed, kind) => {
    const heading = sheetOf(host, sheet).sheet.cells[4]?.[3];
    if (heading && deed === "repair") heading.value = "改过的";
    const before = structuredClone(host.workbook.sheets);
    withFaults({ fails: { "WorksheetProtection.unprotect": "AccessDenied" } });
    await expect(deeds[deed]()).rejects.toMatchObject({ kind, facts: { code: "AccessDenied" } });
    expect(host.workbook.sheets).toEqual(before);

    for (const each of host.workbook.sheets) each.sheet.protection = null;
    await deeds[deed]();
    expect(host.workbook.sheets).not.toEqual(before);
  });
});

describe("no cells are selected", () => {
  test.each(["InvalidSelection", "GeneralException"])(
    "units from the selection: %s is told in a sentence",
    async (code) => {
      withFaults({ fails: { "Workbook.getSelectedRange": code } });
      await expect(selectedUnits()).rejects.toMatchObject({ kind: "no-cells-selected" });
    },
  );

  test("a chart is selected while pages are set up: where to click, and the sheet protected as it was", async () => {
    const { protection } = structuredClone(sheetOf(host, sheet).sheet);
    withFaults({ fails: { "Range.merge": "InvalidSelection" } });
    const printed = preparePrint(
      { language, sheet, paper: "A4", orientation: "landscape", descriptions: true },
      officialSystems,
    );
    await expect(printed).rejects.toMatchObject({ kind: "no-cells-selected" });
    expect(sheetOf(host, sheet).sheet.protection).toEqual(protection);
  });

  test("a chart sheet is open: the scoring sheet is seen all the same, and no cell of it", async () => {
    withFaults({
      fails: {
        "WorksheetCollection.getActiveWorksheet": "GeneralException",
        "Workbook.getActiveCell": "GeneralException",
      },
    });
    const { current, selection } = await checkWorkbook(new SheetMemory());
    expect([current?.sheet, selection]).toEqual([sheet, null]);
  });
});

describe("the workbook's file", () => {
  test("of 0 bytes is not saved, and that is told", async () => {
    host.files.empty = true;
    await expect(saveCopy({ kind: "compressed" })).rejects.toMatchObject({ kind: "file-empty" });
    expect(host.files.openCount).toBe(0);
  });

  /** Another program around the same runtime, which makes PDFs. */
  function inProgram(platform: string): void {
    const { PlatformType } = office.Office;
    const requirements = { isSetSupported: () => true };
    globalThis.Office = { PlatformType, context: { platform, requirements } } as unknown as typeof Office;
  }

  test.each([
    ["PC", { downloads: true, pdf: false }],
    ["OfficeOnline", { downloads: true, pdf: true }],
    ["Mac", { downloads: false, pdf: false }],
    ["iOS", { downloads: false, pdf: false }],
  ])("in Excel for %s only what works there is offered", (platform, offered) => {
    inProgram(platform);
    expect({ downloads: offersDownloads(), pdf: offersPdf() }).toEqual(offered);
    globalThis.Office = office.Office;
  });
});
