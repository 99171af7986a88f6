import { codeAfter, type HistoryEntry } from "../../src/domain/finalHistory";

const entry = (action: HistoryEntry["action"], code: string): HistoryEntry => ({
  when: "2026-11-23 16:50",
  action,
  who: "张三",
  code,
  self: 100,
  assessed: null,
});

test.each<[string, HistoryEntry[], string | null]>([
  ["never finalised", [], null],
  ["finalised", [entry("finalised", "A")], "A"],
  ["reopened", [entry("finalised", "A"), entry("reopened", "A")], null],
  ["finalised again", [entry("finalised", "A"), entry("reopened", "A"), entry("finalised", "B")], "B"],
])("%s: the code that holds", (_, history, code) => {
  expect(codeAfter(history)).toBe(code);
});
