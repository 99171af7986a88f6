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
  const rewritten = earlier.reduce((formula, [written, now]) => formula.replace(written, now), one);
  return [one, rewritten].some((each) => each === other || each === asBefore(other));
}

/** Rows of one column, on another sheet or on the same. */
const cells = "((?:[^+*=<>,]*!)?[A-Z]+\\d+(?::[A-Z]+\\d+)?)";

/** Until 0.2 wrong scores were added up, and what nobody scored was 0: how such a formula said what the plan says now. */
const before: readonly (readonly [now: RegExp, written: string | ((...parts: string[]) => string)])[] = [
  [/ROUND\(ROUND\((.*),9\),2\)/, "ROUND($1,2)"],
  [new RegExp(`SUMPRODUCT\\(\\(${cells}<>""\\)\\*\\(\\1>=0\\)\\*\\(\\1<=${cells}\\)\\)`, "g"), "COUNT($1)"],
  [
    new RegExp(`SUMPRODUCT\\(\\(${cells}<>""\\)\\*\\(\\1>=0\\)\\*\\(\\1<=${cells}\\),\\2\\)`, "g"),
    'SUMIF($1,"<9E+99",$2)',
  ],
  [new RegExp(`SUMPRODUCT\\(\\(${cells}>=0\\)\\*\\(\\1<=${cells}\\),(?:\\1|SUM\\(\\1\\))\\)`, "g"), "SUM($1)"],
  [/\)\+(?:COUNT|SUM)\(/g, ","],
  [/^=IF\(COUNT\(.*\)=0,"",(ROUND\(SUM\(.*\),2\))\)$/, "=$1"],
  [/^=IF\([A-Z]+\d+=0,"",(ROUND\(IF\(.*,2\))\)$/, "=$1"],
  [/\/ROUND\((IF\(.*\)\+[A-Z]+\d+),2\),4\)/, "/($1),4)"],
  [/^(=IF\([A-Z]+\d+="",)""(,ROUND\(100\*.*)$/, (_, start: string, end: string) => `${start}0${end}`],
  [/^=IF\((IF\(.*\))="","",(ROUND\(100\*)\1(\/.*)\)$/, "=$2N($1)$3"],
  [/IF\(AND\(([^,]*)>=0,\1<=([^,]*)\),ROUND\(\2-\1,2\),0\)/g, "MAX(0,ROUND($2-$1,2))"],
];

function asBefore(planned: string): string {
  return before.reduce((formula, [now, written]) => formula.replace(now, written as string), planned);
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
