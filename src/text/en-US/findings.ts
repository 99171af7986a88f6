/** What a finding says: what is wrong and what to do. */

import type { Text } from "..";

type Stage = "self" | "assessed";
const column = (stage: Stage): string => (stage === "self" ? "The self-score" : "The assessed score");

export const findings: Text["findings"] = {
  rules: {
    "not-a-number": "Not a number",
    "below-zero": "Below 0",
    "above-weight": "Above the weight",
    blank: "Not scored",
    "too-many-decimals": "Too many decimals",
    "missing-reason": "Reason missing",
    "weight-changed": "Weight changed",
    "text-changed": "Text changed",
    "formula-overwritten": "Formula changed",
    "row-missing": "Row missing",
    "row-twice": "Row twice",
    "order-changed": "Order changed",
  },
  severities: { error: "Error", warning: "Warning" },
  score: {
    blank: (stage, weight) => `${column(stage)} is still blank. Enter a score from 0 to ${weight}.`,
    "not-a-number": (stage, weight) => `${column(stage)} is not a number. Enter a number from 0 to ${weight}.`,
    "below-zero": (stage, weight) => `${column(stage)} is below 0. Enter a score from 0 to ${weight}.`,
    "above-weight": (stage, weight) =>
      `${column(stage)} is above this indicator's weight of ${weight}. Enter a score from 0 to ${weight}.`,
    "too-many-decimals": (stage) => `${column(stage)} has more than two decimals. Keep two at most.`,
  },
  repair: {
    one: "Repair",
    oneOf: (finding) => `Repair: ${finding}`,
    all: (count) => `Repair all (${count})`,
    note: "A repair puts official text, weights and formulas back. Scores, reasons and evidence stay. What was done before cannot be undone afterwards.",
    heading: "Repaired",
    none: "Nothing was repaired.",
    dismiss: "Dismiss",
  },
  missingReason: (number) => `Indicator ${number} lost points and no reason is given. Write the reason.`,
  weightChanged: (number, official) =>
    `The weight of indicator ${number} differs from the official system. Change it back to ${official}.`,
  textChanged: (cell, official) =>
    `The text in ${cell} differs from the official system. Choose “Repair”, or change it back to “${shortened(String(official))}”.`,
  formulaOverwritten: (cell) =>
    `The formula in ${cell} was changed, so its result cannot be relied on. Choose “Repair” to put it back.`,
  rowMissing: (number, name) =>
    `Indicator ${number} “${name}” is missing. Undo the deletion, or choose “Repair” to put the row back.`,
  rowTwice: (number, row) =>
    `Indicator ${number} stands more than once (again in row ${row}). Clear what is entered in the extra row, then choose “Repair”.`,
  columnMissing: (caption) =>
    `The column “${caption}” is missing. Undo the deletion, or choose “Repair” to put it back.`,
  sumRowMissing: (label) => `The row “${label}” is missing. Undo the deletion, or choose “Repair” to put it back.`,
  orderChanged:
    "The rows no longer stand in the official order, so the summary sheet is wrong. Undo the sorting, or choose “Repair” to restore the order.",
};

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
