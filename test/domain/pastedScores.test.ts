import { readPastedScores } from "../../src/domain/pastedScores";
import { systemById } from "../../src/domain/systems";
import { smallSystem } from "../helpers/smallSystem";

const sums = ["小计", "总分"];

/** Scores by number and what does not fit, or how many lines there are. The weights are 2, 2, 1 and 5. */
function read(text: string) {
  const found = readPastedScores(text, smallSystem, { stage: "self", sums });
  if (found.kind === "count") return found;
  const misfits = found.misfits.map(({ line, number, why }) => [
    line,
    number,
    typeof why === "string" ? why : why.rule,
  ]);
  return { scores: [...found.scores], misfits, blanks: found.blanks };
}

const all = [
  [1, 2],
  [2, 1.5],
  [3, 0],
  [4, 4],
];
const right = { scores: all, misfits: [], blanks: 0 };

test.each<[what: string, text: string]>([
  ["as many scores as indicators", "2\n1.5\n0\n4\n"],
  ["as Windows copies them, full width", "２\r\n1。5\r\n0\r\n4分\r\n"],
  ["with a heading", "自评得分\n2\n1.5\n0\n4"],
  ["with subtotals and total in their places", "2\n1.5\n0\n3.5\n4\n4\n7.5"],
  ["with subtotals, without the total", "2\n1.5\n0\n3.5\n4\n4"],
  ["with rows that say what they add up", "\t2\n\t1.5\n\t0\n小 计\t3.5\n\t4\n小计\t4\n总分\t7.5"],
  ["numbers and scores", "1\t2\n2\t1.5\n3\t0\n4\t4"],
  [
    "numbers and scores with a heading, in between a name and a subtotal",
    "序号\t三级指标\t得分\n1\t领导\t2\n2\t制度\t1.5\n3\t培训\t0\n小计\t\t3.5\n4\t公开\t4",
  ],
])("%s", (_, text) => expect(read(text)).toEqual(right));

test("some of them, by their numbers; blanks change nothing", () =>
  expect(read("2\t1.5\n3\t\n4\t5")).toEqual({
    scores: [
      [2, 1.5],
      [4, 5],
    ],
    misfits: [],
    blanks: 1,
  }));

test("what does not fit is told with its line, and the others are read", () =>
  expect(read("1\t2.5\n2\t50%\n3\t0.333\n4\t4")).toEqual({
    scores: [[4, 4]],
    misfits: [
      [1, 1, "above-weight"],
      [2, 2, "score-is-percentage"],
      [3, 3, "too-many-decimals"],
    ],
    blanks: 0,
  }));

test("another number of lines without 序号 is nobody's", () =>
  expect(read("2\n1.5\n0")).toEqual({ kind: "count", found: 3, expected: 4 }));

test("a whole official system", () => {
  const system = systemById("prefecture-cities");
  const text = system.indicators.map(({ number, weight }) => `${number}\t${weight}`).join("\n");
  const found = readPastedScores(text, system, { stage: "assessed", sums });
  expect(found.kind === "scores" && [found.scores.size, found.misfits]).toEqual([51, []]);
});

test("numbers that do not grow are those of a system in whose order they stand", () => {
  const numbers = [3, 1, 4, 2];
  const indicators = smallSystem.indicators.map((each, i) => ({ ...each, number: numbers[i] ?? 0 }));
  const found = readPastedScores("3\t2\n1\t1.5\n4\t0\n2\t4", { ...smallSystem, indicators }, { stage: "self", sums });
  expect(found).toMatchObject({ kind: "scores", misfits: [] });
  expect([...(found.kind === "scores" ? found.scores : [])]).toEqual([
    [3, 2],
    [1, 1.5],
    [4, 0],
    [2, 4],
  ]);
});
