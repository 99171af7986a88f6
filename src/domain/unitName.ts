/** A unit's name as people type or paste it: cleaned of what nobody sees, how long it may be, and when two names are one unit's. */

/** UTF-16 units, as Excel counts. */
export const longestUnitName = 200;

const shownOfTooLong = 20;

/** Marks of direction, joiners and the like that show nothing; halves of a character; code points that are none. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}\uFFF9-\uFFFB]/gu;

/** `cleanUnitName(" 省\u200B公安厅\n")` → `"省公安厅"` */
export function cleanUnitName(text: string): string {
  return text
    .replace(unseen, "")
    .replace(/[\s\p{Control}]+/gu, " ")
    .trim();
}

/** Why a cleaned name is refused; null for one that is taken. */
export function unitNameFault(name: string): "missing" | "too-long" | null {
  if (name === "") return "missing";
  return name.length > longestUnitName ? "too-long" : null;
}

/** The beginning of the first name that is too long, to show which one it is; null where none is. */
export function tooLongUnit(names: readonly string[]): string | null {
  const found = names.find((name) => unitNameFault(name) === "too-long");
  return found === undefined ? null : [...found].slice(0, shownOfTooLong).join("");
}

/** The same for every way of writing one unit's name: spaces, full width and capitals do not count. `bareName(" 省 Ａ厅")` → `"省a厅"` */
export function bareName(unit: string): string {
  return cleanUnitName(unit).normalize("NFKC").replace(/\s/g, "").toLowerCase();
}
