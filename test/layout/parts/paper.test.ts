import {
  chartPages,
  onePage,
  pageMargins,
  pageWidthOf,
  type PaperChoice,
  printableSize,
  scaleToFit,
  tablePages,
  usualPaper,
} from "../../../src/layout/parts/paper";
import { area } from "../../../src/workbook/address";

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

const part = { printArea: area(0, 0, 9, 3), footer: { left: "", center: "", right: "" } };

test.each([
  ["a table repeats its captions and is printed in black and white", tablePages(usualPaper, 2, part), 2, "wide", true],
  ["one page is in colour", onePage(usualPaper, part), undefined, "page", false],
  ["charts are in colour, one page wide", chartPages(usualPaper, part), undefined, "wide", false],
])("%s", (_, page, captionRow, fit, blackAndWhite) => {
  expect(page.titleRows?.first).toBe(captionRow);
  expect(page).toMatchObject({ ...usualPaper, ...part, fit, blackAndWhite, margins: pageMargins, breaks: [] });
});
