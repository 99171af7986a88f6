/** What Excel takes of a workbook's sheets, names and texts. */

import { formulaFaults } from "./formulas";
import { named, type Parts } from "./parts";

const most = {
  sheetName: 31,
  name: 255,
  text: 32767,
  lines: 253,
  property: 255,
  fontName: 31,
  fonts: 512,
  formats: 200,
  styles: 64000,
};

/** Excel's, for a name that is nobody's own. */
const builtIn = ["_xlnm.Print_Area", "_xlnm.Print_Titles"];
const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** What reads as a cell in one of the two ways of writing them. */
const likeCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*)$/i;

/** Faults of everything but the sheets' own parts and drawings. */
export function workbookFaults(parts: Parts): string[] {
  return [
    ...sheetNameFaults(parts),
    ...definedNameFaults(parts),
    ...textFaults(parts),
    ...styleFaults(parts),
    ...propertyFaults(parts),
  ];
}

/** In their order. */
export function sheetNames(parts: Parts): string[] {
  return named(parts["xl/workbook.xml"] ?? [], "sheet").map(({ attributes }) => attributes.name ?? "");
}

/** As `formulaFaults` wants them. */
export function knownSheets(parts: Parts): Set<string> {
  return new Set(sheetNames(parts).map((name) => name.toLowerCase()));
}

function sheetNameFaults(parts: Parts): string[] {
  const names = sheetNames(parts);
  return [
    ...(names.length === 0 ? ["no sheet"] : []),
    ...(knownSheets(parts).size < names.length ? [`two sheets of one name among ${names.join(", ")}`] : []),
    ...names
      .filter(
        (name) =>
          name.length < 1 ||
          name.length > most.sheetName ||
          /[:\\/?*[\]\p{Cc}\p{Cs}]|^'|'$|^history$/iu.test(name) ||
          name !== name.trim(),
      )
      .map((name) => `the sheet's name ${name}`),
  ];
}

function definedNameFaults(parts: Parts): string[] {
  const [known, seen] = [knownSheets(parts), new Set<string>()];
  return named(parts["xl/workbook.xml"] ?? [], "definedName").flatMap(({ attributes, text }) => {
    const { name = "", localSheetId = "" } = attributes;
    const key = `${localSheetId} ${name.toLowerCase()}`;
    const isTwice = seen.has(key);
    seen.add(key);
    const isValid = builtIn.includes(name) || (validName.test(name) && !likeCell.test(name));
    return [
      ...(isValid && name.length <= most.name ? [] : [`the name ${name}`]),
      ...(isTwice ? [`the name ${name} twice on a sheet`] : []),
      ...(Number(localSheetId) < known.size ? [] : [`the name ${name} of no sheet`]),
      ...formulaFaults(text, known).map((fault) => `${name}: ${fault}`),
    ];
  });
}

/** Cells' texts; Excel counts what is written for a character that XML cannot hold as that character. */
function textFaults(parts: Parts): string[] {
  return named(parts["xl/sharedStrings.xml"] ?? [], "t").flatMap(({ text }) => [
    ...(text.replace(/_x[0-9A-F]{4}_/g, "?").length > most.text ? [`a text of ${text.length}`] : []),
    ...(text.split("\n").length > most.lines + 1 ? [`a text of ${text.split("\n").length} lines`] : []),
  ]);
}

function styleFaults(parts: Parts): string[] {
  const styles = parts["xl/styles.xml"] ?? [];
  const count = (name: string, within: string): number =>
    named(styles, name).filter((each) => each.within.at(-1) === within).length;
  const counts = [
    ["fonts", count("font", "fonts"), most.fonts],
    ["number formats", count("numFmt", "numFmts"), most.formats],
    ["cell styles", count("xf", "cellXfs"), most.styles],
  ] as const;
  const fonts = styles.filter(({ name, within }) => name === "name" && within.at(-1) === "font");
  return [
    ...counts.filter(([, found, limit]) => found > limit).map(([what, found]) => `${found} ${what}`),
    ...fonts
      .map(({ attributes }) => attributes.val ?? "")
      .filter((name) => name.length > most.fontName)
      .map((name) => `the font ${name}`),
  ];
}

function propertyFaults(parts: Parts): string[] {
  return ["docProps/core.xml", "docProps/app.xml"].flatMap((path) =>
    (parts[path] ?? []).filter(({ text }) => text.length > most.property).map(({ name }) => `${path}: ${name}`),
  );
}
