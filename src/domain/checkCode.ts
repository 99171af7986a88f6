/** The check code (核对码): twelve unmistakable characters that stand for a scoring sheet's content. */

import { sha256 } from "@noble/hashes/sha2";
import { utf8ToBytes } from "@noble/hashes/utils";
import { codeAlphabet } from "./codeAlphabet";
import type { FinalContent } from "./finalContent";
import { systemKey } from "./indicatorSystem";
import { type Entry, entryKeys } from "./scoreSheet";

const groups = 3;
const groupLength = 4;

/**
 * The ways of writing the content down, the newest first. The first text of each is its mark, so that no content makes the
 * same code in two ways; what was finalised in an older way is still verified, as far as that covered it.
 * 3 covers the unit's own reasons; 2 group, date and stage; 1, of version 0.1, did not.
 */
const formats = [3, 2, 1] as const;
type Format = (typeof formats)[number];

/**
 * The content written down in the one way that the code is computed from: JSON without spaces, UTF-8. Numbers have at
 * most 15 significant digits (as many as every program keeps), blank is the empty text, line ends are `\n`; nothing is
 * trimmed.
 *
 * `["scoring-check-code/3","provincial-departments","2020","省公安厅","第一组","46000","assessed",[1,"2","","1.5","制度不全",""],…]`
 */
export function canonicalText(content: FinalContent, format: Format = formats[0]): string {
  const { system, edition, unit, group, date, stage, rows } = content;
  return JSON.stringify([
    `scoring-check-code/${format}`,
    systemKey(system),
    canonicalEntry(edition),
    canonicalEntry(unit),
    ...(format === 1 ? [] : [canonicalEntry(group), canonicalEntry(date), stage]),
    ...rows.map((row) => [
      row.number,
      ...entryKeys.filter((key) => format >= 3 || key !== "selfReason").map((key) => canonicalEntry(row[key])),
    ]),
  ]);
}

/** An entry as the code sees it. `canonicalEntry(1.50)` → `"1.5"`; a number and the same number as text are alike, as on paper. */
export function canonicalEntry(entry: Entry): string {
  if (entry === null) return "";
  if (typeof entry === "number") return String(Number(entry.toPrecision(15)) + 0);
  if (typeof entry === "boolean") return entry ? "TRUE" : "FALSE";
  return entry.replace(/\r\n?/g, "\n");
}

/** The code of a content, `A3CD-5FGH-7KMN`: the SHA-256 of its canonical text as a number, its last twelve digits to the base 27. */
export function checkCodeOf(content: FinalContent, format: Format = formats[0]): string {
  const hash = sha256(utf8ToBytes(canonicalText(content, format)));
  let rest = hash.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  const base = BigInt(codeAlphabet.length);
  const parts = Array.from({ length: groups }, () => {
    let part = "";
    for (let at = 0; at < groupLength; at++, rest /= base) part = codeAlphabet.charAt(Number(rest % base)) + part;
    return part;
  });
  return parts.reverse().join("-");
}

/** Whether a content makes a code, in whichever way it was written down that its layout may have been. */
export function makesCode(content: FinalContent, code: string): boolean {
  return formats
    .filter((format) => format >= 3 || content.layout === 1)
    .some((format) => checkCodeOf(content, format) === code);
}
