/** 检查文件: reads, checks and adds up the scoring sheets of a workbook that came back as a file. */

import type { Inflater } from "../../xlsx/inflater";
import { checkedSheet } from "../check/checkSheet";
import type { CheckedSheet } from "../check/pictureOfSheets";
import { inspectFile } from "./inspectFile";
import { readOurs } from "./readOurs";

/**
 * In the workbook's order; none where it holds no scoring sheet.
 * @throws UnreadableFile where the bytes are no workbook
 */
export function checkFile(bytes: Uint8Array, inflater?: Inflater): CheckedSheet[] {
  return inspectFile(readOurs(bytes, inflater)).map((each) => checkedSheet(each, each.findings, each.final.code));
}
