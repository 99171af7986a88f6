/** The real workbooks are read back as planned. */

import fc from "fast-check";
import type { EnteredScores, Stage } from "../../src/domain/scoreSheet";
import { officialSystems } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import type { Scalar, Workbook } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const stages: Stage[] = ["self", "assessed"];

/** Workbooks of both systems at both stages, with scores of all sorts. */
const workbooks: Workbook[] = officialSystems.flatMap((system, s) =>
  stages.map((stage, i) => {
    const entered = fc.record<EnteredScores>({
      selfScore: fc.oneof(
        fc.constant(null),
        fc.integer({ min: 0, max: 20 }).map((n) => n / 4),
        fc.integer({ min: 0, max: 99 }).map((n) => n / 100),
      ),
      assessedScore: fc.oneof(
        fc.constant(null),
        fc.integer({ min: 0, max: 12 }).map((n) => n / 2),
      ),
      selfReason: fc.constantFrom(null, "没有文件"),
      reason: fc.constantFrom(null, "没有文件"),
      evidence: fc.constantFrom(null, "见附件"),
    });
    const indicators = system.indicators;
    const [sample = []] = fc.sample(fc.array(entered, { minLength: indicators.length, maxLength: indicators.length }), {
      numRuns: 1,
      seed: 7 * s + i,
    });
    const entries = new Map(indicators.map(({ number }, at) => [number, sample[at] ?? fail()]));
    return planScoringWorkbook({
      system,
      unit: "某某'单位",
      group: "第一组",
      date: 45292,
      stage,
      language: "zh-CN",
      entries,
    });
  }),
);

function fail(): never {
  throw new Error("the sample is too short");
}

function rounded(value: Scalar): Scalar {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function plannedValues(workbook: Workbook) {
  return workbook.sheets.map(({ name, cells }) => ({
    name,
    values: cells.map((row) =>
      row.map(({ value, formula }) => (value === "" && formula === undefined ? null : rounded(value))),
    ),
  }));
}

/** As long and wide as planned: blank rows and columns at the end are not in the file's content. */
function readValues(bytes: Uint8Array, workbook: Workbook) {
  return readWorkbook(bytes).map(({ name, values }, s) => ({
    name,
    values: workbook.sheets[s]?.cells.map((row, r) => row.map((_, c) => rounded(values[r]?.[c] ?? null))),
  }));
}

test("what is written is read back", async () => {
  for (const workbook of workbooks) {
    expect(readValues(await writeWorkbook(workbook), workbook)).toEqual(plannedValues(workbook));
  }
});
