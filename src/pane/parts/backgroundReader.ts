/** What reads chosen files apart from the pane's own thread. */

import type { ReturnedFile } from "../../actions/returnedFile";

export interface ChosenFile {
  file: File;
}

/** Reads files one after the other. */
export interface BackgroundReader {
  /** May be asked before it has answered. Rejects where reading died on this file, or with `NotReached`. */
  read(chosen: ChosenFile): Promise<ReturnedFile>;
  stop(): void;
}

/** Reading died before this file's turn came: another reader can have it. */
export class NotReached extends Error {}
