/** @jest-environment jsdom */
/** Readers are there before files are chosen, serve again, and end with the screen. */

import { readersAtOnce, ReadyReaders } from "../../../src/pane/consolidate/useReadyReaders";
import type { BackgroundReader } from "../../../src/pane/parts/backgroundReader";
import { turns } from "../../helpers/turns";

let started: { stopped: boolean }[] = [];
let refused = 0;

function startReader(): Promise<BackgroundReader> {
  if (refused > 0) {
    refused--;
    return Promise.reject(new Error("no connection"));
  }
  const state = { stopped: false };
  started.push(state);
  return Promise.resolve({
    read: () => Promise.reject(new Error("not asked")),
    stop: () => (state.stopped = true),
  });
}

function readers(): ReadyReaders {
  return new ReadyReaders({ startReader });
}

beforeEach(() => {
  started = [];
  refused = 0;
});

test("they are started when the screen opens, taken, given back and taken again", async () => {
  const ready = readers();
  ready.open();
  expect(started).toHaveLength(readersAtOnce());
  const first = await ready.take();
  ready.giveBack(first);
  for (let i = 1; i < readersAtOnce(); i++) await ready.take();
  expect(await ready.take()).toBe(first);
  expect(started).toHaveLength(readersAtOnce());
  await ready.take();
  expect(started).toHaveLength(readersAtOnce() + 1);
});

test("when the screen closes, those that wait end, and those that come back later", async () => {
  const ready = readers();
  ready.open();
  const taken = await ready.take();
  ready.close();
  await turns();
  expect(started.map(({ stopped }) => stopped)).toEqual([false, ...Array(readersAtOnce() - 1).fill(true)]);
  ready.giveBack(taken);
  expect(started.every(({ stopped }) => stopped)).toBe(true);
});

test("one that could not be started is started again when it is needed", async () => {
  refused = readersAtOnce();
  const ready = readers();
  ready.open();
  expect(started).toHaveLength(0);
  await ready.take();
  expect(started).toHaveLength(1);
});
