/** What issuing to many units and putting their sheets together say: on the result's sheets, in the pane, on the command line. */

import type { Stage } from "../../domain/scoreSheet";
import type { consolidate as chinese } from "../zh-CN/consolidate";
import { entries, scoredBy } from "./terms";

const scores = { self: `${entries.selfScore}s`, assessed: `${entries.assessedScore}s` };
const stageName = (stage: Stage): string => scores[stage].toLowerCase();

export const consolidate: typeof chinese = {
  sheets: {
    ranking: "Ranking",
    charts: "Ranking charts",
    matrix: "Scores by unit",
    returns: "Returns",
    data: "Consolidated data",
    register: "Issue register",
    ofSystem: (name, attachment) => `${name}-${attachment}`,
  },
  verdicts: {
    accepted: "Accepted",
    warned: "Accepted with warnings",
    incomplete: "Not complete",
    refused: "Refused",
    superseded: "Duplicate, not used",
    unreadable: "Cannot be read",
    skipped: "Skipped",
    missing: "Not returned",
  },
  codeStates: {
    open: "Not finalised",
    matches: "As finalised",
    differs: "Not as finalised",
    unchecked: "Not verified",
  },
  problems: {
    superseded: (file) => `There is another one of the same unit; the one in “${file}” is used.`,
    incomplete: (score, scored, count) =>
      `Units are ranked by ${stageName(score)}; this sheet has ${scored} of ${count} and is not ranked.`,
    preferred: (count) => `${count} came back from this unit; this one is used.`,
  },
  data: {
    title: "Consolidated data (read by programs: do not change; can be consolidated again with others)",
    captions: {
      unit: "Unit",
      system: "System",
      edition: "Edition",
      group: "Group",
      stage: "Stage",
      verdict: "Verdict",
      code: "Check code",
      codeState: "State",
      finalisedAt: "Finalised at",
      changedAt: "File changed at",
      file: "File",
      sheet: "Sheet",
      refusals: "Why it is not counted",
      warnings: "Warnings",
      findings: "Findings (for programs)",
    },
    selfScore: (number) => `${scoredBy.self} ${number}`,
    assessedScore: (number) => `${scoredBy.assessed} ${number}`,
    stages: scoredBy,
  },
  madeBy: (office, day) => `Issued by: ${office || "________________________"}        Date: ${day || "____________"}`,
  ranking: {
    title: (title) => `Ranking: ${title}`,
    note: (counted, incomplete, refused, missing) =>
      `${counted} ${counted === 1 ? "unit" : "units"} ranked${incomplete > 0 ? `, ${incomplete} not complete` : ""}${refused > 0 ? `, ${refused} not used` : ""}${missing > 0 ? `, ${missing} not returned` : ""}. Totals are worked out anew from the scores; equal totals have equal ranks.`,
    score: (score) => `By ${stageName(score)}`,
    captions: {
      rank: "Rank",
      unit: "Unit",
      total: "Total",
      rate: "Rate",
      code: "Check code",
      verdict: "Verdict",
    },
    mean: "Mean",
    highest: "Highest",
    lowest: "Lowest",
    none: "There is no unit to rank.",
    charts: {
      title: (title) => `Ranking charts: ${title}`,
      ranking: (count, all, from) =>
        (all ? "Totals of all units" : `The ${count} best totals`) + (from > 0 ? ` (axis from ${from} points)` : ""),
      sections: "Sections: full marks and mean",
      spread: "Spread of totals (number of units)",
      lost: "Indicators that lost most points over all units (10)",
      points: "Points",
      units: "Units",
      full: "Full marks",
      band: (from, to) => `${from}–${to}`,
      data: "Chart data (made by formulas, do not change)",
    },
  },
  matrix: {
    title: (title) => `Scores by unit: ${title}`,
    note: "Colours show each score's share of its weight: the darker, the lower. Units stand by rank. Scores are those of the day it was made.",
    lost: "Lost in all",
  },
  returns: {
    sum: (expected, returned, missing, unreadable) =>
      `${expected} ${expected === 1 ? "unit" : "units"} expected: ${returned} returned, ${missing} not returned, ${unreadable} returned but not readable.`,
    title: (score) => `Returns (by ${stageName(score)})`,
    captions: {
      file: "File",
      sheet: "Sheet",
      unit: "Unit",
      verdict: "Verdict",
      total: "Total",
      code: "Check code",
      codeState: "State",
      reasons: "Remarks",
    },
  },
  register: {
    title: "Issue register",
    captions: {
      number: "No.",
      unit: "Unit",
      system: "System",
      edition: "Edition",
      file: "File",
      issuedAt: "Issued at",
    },
  },
  cli: {
    read: (done, all) => `Read ${done} of ${all}`,
    line: (verdict, file, rest) => `${verdict}  ${file}${rest === "" ? "" : `  ${rest}`}`,
    unitAndPoints: (unit, points) => `${unit || "(no unit)"}${points === null ? "" : ` ${points} points`}`,
    missing: (units) => [`To remind: not returned (${units.length})`, ...units].join("\n"),
    noRegister: "There is no register in this file. Check the name after --register.",
    nestedLeftOut: "Not counted: add --nested to count the consolidation or register in it",
    written: (path) => `The result is in “${path}”.`,
    csvWritten: (folder) => `Tables are in “${folder}”: units.csv, scores.csv, findings.csv.`,
    skipped: (count) => `${count} other files (temporary files, pictures and the like) were not read.`,
    counts: (counted, incomplete, refused, unreadable) =>
      `${counted} units ranked, ${incomplete} not complete, ${refused} not used, ${unreadable} files cannot be read.`,
    badRank: (value, allowed) => `--rank is ${allowed.join(" or ")}, not “${value}”.`,
    outIsInput: "This is one of the files to be consolidated, so nothing was written. Choose another name with --out.",
    outIsOther: "This file exists and is not a consolidation; it was not overwritten. Choose another name with --out.",
    pathsMissing: "Name the files or folders to consolidate.",
    outMissing: "Name the file for the result with --out (.xlsx).",
    badJobs: (jobs) => `--jobs is a whole number from 1 to 64, not “${jobs}”.`,
    nothingRead: "No scoring sheet was read, so there is no result.",
    noWorkbooks: (path) => `There is no .xlsx file in “${path}”.`,
  },
  pane: {
    collect: {
      heading: "Consolidate what came back",
      purpose:
        "Choose the files that the units returned, hundreds at once; files that were consolidated before can be consolidated again. Files are read on this computer and are not sent anywhere.",
      choose: "Choose files",
      drop: "or drop files here",
      label: "Returned files",
      progress: (done, all) => `Read ${done} of ${all}`,
      remaining: (seconds) => (seconds < 2 ? "nearly done" : `about ${seconds} s left`),
      locked: "Password to open",
      lockedHint: (count) =>
        `${count} files need a password to open. It is used to read them again, and neither kept nor shown.`,
      unlock: "Read with the password",
      cancel: "Cancel",
      cancelled: (done) => `Cancelled; the ${done} files that were read are kept below.`,
      clear: "Clear all",
      skipped: (count) => `Skipped files (${count})`,
      counts: (counted, incomplete, refused, unread) =>
        `${counted} units ranked, ${incomplete} not complete, ${refused} not used, ${unread} cannot be read`,
      score: "Rank by",
      scores: {
        auto: "Automatic: assessed scores where there are any",
        assessed: scores.assessed,
        self: scores.self,
      },
      nested: "Count consolidations and registers inside the files (make sure that you trust their source)",
      strictScores: "Do not rank returns with scores written as text, such as “2 points”",
      ranked: (score) => `Ranked by ${stageName(score)}`,
      attention: "To be looked at",
      ranking: "Ranking",
      more: (count) => `${count} more, all in the sheet “Returns”.`,
      points: (points) => `${points} points`,
      missing: (count) => `To remind: not returned (${count})`,
      choice: (unit) => `${unit}: which one to use`,
      office: "Made by (office)",
      officeHint:
        "Optional; it can be written on the printed sheet. It stands below the ranking and the returns; the date is written by hand.",
      draw: "Put the result into the workbook",
      drawing: "Putting it into the workbook…",
      drawn: (sheets) => `In the workbook now: ${sheets.join(", ")}. To print one, open it and press Ctrl+P.`,
      notDeleted: (sheets) =>
        `The earlier sheets were not deleted and are there under other names: ${sheets.join(", ")}. Delete them by hand; some may be gone already.`,
      replaceQuestion: (sheets) =>
        `The workbook holds an earlier consolidation: ${sheets.join(", ")}. Replace it with this one?`,
      replace: "Replace",
      keep: "Keep it and add the new one",
      back: "Cancel",
    },
    issue: {
      heading: "Issue scoring sheets",
      purpose: "Makes one scoring workbook for each unit of a list, with its name filled in, as a zip with a register.",
      units: "Units",
      unitsHint: "One per line; paste them here.",
      fromSelection: "Read the selected cells",
      fromFile: "Read a file",
      fileLabel: "List of units (.txt, .csv, or the first column of an .xlsx)",
      noneSelected: "The selected cells are blank. Select the cells that hold the units' names first.",
      unitsMissing: "Fill in the units first.",
      password: "Workbook protection password (optional)",
      passwordHint:
        "Without it nobody can add, remove, rename or move sheets, or finalise. Entering scores is not affected. Keep it safe.",
      make: (count) => (count === 0 ? "Make the zip" : `Make ${count} scoring ${count === 1 ? "sheet" : "sheets"}`),
      making: (done, all) => `Making ${done} of ${all}`,
      archive: (attachment) => `scoring-sheets-${attachment}.zip`,
      made: (name) => `“${name}” is ready.`,
      link: (name) => `Download ${name}`,
      noDownloads:
        "Excel for Mac and iPad lets no add-in save files, so nothing can be issued here. Issue from the pane in Excel for Windows or on the web, or ask the administrator to issue by the command line.",
      linkHint: "If nothing was downloaded, click this link.",
      register: "Put the register into the workbook",
      registered: (sheet) =>
        `The register is in the sheet “${sheet}”. Consolidating names the units that did not return.`,
    },
  },
};
