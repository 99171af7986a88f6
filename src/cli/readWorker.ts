/** A worker of `readFiles`: reads the files that it is sent, one after the other, and sends the results back. */

import { parentPort } from "node:worker_threads";
import { readings, type Reading } from "./readFile";

export interface Task {
  index: number;
  path: string;
  reading: Reading;
}

parentPort?.on("message", ({ index, path, reading }: Task) => {
  parentPort?.postMessage({ index, result: readings[reading](path) });
});
