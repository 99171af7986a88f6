/** What a finding says: what is wrong and what to do. */

import { differencesKept, type DifferingPart } from "../../domain/definitionDifferences";
import type { FindingSentences } from "../../domain/finding";
import { type WayOfHiding } from "../../domain/printedChange";
import { formulaResult } from "../formulaResult";
import { shortLine } from "../shortened";
import type { findings as chinese } from "../zh-CN/findings";
import { entries, stages as stageNames } from "./terms";

const columns = {
  self: `The ${entries.selfScore.toLowerCase()}`,
  assessed: `The ${entries.assessedScore.toLowerCase()}`,
};

const waysOfHiding: Record<WayOfHiding, string> = {
  sheet: "hidden sheet",
  row: "row hidden or too low",
  column: "column hidden or too narrow",
  mirrored: "sheet turned from right to left",
  print: "outside the print area",
  reading: "another text above it, as its reading",
  merge: "under merged cells",
  zero: "zeros are not shown",
  formula: "formulas are shown instead",
  color: "colour of its ground",
  format: "conditional format",
  font: "font too small, or of symbols",
  alignment: "indented out of its cell, or repeated to fill it",
  drawing: "under a picture or shape",
};
const hidden = (how: string): string => (waysOfHiding as Record<string, string>)[how] ?? "it is hidden";

/** What is not seen of other formats, by the ways of `Unseen`. */
const unseenThings: Record<string, string> = {
  numberFormats: "number formats",
  hidden: "hidden rows and columns",
  colors: "colours of text",
  conditionalFormats: "conditional formats",
  drawings: "sizes of letters, pictures and shapes",
  formulas: "some formulas",
};

const parts: Record<DifferingPart, string> = {
  missing: "missing",
  added: "added",
  weight: "another weight",
  name: "another name",
  heading: "another heading",
  description: "another description",
  kind: "another kind",
};

/** ` (another weight: 7, 9; missing: 12)` */
function differing({ differences, count }: { differences: readonly string[]; count: number }): string {
  const told = differencesKept(differences).map(([part, numbers]) => `${parts[part]}: ${numbers.join(", ")}`);
  if (told.length === 0) return "";
  return ` (${told.join("; ")}${count > differences.length ? `; ${count} in all` : ""})`;
}

const sentences: FindingSentences = {
  blank: ({ facts }) => `${columns[facts.stage]} is not entered yet. Enter a score from 0 to ${facts.weight}.`,
  "not-a-number": ({ facts }) => `${columns[facts.stage]} is not a number. Enter a number from 0 to ${facts.weight}.`,
  "below-zero": ({ facts }) => `${columns[facts.stage]} is below 0. Enter a score from 0 to ${facts.weight}.`,
  "above-weight": ({ facts }) =>
    `${columns[facts.stage]} is above this indicator's weight of ${facts.weight}. Enter a score from 0 to ${facts.weight}.`,
  "not-calculated": ({ facts }) =>
    `${columns[facts.stage]} is a formula whose result is not in the file. Open the file in Excel or WPS, save it and return it again.`,
  "score-is-percentage": ({ facts: { stage, weight, written } }) =>
    `${columns[stage]} is the percentage “${shortLine(written)}”. Enter a score from 0 to ${weight}.`,
  "score-is-date": ({ facts: { stage, weight, written } }) =>
    `${columns[stage]} is the date “${shortLine(written)}”. Enter a score from 0 to ${weight}.`,
  "score-as-text": ({ facts: { stage, written, counted } }) =>
    `${columns[stage]} is written as the text “${shortLine(written)}” and counted as ${counted}. Choose “Repair”, or enter it as a number.`,
  "too-many-decimals": ({ facts }) => `${columns[facts.stage]} has more than two decimals. Keep two at most.`,
  "missing-reason": ({ number, facts }) =>
    facts.missing === "selfReason"
      ? `Indicator ${number} has less than full marks in self-assessment and no explanation. Write the explanation.`
      : `Indicator ${number} lost points and no reason is given. Write the reason.`,
  "unit-missing": () => "The unit's name is missing. Enter the full name.",
  "stage-unreadable": ({ facts }) =>
    facts.found.trim() === ""
      ? `The stage is blank. Choose “${stageNames.self}” or “${stageNames.assessed}”.`
      : `The stage says “${shortLine(facts.found)}”, not a stage. Change it to “${stageNames.self}” or “${stageNames.assessed}”.`,
  "stage-contradicts": ({ facts: { stage, scored } }) =>
    `The stage is “${stageNames[stage]}”, but ${scored} scores stand in the other column. Check it.`,
  "weight-changed": ({ number, facts }) =>
    `The weight of indicator ${number} differs from the official system. Change it back to ${facts.official}.`,
  "text-changed": ({ cell, facts }) =>
    `The text in ${cell} differs from the official system. Choose “Repair”, or change it back to “${shortLine(String(facts.official))}”.`,
  "formula-overwritten": ({ cell }) => `The formula in ${cell} was changed. Choose “Repair” to put it back.`,
  "row-missing": ({ number, facts }) =>
    `Indicator ${number} “${facts.name}” is missing. Undo the deletion, or choose “Repair” to put the row back.`,
  "column-missing": ({ facts }) =>
    `The column “${facts.caption}” is missing. Undo the deletion, or choose “Repair” to put it back.`,
  "sum-row-missing": ({ facts }) =>
    `The row “${facts.label}” is missing. Undo the deletion, or choose “Repair” to put it back.`,
  "row-twice": ({ number, facts }) =>
    `Indicator ${number} appears more than once (again in row ${facts.row}). Clear what is entered in the extra row, then choose “Repair”.`,
  "order-changed": () =>
    "The rows no longer stand in the official order. Undo the sorting, or choose “Repair” to restore the order.",
  "row-added": ({ facts }) => `Row ${facts.row} is no indicator; its score was not counted.`,
  "total-differs": ({ facts: { printed, counted } }) =>
    `The total in the sheet is ${printed}; its scores make ${counted}, and ${counted} is counted.`,
  "result-differs": ({ cell, facts: { expected, shown } }) =>
    `The formula in ${cell} gives ${expected === "" ? "nothing" : `“${shortLine(expected)}”`}, and ${shown === "" ? "nothing" : `“${shortLine(shown)}”`} stands there. Calculate again in Excel or WPS (F9) and save.`,
  "score-shown-differently": ({ facts: { stage, counted, shown } }) =>
    `${columns[stage]} is ${counted} but shows “${shortLine(shown)}”. Give the cell the General format.`,
  "score-is-formula": ({ facts: { stage, written, ...facts } }) => {
    const result = formulaResult(written, facts.result);
    return `${columns[stage]} is the formula “${shortLine(written)}”${result === "" ? "" : `, which gives ${shortLine(result)}`}. Enter ${result === "" ? "a number" : "that number"} instead.`;
  },
  "score-hidden": ({ facts: { stage, how } }) => `${columns[stage]} is not seen: ${hidden(how)}. Show it again.`,
  "cell-shown-differently": ({ facts: { holds, shown } }) =>
    `The cell holds “${shortLine(holds)}” but shows “${shortLine(shown)}”. Change its format back.`,
  "cell-is-formula": () => "This is a formula. Type the text instead.",
  "cell-hidden": ({ facts: { how } }) => `The cell is not seen: ${hidden(how)}. Show it again.`,
  "row-hidden": ({ facts: { row } }) => `Row ${row} is hidden. Show it again.`,
  "sheet-hidden": () => "This scoring sheet is hidden. Show it again.",
  "label-twice": ({ facts: { label } }) => `“${label}” appears more than once. Delete the extra one.`,
  "caption-exchanged": ({ facts: { caption } }) =>
    `The caption “${caption}” was exchanged with that of the other scores, so nobody knows which ones are meant. Put the captions back.`,
  "text-missing": ({ facts: { missing } }) => `“${shortLine(missing)}” is missing. Put it back.`,
  "text-added": ({ facts: { text } }) => `“${shortLine(text)}” is not part of the sheet. Please check.`,
  "code-differs": ({ facts: { code, cells } }) =>
    `Not as it was finalised (check code ${code})${cells.length > 0 ? `; changed in ${cells.join(", ")}` : ""}. Please ask the unit.`,
  "final-hidden": ({ facts: { code, cells } }) =>
    `Hidden since it was finalised (check code ${code}): ${cells.join(", ")}. The scores are unchanged and count; please ask the unit about what is hidden.`,
  "replaced-differs": ({ facts: { sheets } }) =>
    `The file keeps ${sheets.map((sheet) => `“${sheet}”`).join(", ")} from before a repair, with other scores than this sheet; it is not counted. Please ask the unit which one holds.`,
  "definition-differs": ({ facts }) =>
    `It carries another definition of the indicator system than the one that was issued${differing(facts)}. Indicators and weights are the same; it counts as issued.`,
  "indicators-differ": ({ facts }) =>
    `It carries another definition of the indicator system than the one that was issued${differing(facts)}, and cannot be ranked with others. Ask the unit to fill in the workbook that was issued.`,
  "not-expected": () => "Not on the register of issued units. Check the unit's name.",
  "nested-left-out": ({ facts: { count } }) =>
    `Its file also holds a consolidation or a register (${count} lines), which is not counted. Ask where it comes from.`,
  "far-away": ({ cell }) =>
    `Something stands in ${cell}, too far from the scoring sheet to be read. Delete it if it is of no use.`,
  "other-format": ({ facts: { format, unseen } }) =>
    `Read from ${format}: how it is shown could not be checked (${unseen.map((each) => unseenThings[each] ?? each).join(", ")}). If in doubt ask for it as .xlsx.`,
  "more-findings": ({ facts }) =>
    `There are too many problems: ${facts.count} more are not listed. Deal with those listed, then check again.`,
  "earlier-refusal": ({ facts }) => facts.sentence,
  "earlier-warning": ({ facts }) => facts.sentence,
};

export const findings: typeof chinese = {
  rules: {
    "not-a-number": "Not a number",
    "below-zero": "Below 0",
    "above-weight": "Above the weight",
    blank: "Not scored",
    "not-calculated": "Not calculated",
    "score-is-percentage": "Score is a percentage",
    "score-is-date": "Score is a date",
    "score-as-text": "Score is text",
    "too-many-decimals": "Too many decimals",
    "missing-reason": "Reason missing",
    "unit-missing": "Unit missing",
    "stage-unreadable": "Stage not readable",
    "stage-contradicts": "Stage and scores disagree",
    "weight-changed": "Weight changed",
    "text-changed": "Text changed",
    "formula-overwritten": "Formula changed",
    "row-missing": "Row missing",
    "column-missing": "Column missing",
    "sum-row-missing": "Sum missing",
    "row-twice": "Row twice",
    "order-changed": "Order changed",
    "row-added": "Row added",
    "total-differs": "Total differs",
    "result-differs": "Result of a formula differs",
    "score-shown-differently": "Score shown differently",
    "score-is-formula": "Score is a formula",
    "score-hidden": "Score not seen",
    "cell-shown-differently": "Shown differently",
    "cell-is-formula": "Formula",
    "cell-hidden": "Not seen",
    "row-hidden": "Row hidden",
    "sheet-hidden": "Sheet hidden",
    "label-twice": "Label twice",
    "caption-exchanged": "Captions exchanged",
    "text-missing": "Text missing",
    "text-added": "Text added",
    "code-differs": "Not as finalised",
    "final-hidden": "Finalised parts are hidden",
    "replaced-differs": "The replaced sheet differs",
    "definition-differs": "Another definition",
    "indicators-differ": "Other indicators or weights",
    "not-expected": "Not on the register",
    "nested-left-out": "Not counted with it",
    "far-away": "Far from the table",
    "other-format": "Other format",
    "more-findings": "More findings",
    "earlier-refusal": "Refused earlier",
    "earlier-warning": "Warned of earlier",
  },
  severities: { error: "Error", warning: "Warning" },
  withPlace: (numbers, cells, sentence) => {
    const at = cells.join(", ");
    const item = `${numbers.length === 1 ? "Indicator" : "Indicators"} ${numbers.join(", ")}`;
    if (numbers.length === 0) return `${at}: ${sentence}`;
    return sentence.startsWith(item) ? sentence.replace(item, `${item} (${at})`) : `${item} (${at}): ${sentence}`;
  },
  sentences,
  repair: {
    one: "Repair",
    oneOf: (finding) => `Repair: ${finding}`,
    all: (count) => `Repair all (${count})`,
    note: "A repair puts official text, weights and formulas back, and makes numbers of scores written as text. Points, reasons and evidence stay. What was done before cannot be undone afterwards.",
    heading: "Repaired",
    none: "Nothing was repaired.",
    dismiss: "Dismiss",
  },
};
