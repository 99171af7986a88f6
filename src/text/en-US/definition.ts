/** The definition sheet of an indicator system, and what is wrong with one as people edit it. */

import type { definition as chinese } from "../zh-CN/definition";
import { sheet } from "./sheet";

/** As on scoring sheets. */
const { number, weight, description } = sheet.columns;
const officialColumns = { number, weight, description };

export const definition: typeof chinese = {
  draft: "draft",
  doubts: { sheetName: "Import doubts", columns: { place: "Place", doubt: "Doubt", proposed: "Proposed" } },
  sheetName: (title) => `System-${title}`,
  heading: "Indicator system",
  hint: "Edit it like any table: one indicator a row; a blank heading is the one above; points stand below a heading's name (“Leadership”, new line, “20 points”). Numbers must not repeat.",
  fields: {
    title: "Title",
    attachment: "Attachment",
    id: "Id",
    edition: "Edition",
    total: "Full marks",
    rules: "Rules",
  },
  columns: { ...officialColumns, kind: sheet.kindOfIndicator },
  points: (points) => `${points} points`,
  problems: {
    "not-a-weight": ({ found }) => `A weight is a number; this is “${found}”.`,
    "not-a-number": ({ found }) => `The number is whole; this is “${found}”.`,
    "not-a-total": ({ found }) => `Full marks are a number greater than 0; this is “${found}”.`,
    "no-number": () => "This row has no number. Give it one.",
    "no-weight": () => "This row has no weight. Give it one.",
    formula: () => "This is a formula. Replace it by fixed text or a number.",
    childless: ({ name }) => `“${name}” has no indicators. Add some, or delete the row.`,
    "no-heading": ({ level }) => `The first indicator has no “${level}”. Give it one.`,
    "too-long": ({ most }) => `The text is too long: ${most} characters at most.`,
    draft: () =>
      "This is a draft with open doubts (see the sheet “Import doubts”). Settle each, then delete “draft” from the edition.",
    "bad-id": () => "An id has letters, digits and hyphens only, and must not be another system's.",
    "no-table": () => "No table of indicators was found: it needs the captions “No.”, “Pts” and “Description”.",
  },
};
