/** What Excel takes of drawings and charts: where they stand, their names, the cells that they show. */

import { parseArea } from "../../../src/workbook/address";
import { type Element, named, type Parts, partsUnder } from "./parts";

const most = { row: 1_048_576, column: 16_384, title: 255, series: 255 };

export function drawingFaults(parts: Parts, sheets: ReadonlySet<string>): string[] {
  return [
    ...partsUnder(parts, "xl/drawings/").flatMap(([path, elements]) => anchorFaults(elements).map(at(path))),
    ...partsUnder(parts, "xl/charts/").flatMap(([path, elements]) => chartFaults(elements, sheets).map(at(path))),
  ];
}

const at =
  (path: string) =>
  (fault: string): string =>
    `${path}: ${fault}`;

function anchorFaults(elements: readonly Element[]): string[] {
  const numbers = (name: string): number[] => named(elements, `xdr:${name}`).map(({ text }) => Number(text));
  const [columns, rows] = [numbers("col"), numbers("row")];
  const isOutside = columns.some((c) => c < 0 || c >= most.column) || rows.some((r) => r < 0 || r >= most.row);
  // From and to of each anchor follow each other.
  const isFlat = [columns, rows].some((all) => all.some((from, i) => i % 2 === 0 && from >= (all[i + 1] ?? 0)));
  const objects = named(elements, "xdr:cNvPr").map(({ attributes }) => attributes);
  const isTwice = (key: "id" | "name"): boolean => new Set(objects.map((each) => each[key])).size < objects.length;
  return [
    ...(isOutside || columns.length === 0 ? ["an anchor outside the sheet"] : []),
    ...(isFlat ? ["an anchor without room"] : []),
    ...(isTwice("id") || isTwice("name") ? ["two objects of one name or number"] : []),
  ];
}

function chartFaults(elements: readonly Element[], sheets: ReadonlySet<string>): string[] {
  const references = named(elements, "c:f").map(({ text }) => text);
  const title = named(elements, "a:t").filter(({ text }) => text.length > most.title);
  const series = named(elements, "c:ser").length;
  const axes = elements.filter(({ name, within }) => name === "c:axId" && /Ax$/.test(within.at(-1) ?? ""));
  return [
    ...references.filter((text) => !isReference(text, sheets)).map((text) => `the reference ${text}`),
    ...title.map(({ text }) => `a title of ${text.length}`),
    ...(series < 1 || series > most.series ? [`${series} series`] : []),
    ...(new Set(axes.map(({ attributes }) => attributes.val)).size < axes.length ? ["two axes of one number"] : []),
    ...cacheFaults(elements),
  ];
}

function isReference(text: string, sheets: ReadonlySet<string>): boolean {
  const [, name = "", cells = ""] = /^'((?:[^']|'')+)'!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/.exec(text) ?? [];
  if (!sheets.has(name.replaceAll("''", "'").toLowerCase())) return false;
  const { lastRow, lastColumn } = parseArea(cells);
  return lastRow < most.row && lastColumn < most.column;
}

/** A cache says how many points it has. */
function cacheFaults(elements: readonly Element[]): string[] {
  const faults: string[] = [];
  let count = Infinity;
  for (const { name, attributes } of elements) {
    if (name === "c:ptCount") count = Number(attributes.val);
    if (name === "c:pt" && Number(attributes.idx) >= count) faults.push(`point ${attributes.idx} of ${count}`);
  }
  return faults;
}
