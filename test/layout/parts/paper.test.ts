import { pageWidthOf, type PaperChoice, printableSize, scaleToFit } from "../../../src/layout/parts/paper";

test.each<[PaperChoice["paper"], PaperChoice["orientation"], width: number, height: number, widths: string]>([
  ["A4", "landscape", 770, 509, "landscapeA4"],
  ["A4", "portrait", 523, 756, "portraitA4"],
  ["A3", "landscape", 1119, 756, "landscapeA3"],
  ["A3", "portrait", 770, 1105, "landscapeA4"],
])("%s %s has %i × %i points, and the widths of %s", (paper, orientation, width, height, widths) => {
  expect(printableSize({ paper, orientation })).toEqual({ width, height });
  expect(pageWidthOf({ paper, orientation })).toBe(widths);
});

test.each([
  ["what fits is not enlarged", 700, 1],
  ["a wider table is shrunk by whole percents, rounded down", 800, 0.96],
  ["twice the width", 1540, 0.5],
])("%s", (_, width, scale) => expect(scaleToFit(width, { paper: "A4", orientation: "landscape" })).toBe(scale));
