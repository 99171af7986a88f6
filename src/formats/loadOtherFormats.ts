/** Loads what reads formats other than .xlsx: only where such a file comes, and never on the thread that must go on. */

import type { OtherFormats } from "./otherFormats";

/** Half a megabyte of code. */
export async function loadOtherFormats(): Promise<OtherFormats> {
  return (await import("./allOtherFormats")).others;
}
