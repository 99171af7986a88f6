/** The fingerprint of an indicator system's definition: six unmistakable characters that change with anything that is scored by. */

import { sha256 } from "@noble/hashes/sha2";
import { utf8ToBytes } from "@noble/hashes/utils";
import { codeAlphabet } from "./codeAlphabet";
import type { IndicatorSystem } from "./indicatorSystem";

const length = 6;

/** The system with the fingerprint of what it says; `parts` is everything else of it. */
export function withFingerprint(parts: Omit<IndicatorSystem, "fingerprint">): IndicatorSystem {
  const { id, title, edition, levels, indicators, total } = parts;
  const text = JSON.stringify([
    "indicator-system/1",
    ...[id, title, edition, levels, total],
    indicators.map(({ number, path, name, weight, description, kind = "" }) => [
      ...[number, path, name, weight, description, kind],
    ]),
  ]);
  const base = codeAlphabet.length;
  const characters = [...sha256(utf8ToBytes(text)).slice(0, length)].map((byte) => codeAlphabet.charAt(byte % base));
  return { ...parts, fingerprint: characters.join("") };
}

/** An id for a system of that title, the same for every edition of it: `x-A3CD5F`. */
export function idOfTitle(title: string): string {
  const hash = sha256(utf8ToBytes(title.replace(/\s/g, "")));
  return `x-${[...hash.slice(0, length)].map((byte) => codeAlphabet.charAt(byte % codeAlphabet.length)).join("")}`;
}
