/** A workbook of an older layout opens with its scores: layout-1.xlsx was issued and filled in with version 1. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFile } from "../../../src/actions/files/checkFile";

const bytes = readFileSync(join(__dirname, "../../fixtures/layout-1.xlsx"));
const checked = checkFile(bytes);

test("it is known for what it is", () => {
  expect(checked).toHaveLength(1);
  expect(checked[0]).toMatchObject({
    sheet: "评分表-省公安厅",
    system: { id: "provincial-departments" },
    unit: "省公安厅",
    stage: "self",
  });
});

test("every score and every note stands where it was entered", () => {
  const rows = checked[0]?.rows ?? [];
  expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 47 }, (_, index) => index + 1));
  expect(rows.map((row) => row.selfScore.value)).toEqual([...Array<number>(46).fill(0.5), null]);
  expect(rows.map((row) => row.assessedScore.value)).toEqual(rows.map(({ number }) => (number % 2 ? 0.25 : null)));
  expect(rows.map((row) => row.reason.value)).toEqual(rows.map(({ number }) => (number % 2 ? `依据${number}` : null)));
  expect(rows[0]?.evidence.value).toBe("见附件材料1");
});

test("it adds up, and only what its people left open is found: nothing is called damaged", () => {
  expect(checked[0]?.totals.total).toMatchObject({ weight: 100, self: 23, assessed: 6 });
  const open = (rule: string) => checked[0]?.findings.filter((each) => each.rule === rule).length;
  expect([open("blank"), open("missing-reason"), open("stage-contradicts")]).toEqual([1, 23, 1]);
  expect(checked[0]?.findings).toHaveLength(25);
});
