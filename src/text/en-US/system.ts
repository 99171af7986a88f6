/** What is said of indicator systems when they are made, checked and listed. */

import type { SystemText } from "../system";

export const system: SystemText = {
  example: {
    title: "Indicator system (type its real name)",
    headings: {
      section: (number) => `Section ${number}`,
      group: (number) => `Group ${number}`,
    },
    indicators: {
      name: (number) => `Indicator ${number}`,
      description: "Say what earns full points and what loses some.",
    },
  },
  copyOf: (title) => `${title} (copy)`,
  cli: {
    unknownTask: (task, known) =>
      task === "" ? `Say what to do: after system write ${known}.` : `After system write ${known}, not "${task}".`,
    extraWord: (word) => `"${word}" is one word too many.`,
    fileMissing: "Name one file with an indicator system to check.",
    outMissing: "Say with --out which file to write.",
    noDefinition:
      "There is no sheet with an indicator system in it. Make one with system new, or import one from a document with system import.",
    noSuchSheet: (sheet, names) =>
      `There is no definition sheet "${sheet}", only ${names.map((name) => `"${name}"`).join(", ")}.`,
    severalDefinitions: (names) =>
      `There are ${names.length} definition sheets: ${names.map((name) => `"${name}"`).join(", ")}. Say with --sheet which one is meant.`,
    severalSystems: (file) => `There are several indicator systems in "${file}". Put one into each file.`,
    severalToIssue: (ids) => `The files define several indicator systems. Say with --system which one: ${ids}.`,
    unusable: "This indicator system cannot be used yet. Put right first:",
    notAdding: "Something in this indicator system does not add up:",
    acceptHint: "Check it; if it is right as it is, add --accept to issue it.",
    written: (file) => `Written to "${file}". Edit it in Excel or WPS, then check it with system check.`,
    edition: (edition) => `Edition: ${edition}`,
    levels: (names) => `Levels: ${names.join(" → ")}`,
    size: (count, sum, total) =>
      sum === total
        ? `${count} indicators, ${total} points`
        : `${count} indicators that make ${sum} points; the stated total is ${total}`,
    points: (sum, stated) => (sum === stated ? `${sum} points` : `${sum} points, stated as ${stated}`),
    problems: (count) => `Problems: ${count}`,
    origins: { official: "official", own: "as given by --system-file", carried: "as the file itself has it" },
    carried: (title, edition) =>
      `"${title}" (${edition}) was taken from the returned files themselves and compared with nothing. To compare it, give the file that you issued from with --system-file.`,
    apart: (title, marks) =>
      `There are ${marks.length} different definitions of "${title}" (${marks.join(", ")}); they are ranked apart. Give the file that you issued from with --system-file.`,
  },
};
