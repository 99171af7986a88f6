/** Returned workbooks: how fast they are read beside SheetJS and beside unzipping alone, with one thread and two, and what memory that takes. */

import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleForNode } from "../../tools/bundleForNode";
import type { Consolidated } from "./consolidating";
import { answerOf, execArgv, filesPerSecond } from "./inTurn";
import { type Way, wayNames } from "./readingWay";
import { copiesOf, returnedFiles } from "./returnedFiles";
import { benchInChromium } from "./returnedInChromium";
import { aside, count, type Row } from "./table";

const rounds = 9;
const many = 2000;
const [readingWay = "", consolidatingOnce = ""] = bundleForNode(
  ...["test/bench/readingWay.ts", "test/bench/consolidating.ts", "src/cli/readWorker.ts"],
);

/** 200 in memory, 2,000 on the disk, 200 in the browser. */
export async function benchReturned(): Promise<Row[]> {
  const paths = await returnedFiles();
  return [...(await readingRows(paths)), ...(await consolidatingRows(paths)), ...(await benchInChromium(paths))];
}

async function readingRows(paths: string[]): Promise<Row[]> {
  const speed = await speeds(paths);
  const bench = `${paths.length} returned workbooks, as LibreOffice saves them`;
  const row = (what: string, way: Way): Row => ({ bench, what, measured: `${count(Math.round(speed[way]))} files/s` });
  const times = (a: Way, b: Way): Row["measured"] => `× ${(speed[a] / speed[b]).toFixed(1)}`;
  const share = (a: Way, b: Way): Row["measured"] => `${((100 * speed[a]) / speed[b]).toFixed(0)} %`;
  return [
    row("as consolidating reads, summaries packed: unzipping the same parts", "unzip"),
    row("… our reader", "ours"),
    row("… SheetJS, the same sheets", "sheetJs"),
    row("all sheets: unzipping the same parts", "unzipAll"),
    row("… our reader", "oursAll"),
    row("… SheetJS", "sheetJsAll"),
    row("read, checked, added up and judged", "judged"),
    {
      bench,
      what: "our reader against SheetJS: as consolidating reads / all sheets",
      asked: "× 10 / × 5",
      measured: `${times("ours", "sheetJs")} / ${times("oursAll", "sheetJsAll")}`,
      reached: speed.ours >= 10 * speed.sheetJs && speed.oursAll >= 5 * speed.sheetJsAll,
    },
    {
      bench,
      what: "our reader against unzipping, as consolidating reads",
      asked: "60 %",
      measured: share("ours", "unzip"),
      reached: speed.ours >= 0.6 * speed.unzip,
    },
    { bench, what: "our reader against unzipping, all sheets", measured: share("oursAll", "unzipAll") },
  ];
}

/** Files a second of each way. */
async function speeds(paths: string[]): Promise<Record<Way, number>> {
  const contenders = wayNames.map((way) => ({ bundle: readingWay, args: [way] }));
  const speed = await filesPerSecond(contenders, paths, rounds);
  return Object.fromEntries(wayNames.map((way, i) => [way, speed[i] ?? NaN])) as Record<Way, number>;
}

async function consolidatingRows(paths: string[]): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "scoring-bench-"));
  try {
    const folderOf = async (files: number): Promise<string> => {
      const name = join(folder, String(files));
      await copiesOf(paths, files, name);
      return name;
    };
    const [few, half, lots, most] = [
      await folderOf(paths.length),
      await folderOf(many / 2),
      await folderOf(many),
      await folderOf(4 * many),
    ];
    const small = await consolidating(few, 1);
    const large = await inTurn(lots);
    const largest = await inTurn(most);
    const apart = await Promise.all([consolidating(half, 1), consolidating(half, 1)]);
    return rowsOf({ small, large, largest, apartMs: Math.max(...apart.map(({ ms }) => ms)) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** With one thread and with two: in turn, so that other work on the machine disturbs both; the quicker of two runs counts. */
async function inTurn(folder: string): Promise<Pair> {
  const one = [await consolidating(folder, 1)];
  const two = [await consolidating(folder, 2)];
  one.push(await consolidating(folder, 1));
  two.push(await consolidating(folder, 2));
  return { one: quickest(one), two: quickest(two) };
}

type Timed = Pick<Consolidated, "files" | "ms">;

interface Pair {
  one: Consolidated;
  two: Consolidated;
}

interface Runs {
  small: Consolidated;
  large: Pair;
  largest: Pair;
  /** Two processes at once that share nothing, half of the files each: what the machine allows. */
  apartMs: number;
}

function rowsOf({ small, large, largest, apartMs }: Runs): Row[] {
  const bench = "consolidating them from the disk, as the command line does";
  const { one, two } = large;
  const perFile = (ms: number): string => `${(ms / many).toFixed(2)} ms`;
  const perSecond = ({ files, ms }: Timed): string => `${count(Math.round((1000 * files) / ms))} files/s`;
  const grown = one.peakMegabytes / small.peakMegabytes;
  const threads = (what: string, alone: Timed, both: Timed): Row => {
    const faster = alone.ms / both.ms;
    return {
      bench,
      what: `${what}: one thread / two threads / two against one`,
      asked: "× 1.6",
      measured: `${aside([alone, both], perSecond)} / × ${faster.toFixed(2)}`,
      reached: faster >= 1.6,
    };
  };
  return [
    threads(`${paths(one)} files`, one, two),
    threads(`${paths(largest.one)} files`, largest.one, largest.two),
    threads(`the last ${count(largest.one.warm.files)} of them, all code compiled`, largest.one.warm, largest.two.warm),
    {
      bench,
      what: `${paths(one)} files, processor's time of each: one thread / two threads / its main one`,
      measured: [one.cpuMs, two.cpuMs, two.mainCpuMs].map(perFile).join(" / "),
    },
    {
      bench,
      what: `${paths(one)} files, the most that two processors allow, were a second thread to cost nothing`,
      measured: `× ${((2 * one.ms) / one.cpuMs).toFixed(2)}`,
    },
    {
      bench,
      what: "two processes that share nothing, half of the files each, against one thread",
      measured: `× ${(one.ms / apartMs).toFixed(2)}`,
    },
    {
      bench,
      what: `peak memory at ${[small, one, largest.one].map(paths).join(" / ")} files, one thread`,
      asked: `${paths(one)} within 20 % of ${paths(small)}`,
      reached: grown <= 1.2,
      measured: aside([small, one, largest.one], ({ peakMegabytes }) => `${peakMegabytes.toFixed(0)} MB`),
    },
  ];
}

const paths = ({ files }: Consolidated): string => count(files);

function quickest(runs: Consolidated[]): Consolidated {
  return runs.reduce((a, b) => (b.ms < a.ms ? b : a));
}

/** In a new process, for memory's sake. */
function consolidating(folder: string, jobs: number): Promise<Consolidated> {
  return answerOf(fork(consolidatingOnce, [folder, String(jobs)], { execArgv }));
}
