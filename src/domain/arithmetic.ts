/** Works out what people write instead of a number: `3+1`, `=(2-0.5)×2`. */

import { roundPoints } from "./rounding";

/** Signs that stand for the same. */
const operators: Record<string, string> = { "×": "*", "÷": "/" };

/** What plain arithmetic gives, to two decimals; null for everything else, also for what gives no number. */
export function arithmeticValue(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/^\s*=/, "")
    .replace(/[×÷]/g, (sign) => operators[sign] ?? sign);
  const tokens = plain.match(/\d+\.?\d*|\.\d+|[-+*/()]|\S/g) ?? [];
  // A text of some pages is no sum.
  if (tokens.length > longest || !tokens.every((token) => /^[\d.]+$|^[-+*/()]$/.test(token))) return null;
  const reading = { tokens, at: 0 };
  const value = sum(reading);
  return reading.at === tokens.length && Number.isFinite(value) ? roundPoints(value) : null;
}

const longest = 100;

interface Reading {
  tokens: readonly string[];
  at: number;
}

function sum(reading: Reading): number {
  let value = product(reading);
  for (let sign = reading.tokens[reading.at]; sign === "+" || sign === "-"; sign = reading.tokens[reading.at]) {
    reading.at++;
    const next = product(reading);
    value = sign === "+" ? value + next : value - next;
  }
  return value;
}

function product(reading: Reading): number {
  let value = factor(reading);
  for (let sign = reading.tokens[reading.at]; sign === "*" || sign === "/"; sign = reading.tokens[reading.at]) {
    reading.at++;
    const next = factor(reading);
    value = sign === "*" ? value * next : value / next;
  }
  return value;
}

/** NaN where none stands. */
function factor(reading: Reading): number {
  const token = reading.tokens[reading.at++] ?? "";
  if (token === "-") return -factor(reading);
  if (token === "+") return factor(reading);
  if (token !== "(") return token === "" ? NaN : Number(token);
  const value = sum(reading);
  return reading.tokens[reading.at++] === ")" ? value : NaN;
}
