/** Reads a file that was chosen in the pane, on whichever thread: a file is handed on to a worker without its contents. */

import { readReturned, type ReturnedFile } from "../../actions/readReturned";
import { timeText } from "../../domain/finalHistory";
import type { Language } from "../../text";

export interface ChosenFile {
  file: File;
  language: Language;
}

/** Rejects where the browser no longer gets at the file. */
export async function readChosen({ file, language }: ChosenFile): Promise<ReturnedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readReturned({ bytes, file: file.name, changedAt: timeText(new Date(file.lastModified)), language });
}
