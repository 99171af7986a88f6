/** What is said of indicator systems when they are made, checked and listed. */

import type { SystemText } from "../zh-CN/system";

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
  pane: {
    heading: "Indicator systems",
    lead: "Beside the two official systems you can use your own: define it in a sheet of this workbook, then insert and issue scoring sheets by it.",
    atHand: "Systems at hand",
    about: (edition, count, total) => `Edition ${edition}, ${count} indicators, ${total} points`,
    inWorkbook: "defined in this workbook",
    make: "New",
    makeHint: "Inserts a definition sheet, to be edited as any table.",
    from: "Begin with",
    example: "A small example",
    copyOf: (name) => `Copy: ${name}`,
    makeSheet: "Insert a definition sheet",
    drawn: (sheet) => `“${sheet}” was inserted. When it is right, choose it under Insert and Consolidate.`,
    import: "Import from a document",
    importHint:
      "Tables of indicators in announcements can be imported: Word, Excel, web pages, text. Numbered lines with points are read as well.",
    file: "Choose a file",
    paste: "Or paste",
    pasteHint: "Copy the whole table in Word, WPS, Excel or on a web page, and paste it here.",
    readPasted: "Read what was pasted",
    noDoubts: "Nothing is doubtful.",
    doubts: (count) => `Please answer ${count} ${count === 1 ? "doubt" : "doubts"}`,
    stands: (text) => `It says: ${text}`,
    proposed: (answer) => `${answer} (proposed)`,
    own: "Enter",
    tree: "What is imported",
    drawDraft: "Insert as a definition sheet",
    unsettled: "Answer the doubts about points first; then it can be inserted.",
    definitions: "Defined in this workbook",
    noDefinitions: "There is no definition sheet yet.",
    editHint: "After changes choose “Check”; a cell's name leads there.",
    look: "Check",
    ready: "No problems were found; it can be used.",
    problems: (count) => `${count} ${count === 1 ? "problem" : "problems"}:`,
    renumber: "Renumber",
    renumbered: (count) => `Numbered in order; ${count} ${count === 1 ? "number was" : "numbers were"} changed.`,
    reorderHint:
      "To reorder, cut whole rows and insert them elsewhere, then choose “Renumber”. When the contents change, change the edition too.",
    apart: (title, marks) =>
      `There are ${marks.length} different definitions of “${title}” (${marks.join(", ")}); they are ranked apart. Consolidate in the workbook that you issued from: its definition counts.`,
    back: "Back",
  },
  copyOf: (title) => `${title} (copy)`,
  migration: {
    sheetName: (unit) => `Moved-${unit}`,
    heading: "What was moved",
    about: (from, to) =>
      `Moved from "${from}" to "${to}". Every score keeps its points; look again where a weight has changed.`,
    wasFinal: (code) =>
      `The older sheet is final (check code ${code}) and was not changed; the new one is not final yet.`,
    captions: {
      what: "What",
      oldNumber: "Old no.",
      oldName: "Old indicator",
      oldWeight: "Old weight",
      newNumber: "New no.",
      newName: "New indicator",
      newWeight: "New weight",
      self: "Self",
      assessed: "Assessed",
      texts: "Explanation, reason, evidence",
      note: "Note",
    },
    kinds: {
      placeless: "No place",
      above: "Above new weight",
      weight: "Weight changed",
      fresh: "New indicator",
      moved: "Moved",
    },
    above: {
      self: (weight) => `The self-score is above the new weight of ${weight}. Score it again.`,
      assessed: (weight) => `The assessed score is above the new weight of ${weight}. Score it again.`,
    },
    by: {
      text: "Another number; name and description are the same.",
      name: "Another number and description; name and headings are the same.",
      description: "Another name; the description is the same.",
    },
    placeless: "The new edition does not have it. Its score is kept here only.",
    fresh: "Not in the older sheet. Score it.",
    weights: (before, after) => `weight ${before} → ${after}`,
  },
  cli: {
    toMissing: "Say with --to which system to move to: the newer edition's file, or the id of an official one.",
    folderMissing: "Say with --out which folder the new workbooks go to.",
    passedOver: {
      "same-edition": (sheet) => `"${sheet}" is of this edition already and was not moved.`,
      "other-system": (sheet) =>
        `None of the indicators of "${sheet}" is in the new edition: it may be another system. It was not moved.`,
    },
    nothingMigrated: "No scoring sheet was moved.",
    migrated: (count, folder) =>
      `${count} new ${count === 1 ? "workbook" : "workbooks"} written to "${folder}". The older files were not changed.`,
    movedFrom: (title, edition) => `Older system: ${title} (${edition})`,
    movedCounts: (moved, placeless, fresh) => `${moved} moved, ${placeless} without a place, ${fresh} new indicators.`,
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
