/** Reads a file that was chosen in the pane, on whichever thread: a file is handed on to a worker without its contents. */

import { mostBytes, readReturned } from "../../actions/readReturned";
import { refusedFile, type ReturnedFile } from "../../actions/returnedFile";
import { timeText } from "../../domain/finalHistory";
import type { ChosenFile } from "../parts/backgroundReader";

/** Null for one that is too large. Rejects where the browser no longer gets at the file. */
export async function contentOf({ file }: ChosenFile): Promise<Uint8Array | null> {
  return file.size > mostBytes ? null : new Uint8Array(await file.arrayBuffer());
}

/** Rejects where its content does. */
export async function readChosen({ file }: ChosenFile, content: Promise<Uint8Array | null>): Promise<ReturnedFile> {
  const bytes = await content;
  if (!bytes) return refusedFile(file.name, { reason: "oversized", detail: "" });
  return readReturned({ bytes, file: file.name, changedAt: timeText(new Date(file.lastModified)) });
}
