/** The same in English. */

import type { systemImport as zhCN } from "../zh-CN/systemImport";

const sorts = {
  number: "numbers",
  level: "names",
  points: "points",
  description: "descriptions",
  kind: "kinds",
  aside: "not used",
};

const items = (count: number): string => `${count} indicator${count === 1 ? "" : "s"}`;
const points = (count: number): string => `${count} point${count === 1 ? "" : "s"}`;
const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const systemImport: typeof zhCN = {
  refusals: {
    empty: () => "There is nothing in it. Check the file, or copy the whole table again and paste it.",
    encrypted: () =>
      "The file needs a password. Give it (--open-password on the command line), or remove it and save a copy.",
    "wrong-password": () => "The password does not open the file. Check it and try again.",
    damaged: () =>
      "The file is damaged or incomplete. Open it in Word, WPS or Excel; if it opens, save a copy and import that.",
    "too-large": () =>
      "The file holds far too much for an indicator system. Keep its table only, save and import that.",
    pdf: () =>
      "This is a PDF, whose tables have no rows and columns. Open the original in Word or WPS and save it as .docx, or put the table into Excel.",
    rtf: () => "This is an RTF file. Open it in Word or WPS and save it as .docx, or copy the table and paste it.",
    "web-archive": () => "This is a saved web page (.mht) or a message. Open it, then copy the table and paste it.",
    picture: () => "This is a picture, whose text cannot be read. Find the Word or Excel file that it was made from.",
    presentation: () => "This is a presentation. Copy the table into Word or Excel and import that.",
    archive: () => "This is an archive. Extract it first, then choose the file inside.",
    "old-word": () =>
      "This file is of Word 95 or earlier. Open it in Word or WPS and save it as .docx, or copy the table and paste it.",
    "not-a-document": () => "This is no Word file, table or text. Check that it is the right file.",
    "no-table": ({ lines, pictures }) =>
      lines === 0 && pictures
        ? "There are only pictures in it, whose text cannot be read. Find the Word or Excel file that they were made from."
        : `There is no table in it${lines > 0 ? `, only ${lines} line${lines === 1 ? "" : "s"} of text` : ""}${pictures ? " and pictures" : ""}. Put the indicators into a table, one per row, and import or paste it; without a table, write each as a number, a name and its points, such as 1.领导机构（5分）.`,
    "no-indicators": ({ tables }) =>
      `No indicators with points were found in its ${tables} table${tables === 1 ? "" : "s"}. Check the file; captions should name the indicators (such as 三级指标) and their points (分值 or 权重).`,
    "too-many-rows": ({ rows, most }) =>
      `The table has ${rows} rows; at most ${most} can be imported. Keep the indicators' table only and import that.`,
    "no-such-table": ({ asked, count }) =>
      `There is no table ${asked}; the file has ${count}. Give a number from 1 to ${count}.`,
  },
  doubts: {
    "several-tables": ({ tables }) =>
      `There are ${tables.length} tables of indicators: ${tables
        .map(
          ({ table, title, count, total }) =>
            `table ${table}${title ? ` “${title}”` : ""} (${items(count)}, ${points(total)})`,
        )
        .join("; ")}. Choose one, or all together where they are parts of one system.`,
    "captions-missing": ({ columns }) =>
      `There are no captions. By what stands in them the columns are: ${columns.map((sort) => sorts[sort]).join(", ")}. Check that; if it is wrong, add a row of captions and import again.`,
    "caption-unknown": ({ column, sort }) =>
      `Column ${column} ${sort === "aside" ? "has a caption that is not known, and is left out" : `has no caption that is known, and is taken as ${sorts[sort]}`}. Check that.`,
    "column-left-out": ({ caption }) =>
      `The column “${caption}” is no part of an indicator system and is left out. Check that.`,
    "points-column": ({ caption }) =>
      `No column of points was found; the numbers under “${caption}” are taken. Check them.`,
    "name-alone": ({ name }) =>
      `“${name}” has no points in its row and was taken as the heading of what follows. If it is an indicator, say so and give its points.`,
    "points-columns": ({ captions }) =>
      `${listed(captions)} all hold points, one for each indicator. Choose the column that counts.`,
    "title-missing": () => "There is no title above the table. Enter the indicator system's name.",
    "level-missing": ({ name, level }) => `“${name}” has no ${level}. Enter it, or take the name that is proposed.`,
    "level-joined": ({ caption }) =>
      `Points are given for more than one “${caption}” at a time, so that column became a part of the description. Check that.`,
    "name-missing": ({ weight }) => `This indicator has ${points(weight)} but no name. Enter it.`,
    "name-long": ({ letters }) =>
      `The name has ${letters} characters and may be a description. Check it and shorten it if needed.`,
    "description-long": ({ letters }) =>
      `The description has ${letters} characters, too many for a printed page. Check it and shorten it if needed.`,
    "heading-apart": ({ name }) => `“${name}” appears in two places that are apart, and is taken as one. Check that.`,
    "numbers-odd": ({ first }) =>
      `Numbers are missing, double or out of order (from “${first}” on). Numbering in order is proposed.`,
    "weight-missing": ({ name }) => `“${name}” has no points. Enter them.`,
    "weight-unclear": ({ name }) => `The points of “${name}” cannot be understood. Enter them.`,
    "weight-range": ({ name, from, to }) =>
      `The points of “${name}” are given as ${from} to ${to}. The highest, ${to}, is proposed.`,
    "weight-limit": ({ name, most }) => `The points of “${name}” are given as at most ${most}. ${most} is proposed.`,
    "weight-percent": ({ weight }) =>
      `Weights are percentages (such as ${weight}%). Points out of 100 are proposed: ${weight}% is ${points(weight)}.`,
    "weight-fraction": ({ sum }) => `All weights are below 1 and make ${sum}. Multiplying by 100 is proposed.`,
    "weight-relative": ({ sum }) =>
      `The weights in each part make 100, and ${sum} when simply added. Multiplying them by their heading's weight is proposed.`,
    "weight-decimals": ({ name, weight }) =>
      `The points of “${name}” are ${weight}, with more than two decimals. Rounding is proposed.`,
    "weight-in-text": ({ name, weight }) =>
      `The points of “${name}” are named only in its text: ${weight}. Check that.`,
    "weights-differ": ({ name, weight, other }) =>
      `The column says ${points(weight)} for “${name}”, its name says ${other}. Choose one.`,
    "weight-shared": ({ names, weight }) =>
      `${listed(names.slice(0, 3))}${names.length > 3 ? ` and others, ${names.length} in all,` : ""} share ${points(weight)}. Making them one indicator is proposed; the points can also be divided evenly.`,
    "weights-several": ({ name, weights, stated }) =>
      `“${name}” has ${weights.length} numbers of points (${weights.join(", ")})${stated === null ? "" : `, its name says ${stated}`}. Confirm how many it has in all.`,
    "grades-differ": ({ name, weight, highest }) =>
      `“${name}” has ${points(weight)}, but its highest grade is ${highest}. Check that.`,
    "kind-found": ({ name, word, weight }) =>
      `“${name}” is ${word} (${points(weight)}): added, taken or deciding alone. Leaving it out of the total is proposed; count it if it is an ordinary indicator.`,
    "section-sum": ({ name, stated, sum }) =>
      `“${name}” is stated as ${points(stated)}, but its indicators make ${sum}. Check them and confirm before going on.`,
    "total-sum": ({ stated, sum }) =>
      `The file states ${points(stated)} in all, but the indicators make ${sum}. Check them and confirm before going on.`,
    "total-odd": ({ sum }) =>
      `The indicators make ${points(sum)}, not 100. Check that, and confirm it if it is meant so.`,
    "row-unread": ({ text }) => `Nothing was made of this row (${text}). Check that.`,
    "formula-found": ({ text }) =>
      `There are results of formulas (${text}); they are imported as they are now. Check them.`,
    "hidden-found": ({ text }) => `There are hidden rows or columns (${text}); they are imported, too. Check them.`,
    "lines-joined": ({ text }) =>
      `Lines stand alone between two rows and went to the cell before (${text}). Check that; copying the table with its formatting avoids it.`,
    "outline-read": ({ count }) =>
      `There is no table of indicators; ${count} were read from numbered lines with points. Compare levels, names and points with the document.`,
    "struck-out": () => "Text with a line through it was left out. Check it; to use it, take the line away first.",
    "changes-open": () =>
      "The file has tracked changes; they are imported as if all were accepted. Settle them in Word or WPS, or check and confirm.",
  },
  remarks: {
    macros: "The file holds macros. They were not run; only its text was read.",
    pictures: "The file holds pictures, whose text was not read.",
    changes: "The file has tracked changes.",
    struck: "The file has text with a line through it, which was not read.",
  },
  place: ({ table, row }, tables) =>
    tables === 0 ? `line ${row} of the text` : tables > 1 ? `table ${table}, row ${row}` : `row ${row}`,
  choices: {
    together: "all together",
    take: "leave it so",
    "leave-out": "leave it out",
    join: "make it one",
    "as-heading": "a heading",
    "as-indicator": "an indicator",
    divide: "divide evenly",
    count: "count it",
    keep: "keep it, it is right",
    accepted: "accept all changes",
    points: "as points",
    "of-heading": "multiply by the heading's weight",
    "of-whole": "simply add",
    "times-100": "multiply by 100",
    "as-is": "keep it",
    "by-order": "number in order",
  },
  table: (number) => `table ${number}`,
  cli: {
    proposed: (choice) => `Proposed: ${choice}`,
    untitled: "(no title)",
    levels: (names) => `Levels: ${names.join(" → ")}`,
    total: (count, total) => `${items(count)}, ${points(total)}`,
    leftOut: "not counted",
    stated: (stated, sum) => (stated === sum ? points(stated) : `${points(sum)}, the file states ${stated}`),
    sum: points,
    clean: "No doubts.",
    doubts: (count) => `${count} doubt${count === 1 ? "" : "s"}:`,
    fileMissing: "Name the file to import, one only.",
    badTable: (table) => `--table is a table's place in the file, such as 2; it cannot be “${table}”.`,
  },
};
