/** When the workbook is checked: at once, never twice at a time, and always once more after the last change. */

import { CheckRunner } from "../../src/pane/checkRunner";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A workbook whose state is a number, checks that take a while, and what was shown. */
function laboratory(takesMs = 50) {
  const seen = { state: 0, shown: [] as number[], checks: 0, atOnce: 0, most: 0, failures: [] as unknown[] };
  let refusal: Error | null = null;
  const runner = new CheckRunner(
    async () => {
      seen.checks += 1;
      seen.atOnce += 1;
      seen.most = Math.max(seen.most, seen.atOnce);
      const { state } = seen;
      await new Promise((resolve) => setTimeout(resolve, takesMs));
      seen.atOnce -= 1;
      if (refusal) throw refusal;
      return () => seen.shown.push(state);
    },
    (error) => seen.failures.push(error),
  );
  return { seen, runner, refuse: (error: Error | null) => (refusal = error) };
}

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

test("a single change is checked at once, and only once", async () => {
  const { seen, runner } = laboratory();
  runner.hint();
  await pass(50);
  expect(seen.shown).toEqual([0]);
  await pass(60_000);
  expect(seen.checks).toBe(1);
});

test.each([
  ["at once", 0],
  ["over two seconds", 4],
  ["over ten seconds", 20],
])(
  "a storm of 500 hints %s takes a handful of checks, one at a time, and ends with the last state",
  async (_, apart) => {
    const { seen, runner } = laboratory();
    for (let edit = 1; edit <= 500; edit += 1) {
      seen.state = edit;
      runner.hint();
      await pass(apart);
    }
    await pass(5000);
    expect(seen.checks).toBeLessThanOrEqual(6);
    expect(seen.most).toBe(1);
    expect(seen.shown[0]).toBe(1);
    expect(seen.shown.at(-1)).toBe(500);
  },
);

test("a change during a slow check is followed by another check", async () => {
  const { seen, runner } = laboratory(2000);
  runner.hint();
  await pass(1000);
  seen.state = 1;
  runner.hint();
  await pass(10_000);
  expect(seen.shown).toEqual([0, 1]);
  expect(seen.most).toBe(1);
});

test("a request waits for the check under way, drops its result, and is answered by a new one", async () => {
  const { seen, runner } = laboratory(1000);
  runner.hint();
  await pass(500);
  seen.state = 1;
  const answers = Promise.all([runner.request(), runner.request()]);
  await pass(3000);
  await answers;
  expect(seen.shown).toEqual([1]);
  expect(seen.checks).toBe(2);
  expect(seen.most).toBe(1);
});

test("a check that failed is tried again by itself, less and less often, until it works", async () => {
  const { seen, runner, refuse } = laboratory();
  const editing = new Error("a cell is being edited");
  refuse(editing);
  runner.hint();
  await pass(8000);
  expect(seen.failures).toEqual([editing, editing, editing, editing]);
  refuse(null);
  await pass(10_000);
  expect(seen.shown).toEqual([0]);
  await pass(60_000);
  expect(seen.checks).toBe(5);
});

test("a request that fails rejects, and is tried again too", async () => {
  const { seen, runner, refuse } = laboratory();
  refuse(new Error("no"));
  const answer = expect(runner.request()).rejects.toThrow("no");
  await pass(100);
  await answer;
  refuse(null);
  await pass(2000);
  expect(seen.failures).toEqual([]);
  expect(seen.shown).toEqual([0]);
});

test("nothing is shown or checked after the end", async () => {
  const { seen, runner } = laboratory();
  runner.hint();
  runner.stop();
  runner.hint();
  const answer = runner.request();
  await pass(60_000);
  await answer;
  expect(seen.shown).toEqual([]);
  expect(seen.checks).toBe(1);
});
