/** Texts for comparing: letters, digits and brackets in half width, letter for letter, so that places stay the same. */

/** Nothing but full-width forms and spaces change: ① stays what it is. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002-\u200a]/g, " ")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\uff61/g, "\u3002")
    .replace(/[\ufe35-\ufe3c]/g, (letter) => upright[letter.charCodeAt(0) - 0xfe35] ?? letter);
}

/** Brackets of columns that are written downwards: round, curly, of tortoise shell, and lens-shaped ones. */
const upright = "(){}\u3014\u3015\u3010\u3011";

/** Without any space, for captions and repeated names. `bare("分 值（分）")` → `"分值(分)"` */
export function bare(text: string): string {
  return halfWidth(text).replace(/\s+/g, "");
}

/** A name that was broken into lines or spread out with spaces is one: between Chinese letters no space is written. */
export function joinedName(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, "");
}
