/** 另存副本: the open workbook's bytes as a file, for the browser to download. */

import { possibleDownloads } from "../../excel/describeHost";
import { canMakePdf, type FileKind, readFile } from "../../excel/readFile";

/** @throws Failure where this Excel gives no file */
export function saveCopy({ kind }: { kind: FileKind }): Promise<Uint8Array> {
  return readFile(kind);
}

/** Whether this Excel can make a PDF, and the pane can hand it to the person. */
export function offersPdf(): boolean {
  return canMakePdf() && possibleDownloads().pdf;
}

/** Whether the pane can hand files to the person at all. */
export function offersDownloads(): boolean {
  return possibleDownloads().files;
}
