/** Which of office.js's files clients ask for: the npm package has 88 MB, an add-in in Excel needs these. */

import { dirname, join } from "node:path";
import { languages } from "../src/text/languages";

export const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const names = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-winrt-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  ...languages.map((each) => `${each.toLowerCase()}/office_strings.js`),
  "telemetry/oteljs_agave.js",
];

/** Where each file lies in the package, and the name under which office.js asks for it. */
export const officeFiles: { from: string; to: string }[] = [
  ...names.map((name) => ({ from: name, to: name })),
  // The package has it in small letters, office.js asks for it with capitals.
  { from: "agaveerrorux", to: "AgaveErrorUX" },
];
