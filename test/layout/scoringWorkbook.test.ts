/** The formulas that we draw, worked out anew by LibreOffice, give what our own code gives. */

import { systemById } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { cellName } from "../../src/workbook/address";
import type { Scalar, Workbook } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { convert } from "../helpers/libreOffice";
import { randomScorings } from "../helpers/randomScorings";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const scorings = 200;

/** Every formula's value in a file, beside what the plan says; only those that differ. */
function differences(plan: Workbook, bytes: Uint8Array): string[] {
  const read = readWorkbook(bytes);
  return plan.sheets.flatMap((sheet, s) =>
    sheet.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell.formula === undefined) return [];
        const value = read[s]?.values[r]?.[c] ?? null;
        return same(value, cell.value)
          ? []
          : [`${sheet.name}!${cellName(r, c)}: ${String(value)} for ${String(cell.value)}`];
      }),
    ),
  );
}

function same(a: Scalar, b: Scalar): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-9;
  return (a ?? "") === (b ?? "");
}

/** Many scorings in one workbook, without what formulas do not need: LibreOffice takes most of its time for each file. */
function packed(plans: Workbook[], perFile: number): Workbook[] {
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
    const workbooks = packed(plans, 20);
    const files = await Promise.all(workbooks.map((workbook) => writeWorkbook(workbook, { withoutResults: true })));
    const recalculated = await convert(files, "xlsx");
    const different = workbooks.flatMap((plan, index) => differences(plan, recalculated[index] ?? new Uint8Array()));
    expect(different).toEqual([]);
  },
  300_000,
);
