/** A worker of `readFiles`: reads the files that it is given, one after the other, and sends what it found. It may load other formats. */

import { parentPort, workerData } from "node:worker_threads";
import { loadingFormats } from "../actions/files/eachFileIn";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import type { OtherFormats } from "../formats/otherFormats";
import { type Reading, readings } from "./readFile";

export interface Task {
  index: number;
  path: string;
  reading: Reading;
  password: string | null;
}

/** What the worker has for all files. */
export interface Given {
  systems: readonly IndicatorSystem[];
}

const { systems } = workerData as Given;

/** Run from its sources, a worker cannot import at run time; what is required is bundled all the same, and evaluated only now. */
function load(): Promise<OtherFormats> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- See above.
  const { others } = require("../formats/allOtherFormats") as { others: OtherFormats };
  return Promise.resolve(others);
}

// Files are read into one buffer: each waits until those before it are done with.
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", ({ index, path, reading, password }: Task) => {
  last = last.then(async () => {
    const result = await loadingFormats((others) => readings[reading](path, { others, password, systems }), load);
    parentPort?.postMessage({ index, result });
  });
});
