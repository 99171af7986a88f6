/** Fixed labels of the sheets that are drawn into the workbook; a formula may hold them, so they have no double quotes. */

import type { sheet as chinese } from "../zh-CN/sheet";
import { entries, scoredBy, stages } from "./terms";

/** The levels' usual names; what else a document calls them stays as it is. */
const levelNames: Record<string, string> = { 一级指标: "Section", 二级指标: "Group", 三级指标: "Subgroup" };
const levels = [...Object.keys(levelNames), "四级指标"];

export const sheet: typeof chinese = {
  scoringSheetName: (unit) => `Scores-${unit}`,
  summarySheetName: (unit) => `Summary-${unit}`,
  edition: (edition) => `Edition ${edition}`,
  columns: {
    number: "No.",
    weight: "Pts",
    description: "Description",
    selfScore: scoredBy.self,
    selfReason: entries.selfReason,
    assessedScore: scoredBy.assessed,
    reason: entries.reason,
    evidence: entries.evidence,
    check: "Check",
  },
  levelName: (name, isLast) => (levels.includes(name) && isLast ? "Indicator" : (levelNames[name] ?? name)),
  kindOfIndicator: "Kind",
  unit: "Unit",
  group: "Assessors",
  date: "Date",
  stage: "Stage",
  picture: "[picture]",
  stages,
  stagesInShort: { self: ["Self", "Self-score", "Self-assessment"], assessed: ["Assessed", "Assessed score"] },
  points: (points) => `${points} points`,
  subtotal: "Subtotal",
  total: "Total",
  /** A text with one of these beside the table speaks of results as the table does. */
  wordsOfResults: ["total", "score", "corrected"],
  signatures: [
    "Head of the unit (signature): ________________",
    "Lead assessor (signature): ________________",
    "Seal of the unit:                    Date: ____________",
    "Assessors (signatures): ________    Date: ____________",
  ],
  check: {
    allRight: "All right",
    some: { before: "", after: " rows need work" },
    selfScore: {
      blank: "self-score missing; ",
      "not-a-number": "self-score not a number; ",
      "below-zero": "self-score below 0; ",
      "above-weight": "self-score above weight; ",
      "too-many-decimals": "self-score: over two decimals; ",
    },
    assessedScore: {
      blank: "assessed score missing; ",
      "not-a-number": "assessed score not a number; ",
      "below-zero": "assessed score below 0; ",
      "above-weight": "assessed score above weight; ",
      "too-many-decimals": "assessed score: over two decimals; ",
    },
    missingReason: { selfReason: "notes missing; ", reason: "reason missing; " },
  },
  validation: {
    scoreTitle: "Enter a score",
    scorePrompt: (weight) =>
      `Full marks: ${weight}. Enter 0 to ${weight}, two decimals at most, no percentage. To paste a whole column, use the pane's Score tab; without the pane, paste between the subtotals.`,
    scoreErrorTitle: "Not a valid score",
    scoreError: (weight) =>
      `Full marks: ${weight}. Enter a number from 0 to ${weight}, two decimals at most; no percentage, date or sum.`,
    stageTitle: "Stage",
    stagePrompt: "Self-scoring while the unit scores itself; Assessment while the assessors score.",
    stageError: "Choose Self-scoring or Assessment from the list.",
    dateTitle: "Date",
    datePrompt: "Enter a date, for example 2026-11-23.",
    dateError: "This is not a date. Enter year-month-day, for example 2026-11-23.",
  },
  continued: " (cont.)",
  checkCode: (code) => `Check code ${code}`,
  finalLine: "Final: the contents are locked. To change them, reopen the table first.",
  directory: {
    name: "Directory",
    title: "Directory of scoring sheets",
    note: "Click a unit to open its sheet. Made by formulas, do not change.",
    columns: {
      number: "No.",
      unit: "Unit",
      system: "System",
      state: "State",
      scored: "Scored",
      count: "Items",
      progress: "Progress",
      self: entries.selfScore,
      assessed: entries.assessedScore,
    },
    back: "← Directory",
    final: "Final",
    gone: "(sheet deleted)",
    unnamed: "(no unit)",
    copy: { before: " (sheet ", after: ")" },
  },
  page: "Page &P of &N",
  summary: {
    title: (title) => `${title.replace(/指标体系$/, "")} · Summary`,
    lost: "Lost",
    rate: "Rate",
    scored: "Done",
    count: "Items",
    full: "Full marks",
    note: "Points lost and rates: the current stage, scored indicators only.",
    chartData: "Chart data (made by formulas, do not change)",
    indicator: "Indicator",
    charts: {
      sections: "Sections: full marks, self-score and assessed score",
      rates: "Rate by group",
      lost: "Indicators with most points lost (top 10)",
      points: "Points",
      percent: "Rate (%)",
    },
  },
};
