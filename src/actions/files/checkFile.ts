/** 检查文件: reads, checks and adds up the scoring sheets of a workbook that came back as a file. */

import { systemsOf } from "../../layout/definition/readDefinition";
import { checkedSheet } from "../check/checkSheet";
import type { CheckedSheet } from "../check/pictureOfSheets";
import { inspectFile } from "./inspectFile";
import { type ReadingTools, readOurs } from "./readOurs";

/**
 * In the workbook's order; none where it holds no scoring sheet.
 * @throws UnreadableFile where the bytes are no workbook, and what else `readOurs` throws
 */
export function checkFile(bytes: Uint8Array, tools?: ReadingTools): CheckedSheet[] {
  const contents = readOurs(bytes, tools);
  return inspectFile(contents, systemsOf(contents, tools?.systems ?? [])).map((each) =>
    checkedSheet(each, each.findings, each.final.code),
  );
}
