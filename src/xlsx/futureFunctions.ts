/** Functions younger than the file format: a file names them with a prefix, people and Excel's own interfaces do not. */

const future = new Set(
  (
    "AGGREGATE CONCAT DAYS FILTER IFNA IFS ISFORMULA LET MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.INC " +
    "PERCENTRANK.INC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XLOOKUP"
  ).split(" "),
);

/** Texts and quoted sheet names are matched first, so that what stands in them is left alone. */
const functionCalls = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\])([A-Z][A-Z0-9.]*)(?=\()/gi;
const prefixes = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?/g;

/** `toFileFormula("=RANK.EQ(A1,B:B)")` → `"_xlfn.RANK.EQ(A1,B:B)"`: the form in a file, without the leading `=`. */
export function toFileFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replace(functionCalls, (all, name?: string) => (name && future.has(name.toUpperCase()) ? `_xlfn.${all}` : all));
}

/** `fromFileFormula("_xlfn.IFS(A1,1)")` → `"=IFS(A1,1)"` */
export function fromFileFormula(text: string): string {
  const plain = text.includes("_xlfn.") ? text.replace(prefixes, (all) => (all.startsWith("_xlfn.") ? "" : all)) : text;
  return `=${plain}`;
}
