/** Reads a chosen file, on any thread: a `File` is posted to a worker without its contents. */

import { mostBytes, readReturned } from "../../actions/files/readReturned";
import { refusedFile, type ReturnedFile } from "../../actions/files/returnedFile";
import { timeText } from "../../domain/finalHistory";
import type { ChosenFile } from "../parts/backgroundReader";

/** Null for a file that is too large. Rejects if the browser can no longer access the file. */
export async function contentOf({ file }: ChosenFile): Promise<Uint8Array | null> {
  return file.size > mostBytes ? null : new Uint8Array(await file.arrayBuffer());
}

/** Rejects if its content does. */
export async function readChosen({ file }: ChosenFile, content: Promise<Uint8Array | null>): Promise<ReturnedFile> {
  const bytes = await content;
  if (!bytes) return refusedFile(file.name, { reason: "oversized", detail: "" });
  return readReturned({ bytes, file: file.name, changedAt: timeText(new Date(file.lastModified)) });
}
