import type { Text } from "..";

const findings = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const pane: Text["pane"] = {
  documentTitle: "Indicator scoring",
  loading: "Looking at the workbook…",
  stages: { self: "Self-assessment", assessed: "Assessment" },
  insert: {
    heading: "Insert a scoring sheet",
    purpose:
      "Puts the official indicator system into this workbook: a scoring sheet to fill in and print, and a summary with charts that calculates itself. Scores are checked as you enter them.",
    system: "Indicator system",
    systems: {
      "provincial-departments": {
        name: "Attachment 2: provincial departments",
        size: "47 indicators, 100 points in all",
      },
      "prefecture-cities": { name: "Attachment 3: prefecture-level cities", size: "51 indicators, 100 points in all" },
    },
    unit: "Unit assessed",
    unitExample: {
      "provincial-departments": "For example: Department of …",
      "prefecture-cities": "For example: City of …",
    },
    unitMissing: "Enter the name of the unit that is assessed.",
    group: "Group of assessors",
    groupOptional: "Optional; it can be written on the printed sheet.",
    stage: "Who scores now",
    stageMeaning: {
      self: "The unit scores itself, in the column “自评得分” (self-score).",
      assessed: "The assessors score, in the column “考核得分” (assessed score).",
    },
    submit: "Insert scoring sheet",
    submitting: "Inserting…",
    back: "Back to the scoring sheet",
    done: (sheet) => `Inserted the scoring sheet “${sheet}”. Enter the scores in its pale yellow cells.`,
  },
  scoring: {
    sheet: "Scoring sheet",
    another: "Insert another scoring sheet",
    check: "Check again",
    waiting: "Excel is busy. Below is the result of the last check; it will update by itself.",
    next: "Next problem",
    stage: "Stage",
    stageMeaning: {
      self: "The self-scores must be complete and right.",
      assessed: "The assessed scores must be complete and right, with a reason for points lost.",
    },
    totals: "Totals",
    full: "Full marks",
    self: "Self-score",
    assessed: "Assessed",
    lost: "Points lost",
    rate: "Rate",
    lostSoFar: "Lost (scored so far)",
    rateSoFar: "Rate (scored so far)",
    progress: (scored, count) => `${scored} of ${count} scored`,
    sections: "Scores by section",
    sectionScore: (score, weight) => `${score} of ${weight}`,
  },
  findings: {
    heading: "Findings",
    none: "Everything is in order. The sheet can be printed and signed.",
    notStarted: {
      self: "Nothing is scored yet. Enter self-scores in the pale yellow cells; they are checked here as you go.",
      assessed:
        "Nothing is scored yet. Enter assessed scores in the pale yellow cells; they are checked here as you go.",
    },
    wrong: (count) => findings(count, "error", "errors"),
    blank: (count) => `${count} not scored`,
    warnings: (count) => findings(count, "warning", "warnings"),
    separator: ", ",
    filter: "Show",
    all: (count) => `All (${count})`,
    filtered: (kind, count) => `${kind} (${count})`,
    wholeTable: "The whole sheet",
    number: (number) => `Indicator ${number}`,
    goTo: "go to",
    marks: { wrong: "Error", blank: "Not scored", warning: "Warning" },
  },
  checked: (summary) => `Checked: ${summary}.`,
  checkedClean: "Checked: nothing is wrong.",
  errors: {
    unknown:
      "That did not work, for a reason unknown. Try again; if it fails again, send the details to your administrator.",
    notStarted: "The add-in could not start. Close the task pane and open it again.",
    notExcel: "Open this add-in in Excel.",
    copyDetails: "Copy details",
    copied: "Copied",
    notCopied: "Could not copy. Please write this down:",
    dismiss: "Dismiss",
    retry: "Try again",
  },
  foot: { language: "Language", version: (version) => `Version ${version}` },
};
