/** Names of files that every disk takes. */

import { cleanUnitName } from "../../domain/unitName";

/** Characters in a file's name, its ending not counted; and bytes, for the disks that count those. */
const mostCharacters = 95;
const mostBytes = 200;

/** Without an ending; so short that the suffix fits. `allowedFileName("省/厅: 甲", " (2)")` → `"省_厅_ 甲 (2)"` */
export function allowedFileName(wanted: string, suffix = ""): string {
  const allowed = cleanUnitName(wanted).replace(/[<>:"/\\|?*]+/g, "_");
  const bytes = new TextEncoder();
  let kept = "";
  // At whole characters.
  for (const character of allowed) {
    const longer = kept + character;
    if ((longer + suffix).length > mostCharacters || bytes.encode(longer + suffix).length > mostBytes) break;
    kept = longer;
  }
  // Windows drops points and spaces at an end, so they go too.
  return kept.replace(/[. ]+$/, "") + suffix;
}
