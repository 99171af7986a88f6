/** 核对: says whether a scoring sheet of the open workbook, and all that is printed with it, is as it was finalised. */

import { Failure } from "../../domain/failure";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { lookAtSheet } from "../../excel/lookAtSheet";
import { readSheetsById } from "../../excel/readSheets";
import { coverOf } from "../../layout/cover/planCover";
import { recordSheetOf } from "../../layout/final/finalMarks";
import { summaryOf } from "../../layout/summary/summaryOf";
import { inspectSheet } from "../check/inspectSheet";
import { type VerifiedSheet, verifiedSheet } from "./verifiedSheet";

/** One request, two where there are sheets that belong to it. @throws Failure where the sheet is gone */
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
  const contents = others.map((each) => each.content);
  const inspection = inspectSheet(content, contents.find(({ name }) => name === recordName) ?? null, systems);
  if (!inspection) throw new Failure("not-found", {});
  return verifiedSheet(content, inspection, contents);
}
