/** Reads and judges files from the disk as a command does, in a process of its own: `fork` it with the reading and the files; asked for a round, it sends the milliseconds of each file. */

import { readings } from "../../src/cli/readFile";

/** The version before wants to know in which language its sentences are. */
type Read = (path: string, language?: string) => unknown;

const [reading, ...paths] = process.argv.slice(2);
const read = (readings as Record<string, Read | undefined>)[reading ?? ""];
if (process.send && read) {
  process.on("message", () => {
    const times = paths.map((path) => {
      const start = performance.now();
      read(path, "zh-CN");
      return performance.now() - start;
    });
    process.send?.(times);
  });
}
