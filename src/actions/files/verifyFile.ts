/** 核对文件: says of a workbook's file whether its scoring sheets are as they were finalised. */

import type { Inflater } from "../../xlsx/inflater";
import { type VerifiedSheet, verifiedSheet } from "../final/verifiedSheet";
import { inspectFile } from "./inspectFile";
import { readOurs } from "./readOurs";

/** In the workbook's order; none where it holds no scoring sheet. @throws UnreadableFile */
export function verifyFile(bytes: Uint8Array, inflater?: Inflater): VerifiedSheet[] {
  return inspectFile(readOurs(bytes, inflater)).map(verifiedSheet);
}
