/** A worker of `readFiles`: reads the files that it is told, one after the other, and tells what it found. */

import { parentPort } from "node:worker_threads";
import type { Language } from "../text";
import { readings, type Reading } from "./readFile";

export interface Task {
  index: number;
  path: string;
  reading: Reading;
  language: Language;
}

parentPort?.on("message", ({ index, path, reading, language }: Task) => {
  parentPort?.postMessage({ index, result: readings[reading](path, language) });
});
