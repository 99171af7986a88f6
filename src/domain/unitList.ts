/** Reads lists of units as people have them: one a line or a cell, numbered or not, each unit once. */

import { bareName, cleanUnitName } from "./unitName";

/** So many get sheets of one workbook at once; of more each gets a file: a workbook of hundreds of sheets nobody opens. */
export const mostUnitsAtOnce = 50;

/** What was read of a list. */
export interface UnitList {
  /** Cleaned names in the list's order, each unit once. */
  units: string[];
  /** How many lines named a unit that stood there before. */
  repeated: number;
}

const digits = "[0-9\\uFF10-\\uFF19]{1,3}";
/** The Chinese digits from one to ten, and a hundred. */
const han = "[\\u4E00\\u4E8C\\u4E09\\u56DB\\u4E94\\u516D\\u4E03\\u516B\\u4E5D\\u5341\\u767E]{1,4}";
/** Numbers in a circle, in brackets or with a stop that are one character: ①, ⑴, ⒈, ㈠, ㊀. */
const ringed =
  "[\\u2460-\\u249B\\u24EA-\\u24FF\\u2776-\\u2793\\u3220-\\u3229\\u3251-\\u325F\\u3280-\\u3289\\u32B1-\\u32BF]";

/** What numbers a line and is no part of a name; a number that goes on in digits, as 3.15, is no numbering. */
const numbering = new RegExp(
  `^(?:[(（] ?(?:${digits}|${han}) ?[)）]|(?:${digits}|${han}) ?[、)）]|${han} ?[.．]|` +
    `${digits} ?[.．。,，:：](?: |(?![0-9\\uFF10-\\uFF19]))|${ringed}|[•●○■□◆◇▪]|[-*·–—] ) ?`,
);

/** A number that only stands before a name: a numbering where all lines have theirs in turn, else part of the name. */
const loose = new RegExp(`^(${digits})(?: ?[-–—_] ?| )(?=\\S)`);

/** A cell of a numbered list that holds nothing but the number. */
const bareNumber = new RegExp(`^(?:${digits}|${ringed})$`);

/** A list goes on after these. */
const ending = /[；;，,、。]+$/;

/**
 * `cells` are those of a column, or of whole rows; blank ones and those that hold only a number are left out, and so are
 * `captions`, which may head a column.
 */
export function readUnits(cells: readonly string[], captions: readonly string[] = []): UnitList {
  const lines = cells
    .map(cleanUnitName)
    .filter((line) => line !== "" && !bareNumber.test(line) && !captions.includes(line));
  const names = withoutLoose(lines).map((line) => line.replace(numbering, "").replace(ending, "").trim());
  const byKey = new Map<string, string>();
  let repeated = 0;
  for (const name of names) {
    const key = bareName(name);
    if (key === "") continue;
    if (byKey.has(key)) repeated++;
    else byKey.set(key, name);
  }
  return { units: [...byKey.values()], repeated };
}

/** The units of a text: one a line or a cell. `readUnitText("1. 无锡市\n（2）苏州市")` → 无锡市, 苏州市 */
export function readUnitText(text: string, captions: readonly string[] = []): UnitList {
  return readUnits(text.split(/[\r\n\t]/), captions);
}

/** `1 无锡市`, `2 苏州市` lose their numbers; `110 指挥中心` keeps it. */
function withoutLoose(lines: string[]): string[] {
  const inTurn = lines.every((line, at) => Number(loose.exec(line)?.[1]?.normalize("NFKC")) === at + 1);
  return inTurn ? lines.map((line) => line.replace(loose, "")) : lines;
}
