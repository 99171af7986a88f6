/** Reads and judges files from the disk as a command does, in a process of its own: `fork` it with the reading, what that is given, and the files; asked for a round, it sends the milliseconds of each file. */

import { readings } from "../../src/cli/readFile";

/** `given`: the tools to read with; the version before asks for a language instead. */
type Read = (path: string, given: unknown) => unknown;

const [reading, given = "{}", ...paths] = process.argv.slice(2);
const read = (readings as unknown as Record<string, Read | undefined>)[reading ?? ""];
if (process.send && read) {
  process.on("message", () => {
    const times = paths.map((path) => {
      const start = performance.now();
      read(path, JSON.parse(given));
      return performance.now() - start;
    });
    process.send?.(times);
  });
}
