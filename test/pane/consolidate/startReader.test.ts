/** @jest-environment jsdom */
/** A background reader: answers in order, and what becomes of the files that wait where reading dies. */

import type { ReturnedFile } from "../../../src/actions/files/returnedFile";
import { startReader } from "../../../src/pane/consolidate/startReader";
import { NotReached } from "../../../src/pane/parts/backgroundReader";

/** What the browser gives: this one answers when the test says so. */
class Worker {
  static started: Worker[] = [];
  onmessage: ((event: { data: ReturnedFile[] }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  asked: unknown[] = [];
  terminated = false;

  constructor() {
    Worker.started.push(this);
  }

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }
}

beforeEach(() => {
  Object.assign(globalThis, { Worker });
  Worker.started = [];
});
afterEach(() => jest.useRealTimers());

const chosen = (name: string) => ({ file: new File([], name), password: null });
const answer = (file: string): ReturnedFile[] => [
  {
    file,
    records: [],
    nested: { records: [], expected: [] },
    refusal: null,
  },
];

function begin() {
  const reader = startReader();
  const outcomes = ["a", "b", "c"].map((name) => reader.read(chosen(name)));
  const told = Promise.allSettled(outcomes).then((all) =>
    all.map((each) => (each.status === "fulfilled" ? each.value[0]?.file : (each.reason as Error).constructor)),
  );
  const [worker] = Worker.started;
  if (!worker) throw new Error("no worker");
  return { reader, worker, told };
}

test("files are handed on at once and answered in their order", async () => {
  const { worker, told } = begin();
  expect(worker.asked).toHaveLength(3);
  for (const name of ["a", "b", "c"]) worker.onmessage?.({ data: answer(name) });
  expect(await told).toEqual(["a", "b", "c"]);
});

test("where reading dies, the file under way has failed, and those behind it were not reached", async () => {
  const { reader, worker, told } = begin();
  worker.onmessage?.({ data: answer("a") });
  worker.onerror?.({ message: "out of memory" });
  expect(await told).toEqual(["a", Error, NotReached]);
  expect(worker.terminated).toBe(true);
  await expect(reader.read(chosen("d"))).rejects.toBeInstanceOf(NotReached);
});

test("each file has its time: one that does not end is given up", async () => {
  jest.useFakeTimers();
  const { worker, told } = begin();
  jest.advanceTimersByTime(59_000);
  worker.onmessage?.({ data: answer("a") });
  jest.advanceTimersByTime(59_000);
  expect(worker.terminated).toBe(false);
  jest.advanceTimersByTime(1_000);
  expect(await told).toEqual(["a", Error, NotReached]);
});
