/** Planning and writing one filled-in scoring workbook: the first in a process, and when the code is warm. */

import { fork } from "node:child_process";
import { once } from "node:events";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { filledIn, systemIds } from "./filledIn";
import { median, spread, timed } from "./measure";
import { aside, count, type Row } from "./table";

const coldRounds = 5;
const warmRounds = 21;
const warmUps = 5;
const mostMs = 100;

/** Both systems in turn. */
export async function benchWriting(): Promise<Row[]> {
  const cold = await inTurn(coldRounds, writeCold);
  await inTurn(warmUps, writeWarm);
  const warm = await inTurn(warmRounds, writeWarm);
  const files = await Promise.all(systemIds.map((systemId) => writeWorkbook(filledIn(systemId, "省公安厅"))));
  const bench = "planning and writing a workbook (47 / 51 indicators)";
  return [
    { bench, what: `first in a process, median of ${coldRounds}`, ...judged(cold) },
    { bench, what: `warm, median of ${warmRounds}`, ...judged(warm) },
    { bench, what: "bytes of the file", measured: aside(files, (file) => count(file.length)) },
  ];
}

async function inTurn(rounds: number, write: (systemId: string) => Promise<number>): Promise<number[][]> {
  const times: number[][] = systemIds.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, systemId] of systemIds.entries()) times[at]?.push(await write(systemId));
  }
  return times;
}

function writeWarm(systemId: string): Promise<number> {
  return timed(() => writeWorkbook(filledIn(systemId, "省公安厅")));
}

async function writeCold(systemId: string): Promise<number> {
  const child = fork(require.resolve("./coldWriting"), [systemId]);
  const ended = once(child, "exit");
  const [ms] = (await Promise.race([once(child, "message"), ended.then(() => [undefined])])) as [unknown];
  await ended;
  if (typeof ms !== "number") throw new Error(`writing ${systemId} in a process of its own failed`);
  return ms;
}

function judged(times: number[][]): Pick<Row, "measured" | "asked" | "reached"> {
  return {
    measured: aside(times, spread),
    asked: "under 100 ms",
    reached: times.every((each) => median(each) < mostMs),
  };
}
