/** What Excel takes: the bounds of sheets, cells and pages that everything we plan, write and read keeps to. */

/** Letters of a cell, UTF-16 units. */
export const longestCellText = 32_767;

/** Letters of a sheet's name, UTF-16 units. */
export const longestSheetName = 31;

/** Letters of a defined name. */
export const longestName = 255;

/** Letters of a footer, its three parts with their `&L`, `&C` and `&R`. */
export const longestFooter = 255;

/** Letters of a number format. */
export const longestNumberFormat = 255;

/** Letters of a list of choices that stands in the rule itself. */
export const longestChoices = 255;

/** Points of a row. */
export const highestRow = 409;

/** Of a sheet. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
