/** Processes that take turns at the same files: of each file the shortest time counts, so that other work on the machine disturbs little. */

import { type ChildProcess, fork } from "node:child_process";
import { scripts } from "../../package.json";

/** Processes run as the command line does: with what its script tells Node. */
export const execArgv = scripts.scoring.match(/--\S+/g) ?? [];

/** A bundle that sends the milliseconds of each file when it is asked, and its arguments before the files' paths. */
export interface Contender {
  bundle: string;
  args: string[];
}

/**
 * Files a second of each. Each has a process of its own, as whoever consolidates has, so that none clears up another's
 * garbage or makes its code slow.
 */
export async function filesPerSecond(contenders: Contender[], paths: string[], rounds: number): Promise<number[]> {
  const children = contenders.map(({ bundle, args }) => fork(bundle, [...args, ...paths], { execArgv }));
  const shortest = children.map(() => paths.map(() => Infinity));
  for (let round = 0; round < rounds; round++) {
    for (const [i, child] of children.entries()) {
      const times = await answerOf<number[]>(child, "round");
      shortest[i] = times.map((ms, file) => Math.min(ms, shortest[i]?.[file] ?? Infinity));
    }
  }
  for (const child of children) child.disconnect();
  return shortest.map((times) => (1000 * paths.length) / times.reduce((sum, ms) => sum + ms, 0));
}

/** The next thing that a process sends, once it has been asked if it wants to be. */
export function answerOf<T>(child: ChildProcess, question?: string): Promise<T> {
  if (question !== undefined) child.send(question);
  return new Promise((done, fail) => {
    const ended = (code: number | null): void => fail(new Error(`a process of the benchmark ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (told) => {
      child.off("exit", ended);
      done(told as T);
    });
  });
}
