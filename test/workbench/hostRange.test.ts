import { newHost, startOffice, type OfficeRuntime } from "../helpers/officeRuntime";
import type { Host } from "../../src/workbench/host/host";

describe("Range on Microsoft's runtime", () => {
  let host: Host;
  let office: OfficeRuntime;
  beforeEach(async () => {
    host = newHost();
    office = await startOffice(host);
  });
  afterEach(() => office.close());

  test("values are written as Excel takes them and read back", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:C2");
      range.values = [
        ["12", "'012", "=A1*2"],
        [1.5, true, ""],
      ];
      range.load("values,formulas,address,valueTypes,text");
      await context.sync();
      expect(range.values).toEqual([
        [12, "012", ""],
        [1.5, true, ""],
      ]);
      expect(range.formulas).toEqual([
        [12, "012", "=A1*2"],
        [1.5, true, ""],
      ]);
      expect(range.address).toBe("Sheet1!A1:C2");
      expect(range.text[1]).toEqual(["1.5", "TRUE", ""]);
    });
    expect(host.log).toHaveLength(1);
  });
});
