/** All that reads other formats, as one: to be loaded at run time. */

import { decryptPackage } from "./decryptPackage";
import type { OtherFormats } from "./otherFormats";
import { readByLibrary } from "./readOtherFormats";

export const others: OtherFormats = { read: readByLibrary, decrypt: decryptPackage };
