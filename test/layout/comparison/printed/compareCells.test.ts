/** One cell and its plan: every way in which a person sees another thing, and the ways in which programs merely write another. */

import { compareCells } from "../../../../src/layout/comparison/printed/compareCells";
import { area } from "../../../../src/workbook/address";
import { nothingCovered, type Scalar, type ShownCells } from "../../../../src/workbook/workbook";

const seen: ShownCells = {
  visible: true,
  numberFormats: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  ...nothingCovered(),
  footer: "",
};

interface Held {
  value?: Scalar;
  formula?: string;
  format?: string;
}

/** What is told of A1. */
function told(planned: Held, found: Held, { printed = true, shown = {} as Partial<ShownCells> } = {}): unknown {
  const content = {
    name: "表",
    values: [[found.value ?? null]],
    formulas: [[found.formula ?? null]],
    names: [],
    shown: { ...seen, numberFormats: [[found.format ?? planned.format]], ...shown },
  };
  const { value = null, formula, format = "General" } = planned;
  const place = { row: 0, column: 0, planned: { values: [value], formula, numberFormat: format }, printed };
  return compareCells(content, [place])[0]?.change ?? null;
}

test.each<[string, Held, Held]>([
  ["blank", {}, { value: "" }],
  ["a number and the same one as text", { value: 4 }, { value: "4" }],
  ["line ends", { value: "甲\n乙" }, { value: "甲\r\n乙" }],
  ["the last binary digits", { value: 0.3 }, { value: 0.1 + 0.2 }],
  ["a formula without a result", { value: 4, formula: "=A2" }, { formula: "=A2" }],
  ["nothing scored: blank or 0", { value: "", formula: "=A2" }, { value: 0, formula: "=A2" }],
  ["another format of numbers", { value: 4, format: "General_)" }, { value: 4, format: "0.00" }],
  ["another format of dates", { value: 46349, format: "yyyy-m-d" }, { value: 46349, format: "m/d/yyyy" }],
  ["a percentage", { value: 0.975, format: "0.0%_)" }, { value: 0.975, format: "0.0%" }],
])("%s: the same", (_, planned, found) => expect(told(planned, found)).toBeNull());

test.each<[string, Held, Held, unknown]>([
  ["another number", { value: 4 }, { value: 3 }, { is: "value", before: 4, now: 3 }],
  ["something where nothing is", {}, { value: "更正" }, { is: "value", before: null, now: "更正" }],
  ["0 where nothing is", {}, { value: 0 }, { is: "value", before: null, now: 0 }],
  ["a formula for a text", { value: "甲" }, { value: "甲", formula: '="甲"' }, { is: "formula" }],
  ["a formula where nothing is", {}, { formula: "=A2" }, { is: "formula" }],
  ["a result alone", { value: 4, formula: "=A2" }, { value: 4 }, { is: "formula" }],
  ["another formula", { value: 4, formula: "=A2" }, { value: 4, formula: "=A3" }, { is: "formula" }],
  ["a format", { value: 4 }, { value: 4, format: '"1"' }, { is: "shown", before: "4", now: "1" }],
  ["no decimals", { value: 4.25 }, { value: 4.25, format: "0" }, { is: "shown", before: "4.25", now: "4" }],
  ["a text's format", { value: "甲" }, { value: "甲", format: ';;;"乙"' }, { is: "shown", before: "甲", now: "乙" }],
  [
    "a date as a number",
    { value: 46349, format: "yyyy-m-d" },
    { value: 46349, format: "General" },
    { is: "shown", before: "2026-11-23", now: "46349" },
  ],
])("%s: told", (_, planned, found, change) => expect(told(planned, found)).toEqual(change));

test.each<[string, Partial<ShownCells>, string]>([
  ["row", { hiddenRows: new Set([0]) }, "row"],
  ["column", { hiddenColumns: new Set([0]) }, "column"],
  ["colour", { covered: { ...nothingCovered().covered, color: [area(0, 0, 5, 5)] } }, "color"],
  ["conditional format", { covered: { ...nothingCovered().covered, format: [area(0, 0)] } }, "format"],
])("hidden by its %s; not where it is not printed, or says nothing", (_, shown, how) => {
  expect(told({ value: 4 }, { value: 4 }, { shown })).toEqual({ is: "hidden", how });
  expect(told({ value: 4 }, { value: 4 }, { shown, printed: false })).toBeNull();
  expect(told({}, {}, { shown })).toBeNull();
});
