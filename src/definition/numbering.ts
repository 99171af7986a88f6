/** Takes the numbering in front of a name away: 1.1.2, 一、, （三）, 1., ①. */

import { chineseNumerals, parts, partStart } from "../text/documentWords";
import { joinedName } from "./halfWidth";

const numeral = `[${chineseNumerals}]+`;
const forms: readonly RegExp[] = [
  new RegExp(`^${partStart}(?:${numeral}|\\d+)${parts}\\s*[\u3001.:,\uff1a\uff0c]?\\s*`),
  new RegExp(`^${numeral}\\s*[\u3001.\uff0e:\uff1a,\uff0c]\\s*`),
  new RegExp(`^[(\uff08]\\s*(?:${numeral}|\\d{1,3})\\s*[)\uff09]\\s*[\u3001.]?\\s*`),
  /^\d{1,3}(?:[.．]\d{1,3})+[.．、]?\s*/,
  /^\d{1,3}\s*[、)）．]\s*/,
  /^\d{1,3}\s*[.:：](?!\d)\s*/,
  /^\d{1,3}\s+(?=\p{Script=Han})/u,
  /^[\u2460-\u2473\u2474-\u249b\u3220-\u3229\u2160-\u216b]\s*[、.．]?\s*/,
  /^[\u2022\u25cf\u25a0\u25c6\u25b2\u2605]\s*/,
];

/** Names that are nothing but a number stay as they are. `withoutNumbering("（三）政民互动")` → `"政民互动"` */
export function withoutNumbering(name: string): string {
  for (const form of forms) {
    const rest = name.replace(form, "");
    if (rest !== name && rest.trim() !== "") return rest.trim();
  }
  return name;
}

/** A name as it is kept: in one line, without the numbering, which the cell may have broken as well. */
export function cleanName(text: string): string {
  return joinedName(withoutNumbering(text.replace(/(?<=\d[.\uff0e])\s*\n\s*(?=\d)/g, "").trim()));
}

/** Which form a line's numbering has, so that lines of one form are of one level; -1 for none. */
export function numberingForm(line: string): number {
  return forms.findIndex((form) => form.test(line));
}
