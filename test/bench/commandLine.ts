/** The command line beside the version before it was made faster: files that it reads and judges in a second, and how soon it starts. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { officialSystems } from "../../src/domain/systems";
import { bundleForNode } from "../../tools/bundleForNode";
import { bundleBefore, commitBefore } from "./before";
import { type Contender, execArgv, filesPerSecond } from "./inTurn";
import { milliseconds, spread } from "./measure";
import { finalisedFiles, fiveSystems, returnedFiles } from "./returnedFiles";
import { count, type Row } from "./table";

const rounds = 9;
const start = "test/bench/judging.ts";

/** 200 files as LibreOffice saves them. */
export async function benchCommandLine(): Promise<Row[]> {
  const paths = await returnedFiles();
  const [now = ""] = bundleForNode(start);
  const before = bundleBefore(start);
  const contenders: Contender[] = [
    { bundle: now, args: ["returned", "{}"] },
    { bundle: now, args: ["checked", "{}"] },
    { bundle: now, args: ["verified", "{}"] },
    ...(before === null ? [] : [{ bundle: before, args: ["returned", '"zh-CN"'] }]),
  ];
  const [consolidate = NaN, check = NaN, verify = NaN, earlier] = await filesPerSecond(contenders, paths, rounds);
  const [mixed = NaN] = await filesPerSecond(contenders.slice(0, 1), await returnedFiles(fiveSystems), rounds);
  const [finalised = NaN] = await filesPerSecond(contenders.slice(0, 1), await finalisedFiles(), rounds);
  const bench = `${paths.length} returned workbooks from the disk, one thread`;
  const speed = (files: number): string => `${count(Math.round(files))} files/s`;
  return [
    { bench, what: "consolidate: read, compared with what is seen, judged", measured: speed(consolidate) },
    earlier === undefined
      ? { bench, what: `… the version before (${commitBefore})`, measured: "not in this copy's history" }
      : {
          bench,
          what: `… against the version before (${commitBefore}), which compared nothing, with ${speed(earlier)}`,
          measured: `× ${(consolidate / earlier).toFixed(2)}`,
          asked: "× 1.4",
          reached: consolidate >= 1.4 * earlier,
        },
    {
      bench,
      what: "check / verify",
      measured: `${speed(check)} / ${speed(verify)}`,
    },
    {
      bench,
      what: "check against consolidate",
      measured: `× ${(check / consolidate).toFixed(2)}`,
      asked: "not slower, within 5 %",
      reached: check >= 0.95 * consolidate,
    },
    {
      bench,
      what: `… of ${fiveSystems.length} systems, ${fiveSystems.length - officialSystems.length} of them carried in the files: consolidate, against files of the official ones`,
      measured: `${speed(mixed)}, × ${(mixed / consolidate).toFixed(2)}`,
    },
    {
      bench,
      what: "… finalised, compared with plans of all their sheets: consolidate, against files that are not",
      measured: `${speed(finalised)}, × ${(finalised / consolidate).toFixed(2)}`,
    },
    startRow(bench),
  ];
}

/** From the process's start to its end; the bundle is there already. */
function startRow(bench: string): Row {
  const script = join(__dirname, "../../tools/scoring.js");
  const help = (): number => {
    const begun = performance.now();
    const { status } = spawnSync(process.execPath, [...execArgv, script, "--help"]);
    if (status !== 0) throw new Error(`--help ended with ${status}`);
    return performance.now() - begun;
  };
  help();
  const times = Array.from({ length: rounds }, help);
  const shortest = Math.min(...times);
  return {
    bench,
    what: `--help, median of ${rounds}; shortest ${milliseconds(shortest)} ms`,
    measured: spread(times),
    asked: "under 250 ms",
    reached: shortest < 250,
  };
}
