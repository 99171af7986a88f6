/** 核对文件: says of a workbook's file whether its scoring sheets are as they were finalised. */

import { type VerifiedSheet, verifiedSheet } from "../final/verifiedSheet";
import { inspectFile } from "./inspectFile";
import { type ReadingTools, readOurs } from "./readOurs";

/** In the workbook's order; none where it holds no scoring sheet. @throws UnreadableFile, and what else `readOurs` throws */
export function verifyFile(bytes: Uint8Array, tools?: ReadingTools): VerifiedSheet[] {
  return inspectFile(readOurs(bytes, tools)).map(verifiedSheet);
}
