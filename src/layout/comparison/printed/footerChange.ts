/** Whether a footer says what a finalised sheet's must: the check code, and beside it nothing but what is ours. */

import type { PrintedChange } from "../../../domain/printedChange";
import { wordsOfFooter } from "../footerWords";

/** What may stand in a footer. */
export interface FooterWords {
  /** As it is planned; the last of them, the check code, must be there. */
  ours: readonly string[];
  /** What earlier versions put there. */
  earlier: readonly string[];
}

/** Fonts, sizes and places in the footer are left out. Programs that do not keep footers leave none, which says nothing wrong. */
export function footerChange(footer: string, { ours, earlier }: FooterWords): PrintedChange | null {
  const said = wordsOfFooter(footer);
  const expected = ours.map(wordsOfFooter).filter((word) => word !== "");
  // Longer ones first: one may be a part of another.
  const known = [...expected, ...earlier.map(wordsOfFooter)].sort((a, b) => b.length - a.length);
  const rest = known.reduce((left, word) => left.replace(word, ""), said);
  if (said === "" || (rest === "" && said.includes(expected.at(-1) ?? ""))) return null;
  const [before = "", now = ""] = [expected.join(" "), said].map((text) => text.replace(/&[PN]/gi, "…"));
  return { is: "footer", before, now };
}
