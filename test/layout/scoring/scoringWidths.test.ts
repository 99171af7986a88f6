import { usualLevels } from "../../../src/domain/systems";
import { measureText } from "../../../src/layout/parts/measureText";
import { columnsOf, layoutVersion } from "../../../src/layout/scoring/scoringColumns";
import { scaleOf, usualWidths, widthsForEntries } from "../../../src/layout/scoring/scoringWidths";

const columns = columnsOf(layoutVersion, usualLevels);
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
  expect(more).toEqual([41, 52, 62, 52]);
});

test.each([
  ["short reasons take nothing", "制度不全", [0, 0, 0]],
  [
    "long reasons take width from the descriptions, and from columns in which less is written",
    "长".repeat(300),
    [110, 20, 0],
  ],
  ["the descriptions keep 90 points at least, the other columns 36", "长".repeat(3000), [110, 40, 20]],
])("%s", (_, reason, taken) => {
  const usual = usualWidths(columns, lying);
  const widths = widthsForEntries(usual, columns, [
    [
      [at.description, measureText("成立领导小组")],
      [at.reason, measureText(reason)],
    ],
  ]);
  const given = [at.description, at.selfReason ?? -1, at.evidence].map(
    (column) => (usual[column] ?? 0) - (widths[column] ?? 0),
  );
  expect(given).toEqual(taken);
  expect((widths[at.reason] ?? 0) - (usual[at.reason] ?? 0)).toBe(sum(given));
  expect(sum(widths)).toBe(sum(usual));
});
