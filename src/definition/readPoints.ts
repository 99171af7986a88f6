/** Reads points as documents write them: alone in a cell, or behind a name. */

import {
  addsPoints,
  atMost,
  blankMarks,
  notPointsBefore,
  pointsBefore,
  pointsSaid,
  pointsUnit,
  takesPoints,
  upTo,
} from "../text/documentWords";
import { halfWidth } from "./halfWidth";

/** What a cell says of points. `value` is the most of a range; null where nobody can tell. */
export interface Points {
  value: number | null;
  /** The least of a range. */
  from?: number;
  percent?: true;
  /** At most so many. */
  limit?: true;
  /** Added to the others, or taken from them. */
  sign?: "+" | "-";
}

const number = "\\d+(?:\\.\\d+)?|\\.\\d+";
const range = `(${number})(?:(?:${pointsUnit}|%)?\\s*${upTo}\\s*(${number}))?`;
const unit = `(${pointsUnit}|%)?`;
const alone = new RegExp(`^[(\\[]?${pointsBefore}${range}${unit}[)\\]]?[;,\u3002\u3001]?$`);
const bracketed = new RegExp(
  `[(\\[\u3010\u3014<\u300a]\\s*${pointsBefore}${range}\\s*${unit}\\s*[)\\]\u3011\u3015>\u300b]`,
  "g",
);
const behind = new RegExp(`[\\s:,\u3001\u2014-]*${pointsBefore}${range}\\s*(${pointsUnit}|%)[;,.\u3002]?$`);
const longestPoints = 40;
const apart = new RegExp(`\\s+${range}()$`);

/** Null for a blank cell, also one in which only a dash stands. `readPoints("2-12.5分")` → `{ value: 12.5, from: 2 }` */
export function readPoints(text: string): Points | null {
  const plain = halfWidth(text).replace(/\s+/g, "");
  if (plain === "" || blankMarks.test(plain)) return null;
  const inside = plain.replace(/^[([]|[)\]]$/g, "");
  const sign = addsPoints.test(inside) ? "+" : takesPoints.test(inside) ? "-" : undefined;
  const unsigned = sign ? inside.replace(sign === "+" ? addsPoints : takesPoints, "") : plain;
  const limit = atMost.test(unsigned) || (sign !== undefined && atMost.test(inside));
  const match = alone.exec(unsigned.replace(atMost, "").replace(atMost, ""));
  if (!match) return { value: null, ...(sign && { sign }) };
  return { ...pointsOf(match), ...(limit && { limit }), ...(sign && { sign }) };
}

export interface NamedPoints {
  name: string;
  points: Points | null;
  /** What stands behind the points; empty mostly. */
  rest: string;
}

/** `splitName("组织领导\n20分")` → the name with `{ value: 20 }`. `loose` takes a number without a unit and brackets, too. */
export function splitName(text: string, loose = true): NamedPoints {
  const half = halfWidth(text);
  for (const match of half.matchAll(bracketed)) {
    const rest = half.slice(match.index + match[0].length).trim();
    const hasUnit = match[3] !== undefined;
    const value = Number(match[2] ?? match[1]);
    if (rest !== "" && !hasUnit && !/^[;,.:\u3002]$/.test(rest)) continue;
    // (2009) is a year, and (1) in front a number.
    if (!hasUnit && (!loose || (value >= 1900 && value <= 2100))) continue;
    if (match.index === 0 && rest !== "") continue;
    const from = match.index + match[0].length;
    return {
      name: text.slice(0, match.index).trim(),
      points: pointsOf(match),
      rest: text
        .slice(from)
        .replace(/^[\s;；,，.。:：]+/, "")
        .trim(),
    };
  }
  // Points are short, and a long row of spaces takes long to search.
  const before = Math.max(0, half.length - longestPoints);
  const end = half.slice(before);
  const match = behind.exec(end) ?? (loose ? apart.exec(end) : null);
  const name = match ? half.slice(0, before + match.index) : "";
  if (!match || name === "" || notPointsBefore.test(name.slice(-longestPoints)))
    return { name: text.trim(), points: null, rest: "" };
  return { name: text.slice(0, name.length).trim(), points: pointsOf(match), rest: "" };
}

/** All points that a sentence names as such: `分值2`, `（5分）`. */
export function pointsInSentence(text: string): number[] {
  return [...halfWidth(text).matchAll(pointsSaid)].map(([, first, second]) => Number(first ?? second));
}

function pointsOf([, first = "", second, mark]: RegExpExecArray | RegExpMatchArray): Points {
  const value = Number(second ?? first);
  const from = second === undefined ? undefined : Number(first);
  return { value, ...(from !== undefined && { from }), ...(mark === "%" && { percent: true as const }) };
}
