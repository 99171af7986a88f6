/** The interface of the readers for formats other than .xlsx, which `loadOtherFormats.ts` loads. */

import type { SheetContent } from "../workbook/workbook";
import type { Inflater } from "../xlsx/inflater";
import type { OtherSort } from "./sortOfFile";

/** The formats that a library reads. */
export type LibraryFormat = Exclude<OtherSort, "encrypted" | "zip">;

export interface OtherFormats {
  /** All worksheets in their order, hidden ones too, with how they are seen as far as it can be told. @throws UnreadableFile */
  read(bytes: Uint8Array, format: LibraryFormat, options: OtherOptions): SheetContent[];
  /** The workbook inside an encrypted one; null where no password was given. @throws UnreadableFile, also for a password that does not open it */
  decrypt(bytes: Uint8Array, password: string | null): Uint8Array;
}

export interface OtherOptions {
  inflater: Inflater;
  /** For .xls, which is encrypted inside its own format; null where none was given. */
  password: string | null;
}

/** Thrown where a file needs `OtherFormats` and none were at hand: load them and read it again. */
export class FormatsNeeded extends Error {
  override name = "FormatsNeeded";
}
