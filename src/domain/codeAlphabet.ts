/** The characters of a check code, and how one is found in a text; apart from computing it, which few need. */

/** Of 0/O, 1/I/L, 2/Z, 5/S, 8/B and U/V, which a copier or a hand makes alike, at most one is left. */
export const codeAlphabet = "23456789ACDEFGHJKMNPQRTVWXY";

const four = `[${codeAlphabet}]{4}`;
const codePattern = new RegExp(`${four}-${four}-${four}`);

/** The first check code in a text; null where it holds none. */
export function codeIn(text: string): string | null {
  return codePattern.exec(text)?.[0] ?? null;
}
