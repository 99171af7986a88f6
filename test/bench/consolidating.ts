/** Reads a folder of returned workbooks in a process of its own, as `consolidate` does: `fork` it with folder and jobs, it sends what that took. */

import { readFileSync } from "node:fs";
import { consolidate } from "../../src/actions/consolidate/consolidate";
import { refusedFile, type ReturnedFile } from "../../src/actions/files/returnedFile";
import { listFiles } from "../../src/cli/listFiles";
import { readFiles } from "../../src/cli/readFiles";

export interface Consolidated {
  files: number;
  /** From the first file to the ranking, workers' start counted. */
  ms: number;
  /** Files that came after the first `warmUp`, and what they took: by then all threads run, and their code is compiled. */
  warm: { files: number; ms: number };
  /** Processor's time of all threads, and of the main one. */
  cpuMs: number;
  mainCpuMs: number;
  peakMegabytes: number;
}

const warmUp = 2000;

/** Linux counts a thread's time in hundredths of a second; elsewhere it is not known. */
function mainThreadMs(): number {
  try {
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return NaN;
  }
}

/** What Linux counts for this process alone: `maxRSS` begins with what the process that started it had. */
function peakKilobytes(): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

async function run(folder = "", jobs = 1): Promise<Consolidated> {
  const [start, cpu, main] = [performance.now(), process.cpuUsage(), mainThreadMs()];
  const files: ReturnedFile[][] = [];
  let [read, warm] = [0, NaN];
  const { paths } = await listFiles([folder]);
  await readFiles({
    paths,
    reading: "returned",
    jobs,
    onResult: (index, found) => {
      files[index] = found;
      if (++read === warmUp) warm = performance.now();
    },
    lost: refusedFile,
  });
  const warmMs = performance.now() - warm;
  const result = consolidate({ files: files.flat() });
  if (result.unread.length > 0) throw new Error(result.unread[0]?.refusal.reason);
  const { user, system } = process.cpuUsage(cpu);
  return {
    files: paths.length,
    ms: performance.now() - start,
    warm: { files: paths.length - warmUp, ms: warmMs },
    cpuMs: (user + system) / 1000,
    mainCpuMs: mainThreadMs() - main,
    peakMegabytes: peakKilobytes() / 1000,
  };
}

void run(process.argv[2], Number(process.argv[3])).then((told) => process.send?.(told));
