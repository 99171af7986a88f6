import { placeScoringSheet } from "../../../src/layout/scoring/scoringPlaces";
import type { FigureKey } from "../../../src/layout/summary/summaryColumns";
import { scoringReference, summaryFormulas } from "../../../src/layout/summary/summaryFormulas";
import { smallSystem } from "../../helpers/smallSystem";

const places = placeScoringSheet(smallSystem);

test("references go to the scoring sheet, whatever it is called", () => {
  const { unit, stage, cell, range } = scoringReference("某'局", places);
  expect([unit, stage, cell(5, 6), range(6, { first: 5, last: 7 })]).toEqual([
    "'某''局'!$C$3",
    "'某''局'!$I$4",
    "'某''局'!G6",
    "'某''局'!G6:G8",
  ]);
});

const row = summaryFormulas({ name: "表", language: "zh-CN" }, places).row(3, [
  { first: 5, last: 7 },
  { first: 9, last: 9 },
]);

/** Which columns of the scoring sheet a figure looks at, and which cells of its own row. */
test.each<[key: FigureKey, columns: string, own: string[]]>([
  ["weight", "E", []],
  ["self", "EG", []],
  ["assessed", "EI", []],
  ["lost", "EGI", ["D4", "E4", "H4"]],
  ["rate", "", ["D4", "E4", "F4", "H4"]],
  ["scored", "EGI", []],
  ["count", "C", []],
])("%s is worked out over column %s", (key, columns, own) => {
  const formula = row[key];
  const looked = new Set([...formula.matchAll(/'表'!([A-Z])/g)].map(([, column]) => column));
  expect([...looked].sort().join("")).toBe(columns);
  const rest = formula.replace(/'表'![A-Z\d:]+/g, "").replace(/\$[A-Z]+\$\d+/g, "");
  expect([...new Set(rest.match(/\b[A-Z]\d+\b/g) ?? [])].sort()).toEqual(own);
});
