/** Reads many files, in this thread and in as many further workers as were asked for; each result is reported as it comes. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { FileRefusal } from "../domain/fileRefusal";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import { FormatsNeeded } from "../formats/otherFormats";
import type { Language } from "../text";
import { consolidateText } from "../text/consolidate";
import { codeOf } from "./fileProblems";
import { misused } from "./parseArguments";
import { type Reading, type ReadingResult, readings } from "./readFile";
import type { Given, Task } from "./readWorker";

export interface ReadFilesInput<R extends Reading> {
  paths: readonly string[];
  reading: R;
  jobs: number;
  /** `index` is the file's place in `paths`; results may arrive in another order. */
  onResult: (index: number, result: ReadingResult<R>) => void;
  /** What stands for a file on which a worker died. */
  lost: (path: string, refusal: FileRefusal) => ReadingResult<R>[number];
  /** For encrypted files; null where none was given. */
  password?: string | null;
  /** The organiser's own systems beside the official ones. */
  systems?: readonly IndicatorSystem[];
}

/** A worker that needs more was given a hostile file. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

/** The bundled command line has its worker beside it; run from the sources, a worker first has to load tsx. */
const bundled = join(__dirname, "readWorker.js");
const scripts = existsSync(bundled) ? [bundled] : [require.resolve("tsx/cjs"), join(__dirname, "readWorker.ts")];
const start = 'for (const script of require("node:worker_threads").workerData.scripts) require(script);';

/**
 * Where all processors read, compiling takes their time, and each thread compiles for itself: half as eagerly, in smaller
 * pieces. That is a tenth quicker with two threads of two processors; with one it makes no difference.
 */
const compilingLess = ["--interrupt-budget=264000", "--max-inlined-bytecode-size-cumulative=300"];

/** How many files are queued at each worker, so that it never waits for this thread. */
const ahead = 2;

/** `--jobs` as a number; 1 by default. @throws CommandError */
export function jobsOf(value: string | undefined, language: Language): number {
  const jobs = Number(value ?? 1);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw misused(consolidateText(language).cli.badJobs(value ?? ""), language);
  return jobs;
}

/**
 * Resolves when all files are read. This thread is one of the `jobs`: it begins before a worker has started. Files of other
 * formats than .xlsx are left to a worker, whose memory is bounded.
 */
export async function readFiles<R extends Reading>(input: ReadFilesInput<R>): Promise<void> {
  const { paths, jobs } = input;
  const queue = [...paths.keys()];
  const workers = Math.min(jobs, paths.length) - 1;
  if (workers > 0) compilingLess.forEach((flag) => setFlagsFromString(flag));
  await Promise.all([...Array.from({ length: workers }, () => runWorker(input, queue)), readHere(input, queue)]);
}

async function readHere<R extends Reading>(input: ReadFilesInput<R>, queue: number[]): Promise<void> {
  const { paths, reading, onResult, password = null, systems = [] } = input;
  const forWorker: number[] = [];
  for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
    try {
      onResult(index, readings[reading](paths[index] ?? "", { password, systems }) as ReadingResult<R>);
    } catch (error) {
      if (!(error instanceof FormatsNeeded)) throw error;
      forWorker.push(index);
    }
    // Lets output be written and results of workers arrive.
    await new Promise((later) => setImmediate(later));
  }
  await runWorker(input, forWorker);
}

/** Takes files from the queue until it is empty; where the worker dies, a new one goes on. */
async function runWorker<R extends Reading>(input: ReadFilesInput<R>, queue: number[]): Promise<void> {
  while (queue.length > 0) await untilWorkerEnds(input, queue);
}

function untilWorkerEnds<R extends Reading>(input: ReadFilesInput<R>, queue: number[]): Promise<void> {
  const { paths, reading, onResult, lost, password = null, systems = [] } = input;
  // Systems are handed over once: what is worked out of one is remembered by it.
  const workerData = { scripts, systems } satisfies Given & { scripts: string[] };
  const worker = new Worker(start, { eval: true, workerData, resourceLimits });
  const underWay: number[] = [];
  const next = (): void => {
    const index = queue.shift();
    if (index === undefined) return;
    underWay.push(index);
    worker.postMessage({ index, path: paths[index] ?? "", reading, password } satisfies Task);
  };
  return new Promise((done) => {
    worker.on("message", ({ index, result }: { index: number; result: ReadingResult<R> }) => {
      underWay.splice(underWay.indexOf(index), 1);
      onResult(index, result);
      next();
      if (underWay.length === 0) void worker.terminate().then(() => done());
    });
    worker.on("error", (error) => {
      // The first of those under way is the one that it died on; the others are read by the next worker.
      const [index, ...others] = underWay.splice(0);
      queue.unshift(...others);
      if (index !== undefined) onResult(index, [lost(paths[index] ?? "", refusalOfDeath(error))] as ReadingResult<R>);
      done();
    });
    for (let i = 0; i < ahead; i++) next();
  });
}

function refusalOfDeath(error: Error): FileRefusal {
  if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") return { reason: "too-large", detail: "" };
  return { reason: "unexpected", detail: error.message };
}
