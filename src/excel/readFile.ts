/** Fetches the workbook's file from Excel in slices, and always closes what it opened. */

import { Failure } from "../domain/failure";
import { fileFailure } from "./excelFailure";
import { answered } from "./inExcel";

export type FileKind = "compressed" | "pdf";

/** The largest that Office gives. */
const largestSlice = 4 * 1024 * 1024;

/** Whether this Excel can make a PDF of the workbook for an add-in: on Windows and Mac, and on the web. */
export function canMakePdf(): boolean {
  return Office.context.requirements.isSetSupported("PdfFile");
}

/** The bytes of the .xlsx or .pdf. @throws Failure with the workbook as it was */
export async function readFile(kind: FileKind, sliceSize = largestSlice): Promise<Uint8Array> {
  // On an iPad the member itself is missing.
  const { document } = Office.context as { document?: Partial<Office.Document> };
  if (!document?.getFileAsync) throw new Failure("file-unsupported", {});
  try {
    const file = await asked<Office.File>((done) =>
      (document as Office.Document).getFileAsync(kind as unknown as Office.FileType, { sliceSize }, done),
    );
    try {
      // Excel on the web may hand over a PDF of 0 bytes and call it done.
      if (file.size === 0) throw new Failure("file-empty", {});
      return await readSlices(file);
    } finally {
      await asked<unknown>((done) => file.closeAsync(done as (result: Office.AsyncResult<void>) => void)).catch(
        () => undefined,
      ); // What was read is whole all the same.
    }
  } catch (error) {
    throw fileFailure(error);
  }
}

async function readSlices(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
    bytes.set(slice.data as ArrayLike<number>, at);
    at += slice.size;
  }
  if (at !== file.size) throw Object.assign(new Error(`${at} of ${file.size} bytes`), { code: "Incomplete" });
  return bytes;
}

/** A call of Office's older kind as a promise. */
function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return answered(
    new Promise((resolve, reject) =>
      call(({ status, value, error }) =>
        status === Office.AsyncResultStatus.Succeeded
          ? resolve(value)
          : reject(Object.assign(new Error(error.message), { code: error.code })),
      ),
    ),
  );
}
