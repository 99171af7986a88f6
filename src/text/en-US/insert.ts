import type { insert as chinese } from "../zh-CN/insert";

const sheets = (count: number): string => `${count} scoring ${count === 1 ? "sheet" : "sheets"}`;
const units = (count: number): string => `${count} ${count === 1 ? "unit" : "units"}`;

export const insert: typeof chinese = {
  heading: "Insert a scoring sheet",
  purpose:
    "Inserts the official indicator system into this workbook: a scoring sheet to fill in and print, and a summary with charts that calculates itself. Scores are checked as you enter them.",
  otherSystem: "Use another indicator system…",
  system: "Indicator system",
  systemSize: (indicators, points) => `${indicators} indicators, ${points} points in all`,
  unit: "Unit assessed",
  unitHint: "One per line; several can be inserted at once.",
  unitExample: "For example: Department of …, City of …",
  unitMissing: "Enter the name of the unit that is assessed.",
  unitTooLong: (most) => `A name may have ${most} characters at most. Shorten it.`,
  tooLongInList: (start, most) =>
    `A line of the list is too long (“${start}…”). A name may have ${most} characters at most; write one unit per line.`,
  tooMany: (count, most) =>
    `At most ${most} units can be inserted at once, and there are ${count}. For many units issue a file to each, on the screen Consolidate.`,
  group: "Group of assessors",
  groupOptional: "Optional; it can be written on the printed sheet.",
  stage: "Current stage",
  stageMeaning: {
    self: "The unit scores itself, in the column “自评得分” (self-score).",
    assessed: "The assessors score, in the column “考核得分” (assessed score).",
  },
  submit: (count) => (count < 2 ? "Insert scoring sheet" : `Insert ${sheets(count)}`),
  submitting: "Inserting…",
  progress: (done, all) => `Inserting ${done + 1} of ${all}`,
  cancel: "Cancel",
  back: "Back to the scoring sheet",
  firstTime: "New here? Try an example that is filled in.",
  toExample: "Show the example",
  done: (names) =>
    names.length < 2
      ? `Inserted the scoring sheet “${names.join("")}”. Enter the scores in its pale yellow cells.`
      : `Inserted ${sheets(names.length)}. The directory opens each of them.`,
  some: (done, rest) =>
    `Inserted ${sheets(done)}, each complete; ${units(rest)} not inserted. What is left stands above and can be inserted again.`,
  known: (names) =>
    `The workbook has a scoring sheet of the same system for ${names.map((name) => `“${name}”`).join(", ")} already.`,
  leaveOut: (count) => `Insert only the other ${count}`,
  insertAgain: "Insert all the same",
  list: {
    captions: ["No.", "Unit", "Unit assessed", "Name"],
    count: (found, repeated) =>
      `${units(found)} in the list${repeated > 0 ? `, ${repeated} repeated ${repeated === 1 ? "line" : "lines"} left out` : ""}:`,
  },
};
