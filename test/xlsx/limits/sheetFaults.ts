/** What Excel takes of a sheet: sizes, merges, results, validations, rules and page. */

import { type Area, parseArea } from "../../../src/workbook/address";
import { formulaFaults } from "./formulas";
import { type Element, named } from "./parts";

const most = { row: 1_048_576, column: 16_384, height: 409, width: 255, result: 32767, link: 255, ruleFormula: 255 };
const validation = { errorTitle: 32, promptTitle: 32, error: 224, prompt: 255 };
const page = { literalList: 255, header: 255, breaks: 1026 };

/** A worksheet's elements in the order in which Excel insists on them, as far as we write any. */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting " +
  "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing"
).split(" ");

export function sheetFaults(elements: readonly Element[], sheets: ReadonlySet<string>): string[] {
  return [
    ...orderFaults(elements),
    ...sizeFaults(elements),
    ...cellFaults(elements, sheets),
    ...mergeFaults(elements),
    ...validationFaults(elements),
    ...ruleFaults(elements, sheets),
    ...pageFaults(elements),
  ];
}

function orderFaults(elements: readonly Element[]): string[] {
  const found = elements.filter(({ within }) => within.length === 1).map(({ name }) => order.indexOf(name));
  const isSorted = found.every((place, i) => place >= 0 && (i === 0 || place >= (found[i - 1] ?? 0)));
  return isSorted ? [] : [`elements in the order ${found.map((place) => order[place]).join(", ")}`];
}

function sizeFaults(elements: readonly Element[]): string[] {
  const over = (name: string, key: string, limit: number): string[] =>
    named(elements, name)
      .map(({ attributes }) => Number(attributes[key] ?? 0))
      .filter((size) => !(size >= 0 && size <= limit))
      .map((size) => `a ${name} of ${size}`);
  const pane = named(elements, "pane")[0]?.attributes;
  const isFarOff = Number(pane?.xSplit ?? 0) > 20 || Number(pane?.ySplit ?? 0) > 20;
  return [
    ...over("row", "ht", most.height),
    ...over("col", "width", most.width),
    ...over("col", "max", most.column),
    ...over("row", "r", most.row),
    ...(isFarOff ? ["panes that are frozen over the whole screen"] : []),
  ];
}

function cellFaults(elements: readonly Element[], sheets: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  let [row, column, at, isLink] = [-1, -1, "", false];
  for (const { name, attributes, text } of elements) {
    if (name === "c") {
      at = attributes.r ?? "";
      const place = parseArea(at);
      if (place.row < row || (place.row === row && place.column <= column)) faults.push(`${at} is out of order`);
      [row, column] = [place.row, place.column];
    }
    if (name === "f") {
      faults.push(...formulaFaults(text, sheets).map((fault) => `${at}: ${fault}`));
      isLink = text.includes("HYPERLINK(");
    }
    if (name === "v" && text.length > (isLink ? most.link : most.result))
      faults.push(`${at}: a result of ${text.length}`);
    if (name === "v") isLink = false;
  }
  return faults;
}

function areasOf(elements: readonly Element[], name: string, key: string): Area[] {
  return named(elements, name).flatMap(({ attributes }) => (attributes[key] ?? "").split(" ").map(parseArea));
}

/** Pairs that have a cell in common; sorted by rows, so that few are compared. */
function overlaps(areas: readonly Area[], what: string): string[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row);
  return sorted.flatMap((a, i) => {
    const faults: string[] = [];
    for (const b of sorted.slice(i + 1)) {
      if (b.row > a.lastRow) break;
      if (b.column <= a.lastColumn && a.column <= b.lastColumn) faults.push(`${what} overlap at row ${b.row + 1}`);
    }
    return faults;
  });
}

/** They do not overlap, are more than a cell, and hide nothing. */
function mergeFaults(elements: readonly Element[]): string[] {
  const merges = areasOf(elements, "mergeCell", "ref");
  const covered = new Set<string>();
  for (const { row, column, lastRow, lastColumn } of merges)
    for (let r = row; r <= lastRow; r++)
      for (let c = column; c <= lastColumn; c++) if (r > row || c > column) covered.add(`${r},${c}`);
  let at = "";
  const hidden = elements.flatMap(({ name, attributes }): string[] => {
    if (name === "c") at = attributes.r ?? "";
    if (name !== "v" && name !== "f") return [];
    const { row, column } = parseArea(at);
    return covered.has(`${row},${column}`) ? [`${at} has contents below a merge`] : [];
  });
  const small = merges.filter((a) => a.row === a.lastRow && a.column === a.lastColumn).map(() => "a merge of one cell");
  return [...overlaps(merges, "merges"), ...small, ...hidden];
}

function validationFaults(elements: readonly Element[]): string[] {
  const texts = named(elements, "dataValidation").flatMap(({ attributes }) =>
    Object.entries(validation)
      .filter(([key, limit]) => (attributes[key]?.length ?? 0) > limit)
      .map(([key]) => `a validation's ${key} of ${attributes[key]?.length}`),
  );
  // The quotes around a literal list do not count.
  const formulas = elements
    .filter(({ within, text }) => within.at(-1) === "dataValidation" && text.length > page.literalList + 2)
    .map(({ text }) => `a validation's formula of ${text.length}`);
  return [...texts, ...formulas, ...overlaps(areasOf(elements, "dataValidation", "sqref"), "validations")];
}

function ruleFaults(elements: readonly Element[], sheets: ReadonlySet<string>): string[] {
  const priorities = named(elements, "cfRule").map(({ attributes }) => attributes.priority);
  const formulas = elements.filter(({ name, within }) => name === "formula" && within.at(-1) === "cfRule");
  return [
    ...(new Set(priorities).size < priorities.length ? ["two rules of one priority"] : []),
    ...formulas.filter(({ text }) => text.length > most.ruleFormula).map(({ text }) => `a rule of ${text.length}`),
    ...formulas.flatMap(({ text }) => formulaFaults(text, sheets)),
  ];
}

function pageFaults(elements: readonly Element[]): string[] {
  const texts = elements.filter(({ within }) => within.at(-1) === "headerFooter");
  const breaks = named(elements, "brk").map(({ attributes }) => Number(attributes.id));
  const isSorted = breaks.every((id, i) => id > (breaks[i - 1] ?? 0));
  return [
    ...texts.filter(({ text }) => text.length > page.header).map(({ text }) => `a header or footer of ${text.length}`),
    ...texts.filter(({ text }) => !isFooterCode(text)).map(({ text }) => `the footer ${text}`),
    ...(breaks.length > page.breaks || !isSorted ? [`breaks at ${breaks.join(", ")}`] : []),
  ];
}

/** Every `&` begins a code that Excel knows, or is one of two that stand for it. */
function isFooterCode(text: string): boolean {
  return /^(?:[^&]|&&|&[LCRPNAFDTZBIUESXYG]|&\d{1,3}|&"[^"]+")*$/.test(text);
}
