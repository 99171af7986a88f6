import type { cli as chinese } from "../zh-CN/cli";
import { entries, scoredBy, stages } from "./terms";

export const cli: typeof chinese = {
  help: (
    systems,
    languages,
  ) => `Scoring sheets from the command line: issue them in bulk, check those that come back, verify final ones, rank.

Usage
  npm run -s scoring -- issue --system SYSTEM --unit NAME --out FOLDER
  npm run -s scoring -- check FILE…
  npm run -s scoring -- verify FILE…
  npm run -s scoring -- consolidate FILE-OR-FOLDER… --out RESULT.xlsx
  npm run -s scoring -- system list | check | new | import | migrate …

issue  writes one workbook (.xlsx) for each unit
  --system SYSTEM   the indicator system:
${systems}
  --system-file FILE  your own indicator system, from a workbook with a definition sheet; may stand instead of --system
  --accept          issues by it even where points do not add up to what is stated: you have checked them
  --unit NAME       the unit to be assessed; may be repeated
  --units FILE      a list of units, one a line; may stand beside --unit
  --out FOLDER      where the workbooks go; made if it is not there
  --force           overwrites files of the same name; without it nothing is overwritten
  --paper PAPER     A4 (the default) or A3
  --portrait        prints portrait instead of landscape
  --blank           makes the form to fill in by hand instead of the scoring sheet
  --stage STAGE     self (the unit's own scoring, the default) or assessed
  --group GROUP     group of assessors
  --date DATE       day of assessment, 2026-11-23 for example
  --password WORD   locks the workbooks' structure: without it sheets are not added, removed, renamed or moved
  --register FILE   also writes a register (.xlsx); given to consolidate, it says who did not return anything

check  checks scoring sheets that were filled in, and lists scores and problems
  --json            prints one JSON array for other programs, with an element for each scoring sheet
  --jobs NUMBER     reads files with so many threads; 1 unless given
  --system-file FILE  the indicator system that was issued; may be repeated. Returns are read by it, and told where they
                    carry another one; without it what the files carry is taken, which is told
  --open-password WORD  opens encrypted files; it is tried on each of them.
                    Your terminal may remember it: clear its history afterwards

verify  verifies finalised scoring sheets: their check code, and whether they are as finalised or which cells differ
  --json            prints one JSON array for other programs, with an element for each scoring sheet
  --jobs NUMBER     reads files with so many threads; 1 unless given
  --system-file FILE  the indicator system that was issued; may be repeated. Returns are read by it, and told where they
                    carry another one; without it what the files carry is taken, which is told
  --open-password WORD  opens encrypted files; it is tried on each of them.
                    Your terminal may remember it: clear its history afterwards

consolidate  puts scoring sheets that came back together into a ranking; folders are read with all below them
  --out RESULT.xlsx where the result goes; results can be consolidated again with others
  --rank SCORE      rank by assessed scores (assessed) or self-scores (self);
                    otherwise by assessed scores as soon as one sheet has any
  --register FILE   the register of issued workbooks (.xlsx): tells who returned nothing
  --nested          count consolidations and registers inside the returned files too;
                    otherwise not, so that no unit's file speaks for another unit
  --strict-scores   does not rank returns with scores written as text, such as “2 points”;
                    without it they count as the number they say, with a warning
  --made-by OFFICE  the office that makes the ranking, below it and the returns; a line to write on without it
  --made-on DATE    the day it is made, 2026-11-23 for example, beside the office; a line to write on without it
  --csv FOLDER      also writes units.csv, scores.csv and findings.csv, see docs/csv.md
  --json            prints one line of JSON for each file as it is read
  --jobs NUMBER     reads files with so many threads; 1 unless given
  --system-file FILE  the indicator system that was issued; may be repeated. Returns are read by it, and told where they
                    carry another one; without it what the files carry is taken, which is told
  --open-password WORD  opens encrypted files; it is tried on each of them.
                    Your terminal may remember it: clear its history afterwards

system list  lists the indicator systems at hand: the official ones, and those of --system-file
  --system-file FILE  a workbook with a definition sheet; may be repeated
  --json            prints JSON for other programs

system check  checks an indicator system (a workbook with a definition sheet), and lists problems by cell
  --sheet NAME      which sheet, where the file has several definitions
  --json            prints JSON for other programs

system new  makes an indicator system to be edited in Excel or WPS
  --out FILE.xlsx   where it goes; overwritten only with --force
  --from SYSTEM     a copy of an official system (its id) or of another file's; a small example without it

system migrate  moves the scores of older sheets to a newer edition of their system; the older files stay as they are
  FILE-OR-FOLDER…   the older scoring sheets
  --to SYSTEM       the newer edition: a file, or the id of an official system
  --out FOLDER      where the new workbooks go, each with a sheet that says what was moved
  --force           overwrites files of the same name
  --json            prints JSON for other programs
  --system-file, --jobs, --open-password  as for check

system import  reads an indicator system from the document that announces it (Word, Excel, a web page, text),
                    and lists its levels, points and doubts
  --json            prints JSON for other programs
  --table PLACE     which table, where the document has several
  --out FILE        writes it as a sheet to be edited; with open doubts its edition says draft, and they are listed beside it
  --force           overwrites the file
  --accept          takes the proposed answer to each doubt; those without one are still listed
  --open-password WORD  opens an encrypted document; your terminal may remember it: clear its history afterwards

What check, verify and consolidate read (by content, whatever the name ends in)
  .xlsx .xlsm .xltx .xls .et .xlsb .ods, and .zip archives of them (one level deep);
  of what is no .xlsx not all formats can be checked, which is told; .rar .7z .eml have to be unpacked first

All commands take
  --lang LANGUAGE   ${languages}; the first one where it is left out
  --help            shows this text

Exit codes
  0  done, and no errors were found (warnings are not errors), or all are as finalised, or all files count, or nothing is doubtful,
     or a system has no problems, or all scores were moved
  1  check found errors; verify found a sheet that is not as finalised or not final; consolidate left a file out or
     could not read it; an import has doubts; a system has problems; some scores were not moved
  2  not done: the command is not right, or a file cannot be written; check or verify could not read a file;
     consolidate could not read any

Examples
  npm run -s scoring -- issue --system provincial-departments --unit "Department of Finance" --out sheets
  npm run -s scoring -- issue --system prefecture-cities --units cities.txt --out sheets
  npm run -s scoring -- check sheets/*.xlsx --lang en-US
  npm run -s scoring -- consolidate returned --out ranking.xlsx --lang en-US
  npm run -s scoring -- verify sheets/*.xlsx --lang en-US
`,
  usage: {
    unknownCommand: (command) => `There is no command "${command}".`,
    unknownOption: (option) => `There is no option "${option}".`,
    badValue: (option) => `The option "${option}" lacks its value, or takes none.`,
    extraWord: (word) => `"${word}" is one word too many. Put a unit's name after --unit, in quotes if it has spaces.`,
    badLanguage: (language, known) => `--lang is ${known}, not "${language}".`,
    systemMissing: "Say with --system which indicator system to use.",
    badSystem: (system, known) => `There is no indicator system "${system}", only ${known}.`,
    badStage: (stage) => `--stage is self or assessed, not "${stage}".`,
    badDate: (option, date) => `${option} is written like 2026-11-23, not "${date}".`,
    badPaper: (paper) => `--paper must be A4 or A3, not “${paper}”.`,
    unitMissing: "Name the unit with --unit, or give a list of units with --units.",
    unitEmpty: "The name after --unit is empty: type the unit's name.",
    unitTooLong: (start, most) =>
      `A unit's name may have ${most} characters at most; “${start}…” is too long. Shorten it, and write one unit a line in a list.`,
    outMissing: "Say with --out which folder the workbooks go to.",
    filesMissing: "Say which files to read.",
    seeHelp: "Add --help to see how it is used.",
  },
  files: {
    missing: "There is no such file. Check its name and folder.",
    isFolder: "This is a folder. Name the files in it.",
    forbidden: "You may not open it. Choose another place or ask your administrator.",
    diskFull: "The disk is full; nothing was written. Make room and try again.",
    output: "output",
    other: (code) => `The system did not open it (${code}). Make sure that no other program uses it and try again.`,
    exists: "This file exists and was not overwritten. Choose another folder, or add --force to overwrite it.",
    existsSome: "No file was written.",
    notAFolder: "What stands after --out is no folder. Choose another name.",
    noUnits: "There is no unit in this list. Write one a line.",
  },
  unexpected: (what: string): string =>
    `Something unexpected went wrong (${what}), and the command was not completed. Please try again; if it fails again, send this sentence to your administrator.`,
  problem: (file, sentence) => `${file}: ${sentence}`,
  issued: (count, folder) => `${count} ${count === 1 ? "workbook" : "workbooks"} written to "${folder}".`,
  issuedOnly: (written, count) =>
    written === 0
      ? "No file was made."
      : `Of ${count} workbooks the first ${written} were made and are whole; the others were not. Try again with the other units, or with --force for all.`,
  report: {
    unit: (unit) => `Unit: ${unit || "(not filled in)"}`,
    system: (title, edition) => `${title} (edition ${edition})`,
    progress: (stage, scored, count) => `${stages[stage]}, ${scored} of ${count} indicators scored`,
    headings: { name: "", weight: "Weight", self: entries.selfScore, assessed: scoredBy.assessed },
    total: "Total",
    clean: "No problems found.",
    counts: (found) => `${found}:`,
    number: (number) => `No. ${number}`,
    wholeTable: "Whole sheet",
  },
};
