/** A worker of `readFiles`: reads the files that it is given, one after the other, and sends what it found. */

import { parentPort } from "node:worker_threads";
import { type Reading, readings } from "./readFile";

export interface Task {
  index: number;
  path: string;
  reading: Reading;
}

parentPort?.on("message", ({ index, path, reading }: Task) => {
  parentPort?.postMessage({ index, result: readings[reading](path) });
});
