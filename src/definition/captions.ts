/** Tells by its caption what a column holds. */

import { captionWords, levelNumerals } from "../text/documentWords";
import { bare } from "./halfWidth";

export type Caption =
  | { sort: "level"; /** From 1; null where it only says that it is a name. */ depth: number | null }
  | {
      sort: "points";
      /** Of headings of that depth; null for those of what stands nearest. */ depth: number | null;
      sum?: true;
    }
  | { sort: "number" | "description" | "kind" }
  | { sort: "aside"; /** Whether somebody was asked already. */ told?: true };

const longest = 100;

/** Null for a text that is no caption. `captionOf("权 重（%）")` → points */
export function captionOf(text: string): Caption | null {
  // Nothing long is searched for brackets.
  if (text.length > longest) return null;
  const plain = bare(text)
    .replace(/[([【].*?[)\]】]/g, "")
    .replace(/^[*:：、]+|[*:：、.]+$/g, "")
    .replace(captionWords.withPoints, "");
  if (plain === "" || plain.length > 16) return null;
  const points = captionWords.levelPoints.exec(plain);
  if (points) return { sort: "points", depth: depthOf(points[1] ?? "") };
  const level = captionWords.level.exec(plain);
  if (level) return { sort: "level", depth: depthOf(level[1] ?? level[2] ?? "") };
  if (captionWords.number.test(plain)) return { sort: "number" };
  if (captionWords.sum.test(plain)) return { sort: "points", depth: null, sum: true };
  if (captionWords.points.test(plain)) return { sort: "points", depth: null };
  if (captionWords.description.test(plain)) return { sort: "description" };
  if (captionWords.name.test(plain)) return { sort: "level", depth: null };
  if (captionWords.kind.test(plain)) return { sort: "kind" };
  if (captionWords.aside.test(plain)) return { sort: "aside" };
  return null;
}

function depthOf(numeral: string): number {
  const chinese = levelNumerals.indexOf(numeral);
  if (chinese >= 0) return chinese + 1;
  return /\d/.test(numeral) ? Number(numeral) : numeral.charCodeAt(0) - "A".charCodeAt(0) + 1;
}
