/** Reads points as documents write them: alone in a cell, or behind a name. */

import {
  addsPoints,
  allTogether,
  atMost,
  blankMarks,
  mostBefore,
  notPointsBefore,
  pointsBefore,
  pointsDo,
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
const range = `(?<first>${number})(?:(?:${pointsUnit}|%)?\\s*${upTo}\\s*(?<second>${number}))?`;
const unit = `(?<mark>${pointsUnit}|%)?`;
const alone = new RegExp(`^[(\\[]?${pointsBefore}${range}${unit}[)\\]]?[;,\u3002\u3001]?$`);
/** `（最高5分）`, `（70分，可倒扣）` */
const bracketed = new RegExp(
  `[(\\[\u3010\u3014<\u300a]\\s*${mostBefore}${pointsBefore}${range}\\s*${unit}\\s*(?:[,;\u3001](?<remark>[^()\\d]{1,15}))?[)\\]\u3011\u3015>\u300b]`,
  "g",
);
const behind = (units: string): RegExp =>
  new RegExp(`[\\s:,\u3001\u2014-]*${pointsBefore}${range}\\s*(?<mark>${units})[;,.\u3002]?$`);
const [behindLoose, behindStrict] = [behind(`${pointsUnit}|%`), behind(pointsUnit)];
const longestPoints = 40;
const apart = new RegExp(`\\s+${range}$`);
/** A number without its unit that is larger is a telephone's, or a year. */
const mostWithoutUnit = 1000;

/** Null for a blank cell, also one in which only a dash stands. `readPoints("2-12.5分")` → `{ value: 12.5, from: 2 }` */
export function readPoints(text: string): Points | null {
  const half = halfWidth(text);
  const plain = half.replace(/\s+/g, "");
  if (plain === "" || blankMarks.test(plain)) return null;
  // Two numbers, below each other or apart, are not one.
  if (/\d\s+\d/.test(half)) return { value: null };
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

/**
 * `splitName("组织领导\n20分")` → the name with `{ value: 20 }`. `loose` takes a number without its unit, and a percentage
 * without brackets, too: where no column says the points.
 */
export function splitName(text: string, loose = true): NamedPoints {
  const half = halfWidth(text);
  for (const match of half.matchAll(bracketed)) {
    const rest = half.slice(match.index + match[0].length).trim();
    const { mark, remark = "" } = match.groups ?? {};
    const points = pointsOf(match);
    const hasUnit = mark !== undefined;
    if (rest !== "" && !hasUnit && !/^[;,.:\u3002]$/.test(rest)) continue;
    // (2009) is a year, and (1) in front a number.
    if (!hasUnit && (!loose || remark !== "" || (points.value ?? 0) > mostWithoutUnit)) continue;
    if (match.index === 0 && rest !== "") continue;
    const from = match.index + match[0].length;
    return {
      name: text.slice(0, match.index).trim(),
      points,
      rest: [
        remark.trim(),
        text
          .slice(from)
          .replace(/^[\s;；,，.。:：]+/, "")
          .trim(),
      ]
        .filter(Boolean)
        .join("\n"),
    };
  }
  // Points are short, and a long row of spaces takes long to search.
  const before = Math.max(0, half.length - longestPoints);
  const end = half.slice(before);
  const match = loose ? (behindLoose.exec(end) ?? apart.exec(end)) : behindStrict.exec(end);
  const name = match ? half.slice(0, before + match.index) : "";
  const points = match && pointsOf(match);
  const isLarge = match?.groups?.["mark"] === undefined && (points?.value ?? 0) > mostWithoutUnit;
  if (!points || isLarge || name === "" || notPointsBefore.test(name.slice(-longestPoints)))
    return { name: text.trim(), points: null, rest: "" };
  return { name: text.slice(0, name.length).trim(), points, rest: "" };
}

/** What is meant most likely where nobody can tell: `每项1分，共5分` → 5, `10（5+5）` → 10; null for no number, or several. */
export function likelyPoints(text: string): number | null {
  const half = halfWidth(text);
  const numbers = half.match(/\d+(\.\d+)?/g) ?? [];
  const said = allTogether.exec(half)?.[1] ?? /^\s*(\d+(?:\.\d+)?)\s*\(/.exec(half)?.[1];
  const [only] = numbers;
  if (said !== undefined) return Number(said);
  return numbers.length === 1 && only !== undefined ? Number(only) : null;
}

/** All points that a sentence names as such: `分值2`, `（5分）`. */
export function pointsInSentence(text: string): number[] {
  return [...halfWidth(text).matchAll(pointsSaid)].map(([, first, second]) => Number(first ?? second));
}

function pointsOf({ groups = {} }: RegExpExecArray | RegExpMatchArray): Points {
  const { first, second, mark, most, does = "" } = groups;
  const value = Number(second ?? first);
  return {
    value,
    ...(second !== undefined && { from: Number(first) }),
    ...(mark === "%" && { percent: true as const }),
    ...(most !== undefined && { limit: true as const }),
    ...(does in pointsDo && { sign: pointsDo[does as keyof typeof pointsDo] }),
  };
}
