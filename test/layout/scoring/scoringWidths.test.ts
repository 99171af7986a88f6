import { measureText } from "../../../src/layout/parts/measureText";
import { columnsOf, layoutVersion } from "../../../src/layout/scoring/scoringColumns";
import { scaleOf, usualWidths, widthsForEntries } from "../../../src/layout/scoring/scoringWidths";

const columns = columnsOf(layoutVersion);
const { at } = columns;
const lying = { paper: "A4", orientation: "landscape" } as const;
const upright = { paper: "A4", orientation: "portrait" } as const;
const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);

test("lying the table is printed in full size, upright it is shrunk to 小五", () => {
  expect(scaleOf(usualWidths(columns, lying), columns, lying)).toBe(1);
  const scale = scaleOf(usualWidths(columns, upright), columns, upright);
  expect(scale).toBeGreaterThanOrEqual(0.89);
  expect(scale).toBeLessThan(1);
});

test("without descriptions their room goes to names, reasons and evidence", () => {
  const [usual, without] = [usualWidths(columns, lying), usualWidths(columns, lying, false)];
  expect(without[at.description]).toBe(0);
  const more = [at.name, at.selfReason ?? -1, at.reason, at.evidence].map(
    (column) => (without[column] ?? 0) - (usual[column] ?? 0),
  );
  expect(more).toEqual([41, 51, 61, 51]);
});

test.each([
  ["short reasons take nothing", "制度不全", 0],
  ["long reasons take room from the descriptions as long as the row gets lower", "长".repeat(300), 110],
  ["the descriptions keep 110 points", "长".repeat(3000), 130],
])("%s", (_, reason, taken) => {
  const usual = usualWidths(columns, lying);
  const widths = widthsForEntries(usual, columns, [
    [
      [at.description, measureText("成立领导小组")],
      [at.reason, measureText(reason)],
    ],
  ]);
  expect((usual[at.description] ?? 0) - (widths[at.description] ?? 0)).toBe(taken);
  expect((widths[at.reason] ?? 0) - (usual[at.reason] ?? 0)).toBe(taken);
  expect(sum(widths)).toBe(sum(usual));
});
