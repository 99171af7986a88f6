/** 核对: says whether a scoring sheet of the open workbook is as it was finalised. */

import { Failure } from "../../domain/failure";
import { readSheet } from "../../excel/readSheets";
import { recordSheetOf } from "../../layout/final/finalMarks";
import { inspectSheet } from "../check/inspectSheet";
import { type VerifiedSheet, verifiedSheet } from "./verifiedSheet";

/** One request, two where there is a record. @throws Failure where the sheet is gone */
export async function verifyFinalised({ sheet }: { sheet: string }): Promise<VerifiedSheet> {
  const content = await readSheet(sheet);
  const name = content && recordSheetOf(content);
  const record = name === null ? null : await readSheet(name, []);
  const inspection = content && inspectSheet(content, record);
  if (!inspection) throw new Failure("not-found", {});
  return verifiedSheet(inspection);
}
