/** The papers that our sheets are printed on, and what a page of each holds between its margins. */

import type { Area } from "../../workbook/address";
import type { PageSetup } from "../../workbook/workbook";

/** What a person chooses before printing. */
export type PaperChoice = Pick<PageSetup, "paper" | "orientation">;

/** The pages that tables have widths for: A3 upright is as wide as A4 lying. */
export type PageWidth = "portraitA4" | "landscapeA4" | "landscapeA3";

/** Of the widths that a table is planned with, those for a page. */
export function pageWidthOf({ paper, orientation }: PaperChoice): PageWidth {
  if (paper === "A4") return orientation === "portrait" ? "portraitA4" : "landscapeA4";
  return orientation === "portrait" ? "landscapeA4" : "landscapeA3";
}

/** What sheets are planned for until somebody chooses another. */
export const usualPaper: PaperChoice = { paper: "A4", orientation: "landscape" };

/** What long tables are planned for, and single pages that are read like a letter. */
export const uprightPaper: PaperChoice = { paper: "A4", orientation: "portrait" };

/** Points. The footer has room for two lines between its own margin and the table. */
export const pageMargins = { left: 36, right: 36, top: 40, bottom: 46, header: 20, footer: 18 };

/** Shorter and longer side, points. */
const sides = { A4: [595, 842], A3: [842, 1191] } as const;

/** Excel shrinks by whole percents and never enlarges. */
const perCent = 100;

/** What a page has between its margins, points. */
export function printableSize({ paper, orientation }: PaperChoice): { width: number; height: number } {
  const [short, long] = sides[paper];
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  return { width: width - pageMargins.left - pageMargins.right, height: height - pageMargins.top - pageMargins.bottom };
}

/** How far a table of that width is shrunk to be one page wide; 1 where it need not be. */
export function scaleToFit(width: number, choice: PaperChoice): number {
  return Math.min(1, Math.floor((printableSize(choice).width / width) * perCent) / perCent);
}

/** What is printed, and what stands at the foot of each page. */
interface PrintedPart {
  printArea: Area;
  footer: PageSetup["footer"];
  /** Zero-based rows before which a page begins. */
  breaks?: number[];
}

/** A table on as many pages as it needs, its captions' row on each: one page wide, in black and white. */
export function tablePages(choice: PaperChoice, captionRow: number, part: PrintedPart): PageSetup {
  const titleRows = { first: captionRow, last: captionRow };
  return { ...pageOf(choice, part), titleRows, fit: "wide", blackAndWhite: true };
}

/** Everything on one page, in colour. */
export function onePage(choice: PaperChoice, part: PrintedPart): PageSetup {
  return { ...pageOf(choice, part), titleRows: null, fit: "page", blackAndWhite: false };
}

/** Charts below each other, in colour: one page wide. */
export function chartPages(choice: PaperChoice, part: PrintedPart): PageSetup {
  return { ...onePage(choice, part), fit: "wide" };
}

function pageOf({ paper, orientation }: PaperChoice, { printArea, footer, breaks = [] }: PrintedPart) {
  return { paper, orientation, margins: pageMargins, printArea, centerHorizontally: true, footer, breaks };
}
