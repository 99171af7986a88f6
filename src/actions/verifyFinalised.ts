/** 核对: says whether a scoring sheet of the open workbook is as it was finalised. */

import { PlainError } from "../excel/plainError";
import { readSheet } from "../excel/readSheets";
import { recordSheetOf } from "../layout/final/finalMarks";
import { textFor, type Language } from "../text";
import { inspectSheet } from "./inspectSheet";
import { verifiedSheet, type VerifiedSheet } from "./verifiedSheet";

/** One request, two where there is a record. @throws PlainError where the sheet is gone */
export async function verifyFinalised(input: { language: Language; sheet: string }): Promise<VerifiedSheet> {
  const { language } = input;
  const { content } = await readSheet(language, input.sheet);
  const name = content && recordSheetOf(content);
  const record = name === null ? null : (await readSheet(language, name)).content;
  const inspection = content && inspectSheet(content, record);
  if (!inspection) throw new PlainError(textFor(language).errors.excel.notFound, "ItemNotFound");
  return verifiedSheet(inspection);
}
