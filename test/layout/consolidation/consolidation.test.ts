import { consolidationName, isOfConsolidation, isRegister } from "../../../src/layout/consolidation/consolidation";

test.each(["ranking", "charts", "matrix", "returns", "data"] as const)(
  "%s is replaced by the next consolidation",
  (kind) => {
    expect(isOfConsolidation({ names: [consolidationName(kind)] })).toBe(true);
    expect(isRegister({ names: [consolidationName(kind)] })).toBe(false);
  },
);

test("a register is kept", () => {
  const sheet = { names: [consolidationName("register")] };
  expect([isOfConsolidation(sheet), isRegister(sheet)]).toEqual([false, true]);
});

test("another sheet is neither", () =>
  expect([isOfConsolidation({ names: [] }), isRegister({ names: [] })]).toEqual([false, false]));
