/** The numbers of indicators: as the document has them where each has its own, else by their order. */

import { halfWidth } from "./halfWidth";
import type { Inquiry } from "./inquiry";
import type { FoundIndicator } from "./readRows";

export function numbersOf(indicators: readonly FoundIndicator[], inquiry: Inquiry): number[] {
  const inOrder = indicators.map((_, i) => i + 1);
  const texts = indicators.map(({ number }) =>
    halfWidth(number)
      .replace(/[.、\s()]+/g, " ")
      .trim(),
  );
  // Numbers of headings, or none: fewer than indicators by far. Codes such as 1.2 are no numbers either.
  const given = texts.filter((text) => text !== "");
  if (given.length < indicators.length * 0.7 || !given.some((text) => /^\d+$/.test(text))) return inOrder;
  const numbers = texts.map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : 0));
  const odd = numbers.findIndex(
    (number, i) => number < 1 || numbers.indexOf(number) < i || number !== (numbers[0] ?? 1) + i,
  );
  const found = indicators[odd];
  if (!found) return numbers;
  const isUnique = new Set(numbers).size === numbers.length && !numbers.includes(0);
  const choice = inquiry.ask({
    kind: "numbers-odd",
    params: { first: found.number },
    place: found.place,
    proposed: "by-order",
    answers: isUnique ? ["by-order", "keep"] : ["by-order"],
  });
  return choice === "keep" && isUnique ? numbers : inOrder;
}
