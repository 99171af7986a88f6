/** @jest-environment jsdom */
/** A background reader: answers in order, and what becomes of the files that wait where reading dies. */

import type { ReturnedFile } from "../../../src/actions/files/returnedFile";
import { startReader } from "../../../src/pane/consolidate/startReader";
import { NotReached } from "../../../src/pane/parts/backgroundReader";
import { smallSystem } from "../../helpers/smallSystem";

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
    systems: [],
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

test("files are handed on in one message and answered in their order", async () => {
  const { worker, told } = begin();
  await Promise.resolve();
  expect(worker.asked).toEqual([["a", "b", "c"].map(chosen)]);
  for (const name of ["a", "b", "c"]) worker.onmessage?.({ data: answer(name) });
  expect(await told).toEqual(["a", "b", "c"]);
});

test("systems are sent once, ahead of the files that are read by them", async () => {
  const reader = startReader();
  const [worker] = Worker.started;
  const own = [smallSystem];
  const read = async (name: string, systems: (typeof smallSystem)[]): Promise<void> => {
    const done = reader.read({ ...chosen(name), systems });
    await Promise.resolve();
    worker?.onmessage?.({ data: answer(name) });
    await done;
  };
  await read("a", own);
  await read("b", own);
  await read("c", []);
  expect(worker?.asked).toEqual([{ systems: own }, [chosen("a")], [chosen("b")], { systems: [] }, [chosen("c")]]);
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

test("while a worker has enough to do, further files wait for each other", async () => {
  const reader = startReader();
  const ask = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => reader.read(chosen(String(from + i))));
  const outcomes = ask(0, 20);
  await Promise.resolve();
  const [worker] = Worker.started;
  const sizes = () => worker?.asked.map((files) => (files as unknown[]).length);
  expect(sizes()).toEqual([20]);
  outcomes.push(...ask(20, 10));
  for (let i = 0; i < 13; i++) {
    worker?.onmessage?.({ data: answer(String(i)) });
    await Promise.resolve();
  }
  expect(sizes()).toEqual([20]);
  for (let i = 13; i < 30; i++) {
    worker?.onmessage?.({ data: answer(String(i)) });
    await Promise.resolve();
  }
  expect(sizes()).toEqual([20, 10]);
  expect((await Promise.all(outcomes)).flat().map(({ file }) => file)).toEqual(
    Array.from({ length: 30 }, (_, i) => String(i)),
  );
});
