/** `npm run bench`: measures what the design sets numbers for, in one run, and prints one table. Nothing here is a test. */

import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { requireProgram } from "../../tools/findProgram";
import { newHost, startOffice } from "../helpers/officeRuntime";
import { benchAfterEdit } from "./afterEdit";
import { benchCommandLine } from "./commandLine";
import { benchInsertion } from "./insertion";
import { benchOtherFormats } from "./otherFormats";
import { benchPaneLoad } from "./paneLoad";
import { benchPrinting } from "./printing";
import { benchReading } from "./reading";
import { benchReturned } from "./returned";
import { type Row, tableOf } from "./table";
import { benchWriting } from "./writing";

/** When and on what the numbers were taken; the load says how much else the machine had to do. */
function machine(): string {
  const chromium = execFileSync(requireProgram("chromium"), ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} cores`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`,
    `Node ${process.version}`,
    /[\w ]*?[\d.]+/.exec(chromium)?.[0].trim() ?? chromium.trim(),
  ].join(", ");
}

async function onOffice(): Promise<Row[]> {
  const office = await startOffice(newHost());
  try {
    return [...(await benchInsertion(office)), ...(await benchAfterEdit(office)), ...(await benchPrinting(office))];
  } finally {
    office.close();
  }
}

async function main(): Promise<void> {
  console.log(
    `${machine()}\n1 KB is 1,000 bytes; times stand with the shortest and the longest, ratios are those of the shortest.\n`,
  );
  const benches = [
    ...[onOffice, benchPaneLoad, benchWriting, benchReading],
    ...[benchOtherFormats, benchCommandLine, benchReturned],
  ];
  const rows: Row[] = [];
  try {
    // One after the other, so that none takes another's time.
    for (const bench of benches) rows.push(...(await bench()));
  } finally {
    // If a bench fails, what the others measured is printed all the same.
    console.log(tableOf(rows));
  }
}

void main();
