/** The formulas that we draw, worked out anew by LibreOffice and by Gnumeric, give what our own code gives. */

import { systemById } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import type { Workbook } from "../../src/workbook/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { differences } from "../helpers/differences";
import { recalculate } from "../helpers/gnumeric";
import { convert } from "../helpers/libreOffice";
import { randomScorings } from "../helpers/randomScorings";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

/** Some 3,000 rows of each system, in which every entry of `randomScorings` meets every other. */
const scorings = 60;
const perFile = 20;

/** Many scorings in one workbook, without what formulas do not need: both take most of their time for each file. */
function packed(plans: Workbook[]): Workbook[] {
  return Array.from({ length: Math.ceil(plans.length / perFile) }, (_, file) => ({
    sheets: plans
      .slice(file * perFile, (file + 1) * perFile)
      .flatMap((plan) => plan.sheets)
      .map((sheet) => ({ ...sheet, charts: [], conditionalFormats: [], validations: [] })),
  }));
}

test.each(["provincial-departments", "prefecture-cities"] as const)(
  `%s: ${scorings} random scorings, all formulas`,
  async (id) => {
    const system = systemById(id);
    const plans = randomScorings(system, scorings, 20261123).map((scoring, index) => {
      const language = index % 10 === 0 ? "en-US" : "zh-CN";
      return planScoringWorkbook({ ...scoring, system, unit: `第${index}厅`, group: "", date: null, language });
    });
    const workbooks = packed(plans);
    const files = await Promise.all(workbooks.map((workbook) => writeWorkbook(workbook, { withoutResults: true })));
    for (const calculated of [await convert(files, "xlsx"), await recalculate(files)])
      expect(calculated.flatMap((bytes, index) => differences(workbooks[index] ?? { sheets: [] }, bytes))).toEqual([]);
  },
  300_000,
);
