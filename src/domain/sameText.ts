/** Whether two texts read the same to a person: line ends, spaces and width do not count. */

import { parseScore } from "./parseScore";
import type { Entry } from "./scoreSheet";

/** `bareText("指标 （１）\r\n")` → `"指标(1)"` */
export function bareText(text: string): string {
  // Most texts are so already, and to see that is quicker than to write them anew.
  if (/^[\u4e00-\u9fff\w]*$/.test(text)) return text;
  return text.normalize("NFKC").replace(/[\s\p{Cf}]/gu, "");
}

/** The same of a text that may say one of so many letters; nothing of one that is far longer, for some letters become many. */
export function bareIfShort(text: string, letters: number): string {
  return text.length > 3 * letters + 100 ? "" : bareText(text);
}

/** Quickly: false only where `bareText(text)` begins with none of these letters. Chinese letters are bare as they are. */
export function mayBeginWith(text: string, letters: ReadonlySet<string>): boolean {
  return mayBe(text.charAt(0), letters);
}

/** Quickly: false only where `bareText(text)` ends with none of these letters. */
export function mayEndWith(text: string, letters: ReadonlySet<string>): boolean {
  return mayBe(text.charAt(text.length - 1), letters);
}

/** Letters that stay as they are in plain form. */
const plainLetter = /[\u4e00-\u9fff]/;

function mayBe(letter: string, letters: ReadonlySet<string>): boolean {
  return letters.has(letter) || !plainLetter.test(letter);
}

/** Whether a cell says what the official table says there; a number may be written as text. */
export function saysTheSame(found: Entry | undefined, official: string | number): boolean {
  if (found === official) return true;
  if (typeof found !== "string") return false;
  if (typeof official === "number") return parseScore(found) === official;
  return bareIfShort(found, official.length) === bareText(official);
}
