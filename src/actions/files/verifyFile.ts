/** 核对文件: says of a workbook's file whether its scoring sheets, and all that is printed with them, are as they were finalised. */

import { compareShown } from "../../layout/comparison/compareShown";
import { inspectSheet } from "../check/inspectSheet";
import { type VerifiedSheet, verifiedSheet } from "../final/verifiedSheet";
import { recordIn } from "./inspectFile";
import { type ReadingTools, readOurs } from "./readOurs";

/** In the workbook's order; none where it holds no scoring sheet. @throws UnreadableFile, and what else `readOurs` throws */
export function verifyFile(bytes: Uint8Array, tools?: ReadingTools): VerifiedSheet[] {
  const contents = readOurs(bytes, { ...tools, summaries: true });
  return contents.flatMap((content) => {
    const inspection = inspectSheet(content, recordIn(contents, content), compareShown);
    const others = contents.filter((each) => each !== content);
    return inspection ? [verifiedSheet(content, inspection, others)] : [];
  });
}
