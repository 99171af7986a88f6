/** Reads a chosen file, on any thread: a `File` is posted to a worker without its contents. */

import { loadingFormats } from "../../actions/files/eachFileIn";
import { fateByContent, fateByName, tellingBytes } from "../../actions/files/fileKinds";
import { readReturnedFiles } from "../../actions/files/readReturned";
import { refusedFile, type ReturnedFile } from "../../actions/files/returnedFile";
import { mostFileBytes } from "../../domain/limits";
import { timeText } from "../../domain/timeText";
import type { ChosenFile } from "../parts/backgroundReader";

/** Null for a file that is too large. Rejects if the browser can no longer access the file. */
export async function bytesOf({ file }: ChosenFile): Promise<Uint8Array | null> {
  return file.size > mostFileBytes ? null : new Uint8Array(await file.arrayBuffer());
}

/** Of an archive each file in it. Rejects if its content does. */
export async function readChosen(
  { file, password, systems }: ChosenFile,
  content: Promise<Uint8Array | null>,
): Promise<ReturnedFile[]> {
  const bytes = await content;
  const { name } = file;
  const byName = fateByName(name);
  // People drop whole folders' contents.
  const fate = byName === "ask-content" && bytes ? fateByContent(bytes.subarray(0, tellingBytes)) : byName;
  if (fate !== "read" && fate !== "ask-content") return [refusedFile(name, { reason: fate, detail: "" })];
  if (!bytes) return [refusedFile(name, { reason: "oversized", detail: "" })];
  const changedAt = timeText(new Date(file.lastModified));
  return loadingFormats((others) => readReturnedFiles({ bytes, file: name, changedAt, others, password, systems }));
}
