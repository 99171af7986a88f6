/** The web worker that reads returned files one after the other, so that the pane stays responsive. */

import type { ChosenFile } from "../parts/backgroundReader";
import { bytesOf, readChosen } from "./readChosen";

/** The browser loads so many files' bytes while an earlier one is being read; more would fill memory. */
const ahead = 3;

interface Waiting {
  chosen: ChosenFile;
  bytes?: ReturnType<typeof bytesOf>;
}

/** Files to be read, or the organiser's own systems by which those are read that come next. */
export type ToWorker = Omit<ChosenFile, "systems">[] | Required<Pick<ChosenFile, "systems">>;

const waiting: Waiting[] = [];
let reading = false;
let systems: ChosenFile["systems"] = [];

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (!Array.isArray(data)) {
    systems = data.systems;
    return;
  }
  for (const each of data) waiting.push({ chosen: { ...each, systems } });
  if (!reading) void readAll();
});

async function readAll(): Promise<void> {
  reading = true;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const bytes = load(next);
    for (const each of waiting.slice(0, ahead)) void load(each);
    try {
      postMessage(await readChosen(next.chosen, bytes));
    } catch (error) {
      // Thrown outside the promise, so that the pane's onerror gets it.
      setTimeout(() => {
        throw error;
      });
    }
  }
  reading = false;
}

function load(each: Waiting): ReturnType<typeof bytesOf> {
  const bytes = (each.bytes ??= bytesOf(each.chosen));
  // A failure is reported when it is this file's turn.
  bytes.catch(() => undefined);
  return bytes;
}
