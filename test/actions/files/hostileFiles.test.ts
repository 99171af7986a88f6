/** What judging a sheet of far too many rows costs: cells looked at, findings kept; whoever reads it, it says the same. */

import { checkFile } from "../../../src/actions/files/checkFile";
import { inspectFile } from "../../../src/actions/files/inspectFile";
import { readOurs } from "../../../src/actions/files/readOurs";
import { readReturned } from "../../../src/actions/files/readReturned";
import { verifyFile } from "../../../src/actions/files/verifyFile";
import { mostFindings } from "../../../src/domain/limits";
import { officialSystems, systemById } from "../../../src/domain/systems";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { type Parts, placeOf, withRows } from "../../helpers/hostile";

const indicators = systemById("provincial-departments").indicators;
const textOf = (key: "name" | "description", i: number): string => indicators[i % indicators.length]?.[key] ?? "";

/** The number of a shared text, looked up once for each text. */
function places() {
  const known = new Map<string, number>();
  return (text: string, parts: Parts): number => {
    const place = known.get(text) ?? placeOf(text, parts);
    known.set(text, place);
    return place;
  };
}

/** Kinds of rows below the table, by what they repeat. */
const kinds: Record<string, (row: number, parts: Parts, place: ReturnType<typeof places>) => string> = {
  "one description again and again": (row, parts, place) => shared("F", row, place(textOf("description", 0), parts)),
  "all indicators in disorder": (row, parts, place) =>
    `<c r="C${row}"><v>${((row * 7) % indicators.length) + 1}</v></c>${shared("D", row, place(textOf("name", row * 7), parts))}`,
  "names alone, which stand several times": (row, parts, place) => shared("D", row, place(textOf("name", row), parts)),
  "numbers alone": (row) => `<c r="C${row}"><v>${(row % indicators.length) + 1}</v></c>`,
  "labels of sums": (row, parts, place) => shared("A", row, place("小计", parts)),
  scores: (row) => `<c r="H${row}"><v>1</v></c>`,
};

function shared(column: string, row: number, place: number): string {
  return `<c r="${column}${row}" t="s"><v>${place}</v></c>`;
}

function file(kind: string, rows: number): Promise<Uint8Array> {
  const place = places();
  const cells = kinds[kind];
  if (!cells) throw new Error(kind);
  return withRows(rows, (row, parts) => cells(row, parts, place));
}

/** The content, counting how often a row is asked for, and a cell of it. */
function watched(content: SheetContent): { content: SheetContent; reads: () => number } {
  let reads = 0;
  const watch = <T extends object>(rows: T): T =>
    new Proxy(rows, {
      get: (target, key, receiver): unknown => {
        if (typeof key === "string" && /^\d/.test(key)) reads++;
        return Reflect.get(target, key, receiver);
      },
    });
  const grid = <T>(rows: T[][]): T[][] => watch(rows.map(watch));
  return {
    content: { ...content, values: grid<Scalar>(content.values), formulas: grid(content.formulas) },
    reads: () => reads,
  };
}

function readsOf(bytes: Uint8Array): number {
  const [content] = readOurs(bytes);
  if (!content) throw new Error("no sheet");
  const { content: seen, reads } = watched(content);
  inspectFile([seen], { systems: officialSystems, replaced: [] });
  return reads();
}

test.each(Object.keys(kinds))("%s: twice the rows cost twice as much, no more", async (kind) => {
  const [some, more] = [readsOf(await file(kind, 2000)), readsOf(await file(kind, 4000))];
  expect(more).toBeLessThan(2.2 * some);
  // Recognising, checking and comparing with what is shown each read a row some dozens of times.
  expect(more).toBeLessThan(4000 * 200);
});

test.each([
  ["one description again and again", 60_000],
  ["all indicators in disorder", 130_000],
  ["names alone, which stand several times", 20_000],
] as const)("%s in %d rows: the first findings, and how many more", async (kind, rows) => {
  const bytes = await file(kind, rows);
  const [checked] = checkFile(bytes);
  const returned = readReturned({ bytes, file: "坏.xlsx", changedAt: "" });
  const findings = checked?.findings ?? [];
  if (kind === "names alone, which stand several times") expect(findings.map(({ rule }) => rule)).toEqual(["far-away"]);
  else {
    expect(findings).toHaveLength(mostFindings + 1);
    expect(findings.at(-1)?.rule).toBe("more-findings");
    const { count } = findings.at(-1)?.facts as { count: number };
    expect(count).toBeGreaterThan(9000);
  }
  expect(returned.records[0]?.findings).toEqual(findings);
  expect(checked?.rows.length).toBeLessThanOrEqual(1100);
  expect(verifyFile(bytes)).toHaveLength(1);
  // What the table says is read as if the rest were not there.
  expect(returned.records[0]?.amounts.assessed.score).toBe(100);
});
