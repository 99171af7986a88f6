/** 另存副本: the open workbook's bytes as a file, for the browser to download. */

import { canMakePdf, readFile, type FileKind } from "../excel/readFile";
import type { Language } from "../text";

/** @throws PlainError where this Excel gives no file */
export function saveCopy({ language, kind }: { language: Language; kind: FileKind }): Promise<Uint8Array> {
  return readFile(language, kind);
}

/** Whether this Excel can make a PDF. */
export function offersPdf(): boolean {
  return canMakePdf();
}
