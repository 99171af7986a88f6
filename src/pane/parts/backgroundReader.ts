/** A reader of chosen files outside the pane's own thread. */

import type { ReturnedFile } from "../../actions/files/returnedFile";
import type { IndicatorSystem } from "../../domain/indicatorSystem";

export interface ChosenFile {
  file: File;
  /** Opens it where it is encrypted; null where none was given. */
  password: string | null;
  /** The organiser's own systems; none where nothing is said. */
  systems?: readonly IndicatorSystem[];
}

/** Reads files one after the other. */
export interface BackgroundReader {
  /** Of an archive each file in it. May be called before earlier calls have resolved. Rejects if reading died on this file, or with `NotReached`. */
  read(chosen: ChosenFile): Promise<ReturnedFile[]>;
  stop(): void;
}

/** Reading died before this file's turn: another reader can read it. */
export class NotReached extends Error {}
