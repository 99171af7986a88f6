/** Returned workbooks: how fast they are read beside SheetJS and beside unzipping alone, with one thread and two, and what memory that takes. */

import { fork, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Consolidated } from "./consolidating";
import { wayNames, type Way } from "./readingWay";
import { copiesOf, returnedFiles } from "./returnedFiles";
import { benchInChromium } from "./returnedInChromium";
import { aside, count, type Row } from "./table";

const rounds = 5;
const many = 2000;
/** Processes of their own are in TypeScript, too. */
const execArgv = ["--import", "tsx"];

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
      ...{ bench, what: "our reader against SheetJS: as consolidating reads / all sheets", asked: "× 5" },
      measured: `${times("ours", "sheetJs")} / ${times("oursAll", "sheetJsAll")}`,
      reached: speed.ours >= 5 * speed.sheetJs && speed.oursAll >= 5 * speed.sheetJsAll,
    },
    {
      ...{ bench, what: "our reader against unzipping: as consolidating reads / all sheets", asked: "60 %" },
      measured: `${share("ours", "unzip")} / ${share("oursAll", "unzipAll")}`,
      reached: speed.ours >= 0.6 * speed.unzip && speed.oursAll >= 0.6 * speed.unzipAll,
    },
  ];
}

/**
 * Files a second. Each way has a process of its own, as whoever consolidates has, so that none clears up another's garbage
 * or makes its code slow; they take turns, and of each file the shortest time counts.
 */
async function speeds(paths: string[]): Promise<Record<Way, number>> {
  const children = wayNames.map((way) => fork(join(__dirname, "readingWay.ts"), [way, ...paths], { execArgv }));
  const shortest = children.map(() => paths.map(() => Infinity));
  for (let round = 0; round < rounds; round++) {
    for (const [i, child] of children.entries()) {
      const times = await answerOf<number[]>(child, "round");
      shortest[i] = times.map((ms, file) => Math.min(ms, shortest[i]?.[file] ?? Infinity));
    }
  }
  for (const child of children) child.disconnect();
  const speed = (times: number[]): number => (1000 * paths.length) / times.reduce((sum, ms) => sum + ms, 0);
  return Object.fromEntries(wayNames.map((way, i) => [way, speed(shortest[i] ?? [])])) as Record<Way, number>;
}

async function consolidatingRows(paths: string[]): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "scoring-bench-"));
  try {
    const [few, lots, half] = [join(folder, "few"), join(folder, "lots"), join(folder, "half")];
    await copiesOf(paths, paths.length, few);
    await copiesOf(paths, many, lots);
    await copiesOf(paths, many / 2, half);
    const small = await consolidating(few, 1);
    // In turn, so that other work on the machine disturbs both; the quicker of two counts.
    const one = [await consolidating(lots, 1)];
    const two = [await consolidating(lots, 2)];
    one.push(await consolidating(lots, 1));
    two.push(await consolidating(lots, 2));
    const apart = await Promise.all([consolidating(half, 1), consolidating(half, 1)]);
    return rowsOf({ small, one: quickest(one), two: quickest(two), apartMs: Math.max(...apart.map(({ ms }) => ms)) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Runs {
  small: Consolidated;
  one: Consolidated;
  two: Consolidated;
  /** Two processes at once that share nothing, half of the files each: what the machine allows. */
  apartMs: number;
}

function rowsOf({ small, one, two, apartMs }: Runs): Row[] {
  const bench = `${count(many)} of them, as the command line reads them from the disk`;
  const perFile = (ms: number): string => `${(ms / many).toFixed(2)} ms`;
  const grown = one.peakMegabytes / small.peakMegabytes;
  const faster = one.ms / two.ms;
  return [
    {
      ...{ bench, what: "one thread / two threads" },
      measured: aside([one, two], ({ ms }) => `${count(Math.round((1000 * many) / ms))} files/s`),
    },
    {
      bench,
      what: "two threads against one",
      measured: `× ${faster.toFixed(2)}`,
      asked: "× 1.6",
      reached: faster >= 1.6,
    },
    {
      ...{ bench, what: "processor's time a file: one thread / two threads / of that the main one" },
      measured: [one.cpuMs, two.cpuMs, two.mainCpuMs].map(perFile).join(" / "),
    },
    {
      ...{ bench, what: "two processes that share nothing, half of the files each, against one thread" },
      measured: `× ${(one.ms / apartMs).toFixed(2)}`,
    },
    {
      ...{ bench, what: `peak memory at ${paths(small)} / ${paths(one)} files, one thread`, asked: "within 20 %" },
      measured: `${aside([small, one], ({ peakMegabytes }) => `${peakMegabytes.toFixed(0)} MB`)}`,
      reached: grown <= 1.2,
    },
  ];
}

const paths = ({ files }: Consolidated): string => count(files);

function quickest(runs: Consolidated[]): Consolidated {
  return runs.reduce((a, b) => (b.ms < a.ms ? b : a));
}

/** In a new process, for memory's sake. */
function consolidating(folder: string, jobs: number): Promise<Consolidated> {
  return answerOf(fork(join(__dirname, "consolidating.ts"), [folder, String(jobs)], { execArgv }));
}

/** The next thing that a process sends, once it has been asked if it wants to be. */
function answerOf<T>(child: ChildProcess, question?: string): Promise<T> {
  if (question !== undefined) child.send(question);
  return new Promise((done, fail) => {
    const ended = (code: number | null): void => fail(new Error(`a process of the benchmark ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (told) => {
      child.off("exit", ended);
      done(told as T);
    });
  });
}
