/** 核对: says whether a scoring sheet of the open workbook, and all that is printed with it, is as it was finalised. */

import { Failure } from "../../domain/failure";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { lookAtSheet } from "../../excel/lookAtSheet";
import { readSheetsById } from "../../excel/readSheets";
import { compareShown } from "../../layout/comparison/compareShown";
import { coverOf } from "../../layout/cover/planCover";
import { recordSheetOf } from "../../layout/final/finalMarks";
import { summaryOf } from "../../layout/summary/summaryOf";
import { inspectSheet } from "../check/inspectSheet";
import { seenInExcel } from "../check/misshown";
import { type VerifiedSheet, verifiedSheet } from "./verifiedSheet";

/** Two requests, three where there are sheets that belong to it. @throws Failure where the sheet is gone */
export async function verifyFinalised(
  { sheet }: { sheet: string },
  systems: readonly IndicatorSystem[],
): Promise<VerifiedSheet> {
  const { look, content } = await lookAtSheet(sheet, { facts: ["names"] });
  if (!content) throw new Failure("not-found", {});
  const recordName = recordSheetOf(content);
  const beside = look.sheets.filter(
    (each) => each.name === recordName || coverOf(each) === sheet || summaryOf(each) === sheet,
  );
  const others = beside.length > 0 ? await readSheetsById(beside.map(({ id }) => id)) : [];
  const read = [content, ...others.map((each) => each.content)];
  const [scoring = content, ...contents] = await seenInExcel(read, { footers: true });
  const record = contents.find(({ name }) => name === recordName) ?? null;
  const inspection = inspectSheet(scoring, record, systems, compareShown);
  if (!inspection) throw new Failure("not-found", {});
  return verifiedSheet(scoring, inspection, contents);
}
