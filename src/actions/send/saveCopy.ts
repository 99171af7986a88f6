/** 另存副本: the open workbook's bytes as a file, for the browser to download. */

import { canMakePdf, type FileKind, readFile } from "../../excel/readFile";

/** @throws Failure where this Excel gives no file */
export function saveCopy({ kind }: { kind: FileKind }): Promise<Uint8Array> {
  return readFile(kind);
}

/** Whether this Excel can make a PDF. */
export function offersPdf(): boolean {
  return canMakePdf();
}
