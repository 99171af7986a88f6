/** Returned workbooks: how fast they are read beside SheetJS and beside unzipping alone, with one thread and two, and what memory that takes. */

import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { readReturned } from "../../src/actions/readReturned";
import { summaryOf } from "../../src/layout/summary/summaryOf";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { Archive } from "../../src/xlsx/unzip";
import type { Consolidated } from "./consolidating";
import { contentOf, copiesOf, returnedFiles } from "./returnedFiles";
import { benchInChromium } from "./returnedInChromium";
import { aside, count, type Row } from "./table";

const rounds = 5;
const many = 2000;

/** A file, and for each way to read it the parts or sheets that it takes. */
interface Case {
  bytes: Buffer;
  /** Parts that our reader unpacks when it consolidates, and when it reads all sheets. */
  parts: Set<string>;
  allParts: Set<string>;
  /** The sheets' places in the workbook that it reads when it consolidates. */
  sheets: number[];
}

/** As consolidating reads: summaries stay packed. */
const readScoring = (bytes: Uint8Array) => readWorkbook(bytes, (sheet) => summaryOf(sheet) === null);

const unzip = (bytes: Uint8Array, parts: Set<string>) => unzipSync(bytes, { filter: ({ name }) => parts.has(name) });

/** SheetJS without what we do not need, from a buffer of Node's: its quickest. */
const sheetJs = (bytes: Buffer, sheets?: number[]) =>
  read(bytes, {
    ...{ type: "buffer", dense: true, cellHTML: false, cellText: false, cellStyles: false, bookVBA: false },
    ...(sheets ? { sheets } : {}),
  });

const ways = {
  unzip: ({ bytes, parts }: Case) => unzip(bytes, parts),
  ours: ({ bytes }: Case) => readScoring(bytes),
  sheetJs: ({ bytes, sheets }: Case) => sheetJs(bytes, sheets),
  unzipAll: ({ bytes, allParts }: Case) => unzip(bytes, allParts),
  oursAll: ({ bytes }: Case) => readWorkbook(bytes),
  sheetJsAll: ({ bytes }: Case) => sheetJs(bytes),
  judged: ({ bytes }: Case) => readReturned({ bytes, file: "", changedAt: "", language: "zh-CN" }),
};

type Way = keyof typeof ways;

/** 200 in memory, 2,000 on the disk, 200 in the browser. */
export async function benchReturned(): Promise<Row[]> {
  const paths = await returnedFiles();
  return [
    ...readingRows(await contentOf(paths)),
    ...(await consolidatingRows(paths)),
    ...(await benchInChromium(paths)),
  ];
}

function readingRows(files: Buffer[]): Row[] {
  const speed = speeds(files.map(caseOf));
  const bench = `${files.length} returned workbooks, as LibreOffice saves them`;
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
 * Files a second. Each way goes through all files as whoever consolidates does, so that none clears up another's garbage;
 * the ways take turns, and of each file the shortest time counts.
 */
function speeds(cases: Case[]): Record<Way, number> {
  const names = Object.keys(ways) as Way[];
  const shortest = Object.fromEntries(names.map((way) => [way, cases.map(() => Infinity)])) as Record<Way, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const way of names) {
      cases.forEach((each, i) => {
        const start = performance.now();
        ways[way](each);
        shortest[way][i] = Math.min(shortest[way][i] ?? Infinity, performance.now() - start);
      });
    }
  }
  const speed = (way: Way): number => (1000 * cases.length) / shortest[way].reduce((sum, ms) => sum + ms, 0);
  return Object.fromEntries(names.map((way) => [way, speed(way)])) as Record<Way, number>;
}

/** Which parts our reader takes out of a file is asked of the archive while it reads. */
function caseOf(bytes: Buffer): Case {
  const names = Object.keys(unzipSync(bytes, { filter: () => true }));
  const taken = (work: () => void): Set<string> => {
    const asked = new Set<string>();
    const original = Object.getOwnPropertyDescriptor(Archive.prototype, "read") ?? {};
    const { read: readPart } = Archive.prototype;
    Archive.prototype.read = function (this: Archive, name: string) {
      asked.add(name.toLowerCase());
      return readPart.call(this, name);
    };
    work();
    Object.defineProperty(Archive.prototype, "read", original);
    return new Set(names.filter((name) => asked.has(name.toLowerCase())));
  };
  const wanted = new Set(readScoring(bytes).map(({ name }) => name));
  return {
    bytes,
    parts: taken(() => readScoring(bytes)),
    allParts: taken(() => readWorkbook(bytes)),
    sheets: readWorkbook(bytes).flatMap(({ name }, i) => (wanted.has(name) ? [i] : [])),
  };
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
  const child = fork(join(__dirname, "consolidating.ts"), [folder, String(jobs)], { execArgv: ["--import", "tsx"] });
  return new Promise((done, fail) => {
    child.on("message", (told) => done(told as Consolidated));
    child.on("error", fail);
    child.on("exit", (code) => fail(new Error(`consolidating ended with ${code}`)));
  });
}
