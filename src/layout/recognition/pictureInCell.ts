/** A picture that WPS puts into a cell: a formula whose result tells nobody anything. */

/** `isPictureInCell('=_xlfn.DISPIMG("ID_1",1)')` → true */
export function isPictureInCell(formula: string | null | undefined): boolean {
  return /^=(_xlfn\.)?DISPIMG\(/i.test(formula ?? "");
}
