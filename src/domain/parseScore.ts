/** Reads a score as people type it. */

import type { Entry } from "./scoreSheet";

/** Full-width digits and 。 for the point are numbers too; what is no number stays text. `parseScore("３。5 ")` → 3.5 */
export function parseScore(text: string): Entry {
  const plain = text.normalize("NFKC").replace("。", ".").trim();
  if (plain === "") return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : plain;
}
