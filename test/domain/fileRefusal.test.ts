import { isSkipped, type RefusalReason, skipReasons, unreadableReasons } from "../../src/domain/fileRefusal";

const skipped = skipReasons.map((reason): [RefusalReason, boolean] => [reason, true]);
const unreadable = unreadableReasons.map((reason): [RefusalReason, boolean] => [reason, false]);
const others: [RefusalReason, boolean][] = [
  ["oversized", false],
  ["no-scoring-sheet", false],
  ["missing", false],
  ["forbidden", false],
  ["unexpected", false],
];

test.each([...skipped, ...unreadable, ...others])("%s: passed over on purpose %p", (reason, expected) => {
  expect(isSkipped({ reason, detail: "" })).toBe(expected);
});
