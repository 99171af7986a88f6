/** What setting up for print says: what is chosen, what was done, what Excel did not keep and where to click. */

import type { print as chinese } from "../zh-CN/print";

/** Over narrow columns. */
const narrowed: Record<string, string> = { Section: "Sec-\ntion", Group: "Group of\nindicators" };

export const print: typeof chinese = {
  heading: "Print",
  what: "What to print",
  prints: {
    table: "Scoring sheet",
    cover: "Cover",
    blank: "On-site form",
  },
  meaning: {
    table: "Fits row heights and pages to what is entered; captions and page numbers stand on each page.",
    cover:
      "One page: total, scores by section, a chart and room for signatures and seal. Adds a sheet that follows the scores.",
    blank: "To be filled in by hand on site: no scores, taller rows, lines to write on. Adds a sheet.",
  },
  paper: "Paper",
  orientation: "Orientation",
  pages: (landscape, portrait) => `As it is filled in now: landscape ${landscape} pages, portrait ${portrait}.`,
  orientations: { landscape: "Landscape", portrait: "Portrait" },
  descriptions: "Print the column of descriptions",
  descriptionsHint: "Otherwise the column is hidden; set up again with this box ticked to show it.",
  undoWarning:
    "Fonts, fills, borders and number formats that a paste brought along are put back to the sheet’s own; scores and texts stay. Setting up empties Excel's undo list. Scores, reasons and evidence are not touched.",
  submit: { table: "Set up pages", cover: "Make cover", blank: "Make on-site form" },
  submitting: "Setting up…",
  done: (pages) => `Ready: ${pages} ${pages === 1 ? "page" : "pages"}.`,
  next: "Press Ctrl+P to preview, check and print.",
  doneCover: (sheet) => `The cover is on the sheet “${sheet}”, one page.`,
  doneBlank: (sheet, pages) =>
    `The on-site form is on the sheet “${sheet}”, ${pages} ${pages === 1 ? "page" : "pages"}.`,
  tooLong: (numbers) =>
    `The text of no. ${numbers} is longer than a row of Excel's can show and will not be printed in full. Shorten it, or choose A3 and set up again.`,
  separator: ", ",
  ignoredHeading: "Excel did not take these settings; please set them by hand:",
  ignored: {
    orientation: (orientation) => `Page Layout → Orientation → ${orientation}.`,
    paper: (paper) => `Page Layout → Size → ${paper}. If it is not listed, choose a printer that has ${paper}.`,
    fit: "Page Layout → Scale to Fit → Width: 1 page, Height: Automatic.",
    printArea: (cells) => `Select ${cells}, then Page Layout → Print Area → Set Print Area.`,
    titleRows: (row) => `Page Layout → Print Titles → Rows to repeat at top: $${row}:$${row}.`,
    breaks: (rows) => `Breaks are missing. Above row ${rows}: Page Layout → Breaks → Insert Page Break.`,
  },
  cover: {
    sheetName: (unit) => `Cover-${unit}`,
    title: (system) => system.replace(/指标体系$/, "\n评 分 表"),
    total: "Total",
    of: (points) => `of ${points} points`,
    square: "Not final\n\nOnce the table is final, its QR code stands here",
    charts: { sections: "Scores by section", rates: "Rates by section" },
  },
  blank: {
    sheetName: (unit) => `On-site form-${unit}`,
    title: (system) => system.replace(/指标体系$/, "现场评分表"),
    level: (name) => narrowed[name] ?? name,
    indicator: () => "Name",
    columns: {
      number: "No.",
      weight: "Full\nmarks",
      description: "What is asked",
      score: "Score\non site",
      notes: "Reasons and evidence (by hand)",
    },
    day: "Year        Month      Day",
  },
};
