/** 核对文件: says of a workbook's file whether its scoring sheets are as they were finalised. */

import type { Language } from "../text";
import { readWorkbook } from "../xlsx/readWorkbook";
import { verifySheets, type VerifiedSheet } from "./verifySheet";

/** In the workbook's order; none where it holds no scoring sheet. @throws UnreadableFile */
export function verifyFile({ bytes, language }: { bytes: Uint8Array; language: Language }): VerifiedSheet[] {
  return verifySheets(readWorkbook(bytes), language);
}
