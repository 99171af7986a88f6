/** `npm run fuzz -- --count 100000 --seed 1`: exit code 1 where an error was not one of ours. */

import { parseArgs } from "node:util";
import { bases, fuzz } from "./fuzz";

const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });

async function run(): Promise<void> {
  const report = fuzz(await bases(), Number(values.count ?? 100_000), Number(values.seed ?? 1), () =>
    performance.now(),
  );
  const { foreign, slowest, memory, ...others } = report;
  console.log(JSON.stringify(others, null, 2));
  console.log(`slowest: number ${slowest.number}, ${slowest.milliseconds.toFixed(0)} ms`);
  console.log(`memory: ${(memory / 1024 / 1024).toFixed(0)} MB`);
  for (const { number, reading, error } of foreign.slice(0, 20)) console.log(`number ${number}, ${reading}: ${error}`);
  console.log(`errors that are not ours: ${foreign.length}`);
  if (foreign.length > 0) process.exitCode = 1;
}

void run();
