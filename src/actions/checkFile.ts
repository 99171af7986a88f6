/** 检查文件: reads, checks and adds up the scoring sheets of a workbook that came back as a file. */

import type { Language } from "../text";
import { readWorkbook } from "../xlsx/readWorkbook";
import { checkSheet } from "./checkSheet";
import type { CheckedSheet } from "./pictureOfSheets";

/**
 * In the workbook's order; none where it holds no scoring sheet.
 * @throws UnreadableFile where the bytes are no workbook
 */
export function checkFile({ bytes, language }: { bytes: Uint8Array; language: Language }): CheckedSheet[] {
  return readWorkbook(bytes).flatMap((content) => checkSheet(content, language) ?? []);
}
