/** What Excel takes of a formula: its length, its literals, its depth, its functions and the sheets that it refers to. */

const most = { formula: 8192, literal: 255, depth: 64, arguments: 255 };

/** A literal, a quoted sheet name, an unquoted one, a function's name, or one character. */
const token = /"((?:[^"]|"")*)"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!|([A-Z][A-Z0-9.]*)(?=\()|(.)/gsu;

/** The functions that Excel 2007 has, of those that we use or that are near them. */
const of2007 = new Set(
  (
    "ABS AND AVERAGE CELL CHAR COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EXACT HLOOKUP HYPERLINK IF IFERROR INDEX " +
    "INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP MATCH MAX MID MIN MOD N NOT OR RANK RIGHT ROUND ROW ROWS " +
    "SMALL SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TEXT TRIM VALUE VLOOKUP"
  ).split(" "),
);

/** What is wrong with a formula of a file, which has no `=` before it. */
export function formulaFaults(formula: string, sheets: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (formula.length > most.formula) faults.push(`a formula of ${formula.length}`);
  if (formula.startsWith("=")) faults.push("a formula that begins with =");
  const commas: number[] = [];
  for (const [all, literal, quoted, bare, called, character] of formula.matchAll(token)) {
    if (literal !== undefined && literal.replaceAll('""', '"').length > most.literal)
      faults.push(`a text of ${literal.length} in a formula`);
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    if (sheet !== undefined && !sheets.has(sheet.toLowerCase())) faults.push(`a reference to the sheet ${sheet}`);
    if (called !== undefined && !of2007.has(called)) faults.push(`the function ${called}`);
    if (character === "(") commas.push(0);
    if (character === "," && commas.length > 0) commas[commas.length - 1]! += 1;
    if (character === ")" && (commas.pop() ?? most.arguments) >= most.arguments)
      faults.push(`too many arguments: ${all}`);
    if (commas.length > most.depth) faults.push(`${commas.length} levels`);
  }
  if (commas.length > 0) faults.push("a bracket that stays open");
  return faults;
}
