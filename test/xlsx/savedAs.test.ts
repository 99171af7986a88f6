/** A workbook of ours as Excel, WPS and others save theirs is read and recognised as if nobody had saved it. */

import { unzipSync } from "fflate";
import { inspectFile } from "../../src/actions/files/inspectFile";
import { officialSystems } from "../../src/domain/systems";
import type { SheetContent } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { asRead } from "../helpers/asRead";
import { fileOfUnit } from "../helpers/returned";
import { allWays, savedAs } from "../helpers/savedAs";

const known = { systems: officialSystems, replaced: [] };
let file: Uint8Array;
beforeAll(async () => {
  file = await fileOfUnit({ unit: "省公安厅 & 局", scores: { 1: 2.3, 2: 1.07, 3: null, 5: 0.1 + 0.2 } });
});

function said(sheets: SheetContent[]): unknown {
  return sheets.map((sheet) => ({ ...sheet, values: asRead(sheet.values), formulas: asRead(sheet.formulas) }));
}

test.each(allWays)("%s", (way) => {
  const [before, after] = [readWorkbook(file), readWorkbook(savedAs(file, way))];
  expect(said(after)).toEqual(said(before));
  expect(inspectFile(after, known)).toEqual(inspectFile(before, known));
  expect(inspectFile(after, known)).toHaveLength(1);
});

test.each(allWays)("%s: some part is written otherwise", (way) => {
  expect(unzipSync(savedAs(file, way))).not.toEqual(unzipSync(file));
});
