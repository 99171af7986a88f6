/** Whether a footer says what a finalised sheet's must: the check code, and beside it nothing but what is ours. */

import type { PrintedChange } from "../../../domain/printedChange";

/** What may stand in a footer. */
export interface FooterWords {
  /** As it is planned; the last of them, the check code, must be there. */
  ours: readonly string[];
  /** What earlier versions put there. */
  earlier: readonly string[];
}

/** Fonts, sizes and places in the footer are left out. Programs that do not keep footers leave none, which says nothing wrong. */
export function footerChange(footer: string, { ours, earlier }: FooterWords): PrintedChange | null {
  const said = wordsIn(footer);
  const expected = ours.map(wordsIn).filter((word) => word !== "");
  // Longer ones first: one may be a part of another.
  const known = [...expected, ...earlier.map(wordsIn)].sort((a, b) => b.length - a.length);
  const rest = known.reduce((left, word) => left.replace(word, ""), said);
  if (said === "" || (rest === "" && said.includes(expected.at(-1) ?? ""))) return null;
  const [before = "", now = ""] = [expected.join(" "), said].map((text) => text.replace(/&[PN]/gi, "…"));
  return { is: "footer", before, now };
}

/** The text without codes, but with the page's number and count, and without spaces. */
function wordsIn(footer: string): string {
  return footer
    .replace(/&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[LCRBIUESXYOH])/gi, (code) =>
      /^&[PN]/i.test(code) ? code : "",
    )
    .replaceAll("&&", "&")
    .replace(/\s/g, "");
}
