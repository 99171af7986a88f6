/** A picture that WPS puts into a cell: a formula whose result tells nobody anything. */

/** `isPictureInCell('=_xlfn.DISPIMG("ID_1",1)')` → true */
export function isPictureInCell(formula: string | null | undefined): boolean {
  // Nearly every cell has none, and to see that is quicker than to look for one.
  return typeof formula === "string" && /^=(_xlfn\.)?DISPIMG\(/i.test(formula);
}
