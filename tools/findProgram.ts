/** Finds a program of the machine by its possible names: the browser, LibreOffice and their like. */

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Names under which Debian, other Linuxes and macOS have the programs that the tests need. */
export const programs = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  soffice: ["soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  ssconvert: ["ssconvert"],
  xmllint: ["xmllint"],
  pdftotext: ["pdftotext"],
  pdftoppm: ["pdftoppm"],
  "fc-list": ["fc-list"],
  // Debian has it where only administrators look for programs.
  nginx: ["nginx", "/usr/sbin/nginx"],
} as const;

export type Program = keyof typeof programs;

/** The full path of a program, or undefined where the machine does not have it. */
export function findProgram(program: Program): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return programs[program]
    .flatMap((name) => (name.startsWith("/") ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

/** The full path of a program that must be there. */
export function requireProgram(program: Program): string {
  const path = findProgram(program);
  if (!path) throw new Error(`${program} is not on this machine; npm test names the command that installs it.`);
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
