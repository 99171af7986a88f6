/** The formulas that we draw, worked out anew by LibreOffice and by Gnumeric, give what our own code gives. */

import { officialSystems } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import type { Workbook } from "../../src/workbook/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { differences, withoutDecoration } from "../helpers/differences";
import { recalculate } from "../helpers/gnumeric";
import { convert } from "../helpers/libreOffice";
import { randomScorings } from "../helpers/randomScorings";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

/** Some 1,000 rows of each system: every wrong entry many times, and beside others that are wrong. */
const scorings = 20;

/** Many scorings in one workbook: both programs take most of their time for each file. */
function packed(plans: Workbook[]): Workbook {
  return withoutDecoration({ sheets: plans.flatMap((plan) => plan.sheets) });
}

test(`${scorings} random scorings of each system, all formulas`, async () => {
  const workbooks = officialSystems.map((system) =>
    packed(
      randomScorings(system, scorings, 20261123, { wrong: 3 }).map((scoring, index) => {
        const language = index % 10 === 0 ? "en-US" : "zh-CN";
        return planScoringWorkbook({ ...scoring, system, unit: `第${index}厅`, group: "", date: null, language });
      }),
    ),
  );
  const files = await Promise.all(workbooks.map((workbook) => writeWorkbook(workbook, { withoutResults: true })));
  expect(files).toHaveLength(2);
  for (const calculated of [await convert(files, "xlsx"), await recalculate(files)])
    expect(calculated.flatMap((bytes, index) => differences(workbooks[index] ?? { sheets: [] }, bytes))).toEqual([]);
}, 300_000);
