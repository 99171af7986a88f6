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

/** Whether a cell says what the official table says there; a number may be written as text. */
export function saysTheSame(found: Entry | undefined, official: string | number): boolean {
  if (found === official) return true;
  if (typeof found !== "string") return false;
  if (typeof official === "number") return parseScore(found) === official;
  return bareIfShort(found, official.length) === bareText(official);
}
