/** Whether a formula is the planned one, whatever program wrote it and whichever version planned it. */

/** Once a plan writes formulas otherwise, what it wrote before is rewritten here: finalised workbooks keep it. */
const earlier: readonly (readonly [written: RegExp, now: string])[] = [
  // Up to version 0.1: weights of the scored rows.
  [/SUMPRODUCT\(--ISNUMBER\(([^(),]+)\),([^(),]+)\)/g, 'SUMIF($1,"<9E+99",$2)'],
];

/** Null where there is none. */
export function sameFormula(found: string | null, planned: string | null): boolean {
  if (found === planned) return true;
  if (found === null || planned === null) return false;
  const [one, other] = [plain(found), plain(planned)];
  return one === other || earlier.reduce((formula, [written, now]) => formula.replace(written, now), one) === other;
}

/** What programs write differently is left out or made alike: spaces, `$`, case, numbers, quotes around sheets' names. */
function plain(formula: string): string {
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? plainPart(part) : part))
    .join('"');
}

/** A number that is no part of a reference or a name: `0.0000001`, `9.99999999999999999985E-08`. */
const number = /(?<![\w.$\u0080-\uffff])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w.])/g;

function plainPart(part: string): string {
  return part
    .replace(/[\s$']|_xlfn\./g, "")
    .toUpperCase()
    .replace(number, (written) => String(Number(Number(written).toPrecision(15))));
}
