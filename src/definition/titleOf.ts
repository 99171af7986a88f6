/** Finds the title of a table and its attachment's number in what stands above it. */

import { attachmentLine, pageLine, signature, titleWords } from "../text/documentWords";
import { halfWidth } from "./halfWidth";
import { numberingForm, withoutNumbering } from "./numbering";
import { splitName } from "./readPoints";

export interface Title {
  title: string;
  /** `附件2`; empty for none. */
  attachment: string;
}

const longestTitle = 60;

/** The heading of a part, with its points. */
function isHeading(text: string): boolean {
  return numberingForm(text) >= 0 && splitName(text, false).points !== null;
}

/** @param lines above the table and in its first rows, the nearest last */
export function titleIn(lines: readonly string[]): Title {
  let attachment = "";
  const titles: string[] = [];
  for (const line of lines.flatMap((each) => each.split("\n")).map((each) => each.trim())) {
    const match = attachmentLine.exec(line);
    if (match) {
      attachment = halfWidth(match[1] ?? "").replace(/\s+/g, "");
      // What stood before belongs to another attachment.
      titles.length = 0;
    }
    const text = (match ? (match[2] ?? "") : line).trim();
    if (
      text !== "" &&
      text.length <= longestTitle &&
      !pageLine.test(text) &&
      !/[。；;]$/.test(text) &&
      !isHeading(text) &&
      !signature.test(text)
    )
      titles.push(withoutNumbering(text));
  }
  const named = titles.findLast((text) => titleWords.test(text));
  return { title: named ?? titles.at(-1) ?? "", attachment };
}
