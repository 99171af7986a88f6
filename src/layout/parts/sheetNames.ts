/** Names for sheets: what Excel allows, and what is still free. */

const longest = 31;

/** A name that Excel takes: no `: \ / ? * [ ]`, no apostrophe at an end, 31 characters at most, not "History", not empty. */
export function allowedSheetName(wanted: string): string {
  const cleaned = wanted
    .replace(/[:\\/?*[\]\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const cut = cutToUnits(cleaned, longest)
    .replace(/^'+|'+$/g, "")
    .trim();
  return cut === "" || /^history$/i.test(cut) ? `${cut}_` : cut;
}

/** The given name, or the first free one with a number: 评分表-某某厅 (2). Names differ without regard to case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowedSheetName(wanted);
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = cutToUnits(base, longest - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Excel counts UTF-16 units; a character of two is never cut in half. */
function cutToUnits(text: string, most: number): string {
  let cut = "";
  for (const character of text) {
    if (cut.length + character.length > most) break;
    cut += character;
  }
  return cut;
}
