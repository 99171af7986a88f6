/** The same scoring sheet in every format that people return it in, made by three programs: never another total, and what was not seen is told. */

import type * as xlsx from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { readReturnedFiles } from "../../src/actions/files/readReturned";
import type { Finding } from "../../src/domain/finding";
import type { UnitRecord } from "../../src/domain/unitRecord";
import { loadOtherFormats } from "../../src/formats/loadOtherFormats";
import type { OtherFormats } from "../../src/formats/otherFormats";
import { findingSentence } from "../../src/text/findingSentence";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { saveByGnumeric } from "../helpers/gnumeric";
import { bentBytes, partNames, type Parts } from "../helpers/hostile";
import { convert } from "../helpers/libreOffice";
import { excel5Workbook, savedBySheetJs } from "../helpers/otherPrograms";
import { fileOfUnit } from "../helpers/returned";

let others: OtherFormats;
let honest: Uint8Array;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  others = await loadOtherFormats();
  honest = await fileOfUnit({ unit: "省公安厅", scores: { 1: 0.5, 3: 1.25, 20: null } });
  const hiding = bentBytes(honest, hideRow);
  const [[xls, hiddenXls], [ods, hiddenOds], byGnumeric] = await Promise.all([
    convert([honest, hiding], "xls"),
    convert([honest, hiding], "ods"),
    Promise.all((["xls", "ods"] as const).map((format) => saveByGnumeric(honest, format))),
  ]);
  files = {
    "LibreOffice's .xls": xls ?? new Uint8Array(),
    "LibreOffice's .ods": ods ?? new Uint8Array(),
    "hiding.xls": hiddenXls ?? new Uint8Array(),
    "hiding.ods": hiddenOds ?? new Uint8Array(),
    "Gnumeric's .xls": byGnumeric[0] ?? new Uint8Array(),
    "Gnumeric's .ods": byGnumeric[1] ?? new Uint8Array(),
    "SheetJS's .xls": savedBySheetJs(honest, "biff8"),
    "SheetJS's .xlsb": savedBySheetJs(honest, "xlsb"),
    "SheetJS's .ods": savedBySheetJs(honest, "ods"),
    "SheetJS's .xlsm": savedBySheetJs(honest, "xlsm"),
    "Excel 5's .xls": excel5Workbook("评分表", valuesOf(honest)),
    "a report program's .xls": asReportProgram(excel5Workbook("评分表", valuesOf(honest))),
    "a small program's .ods": withoutStyles(savedBySheetJs(honest, "ods")),
    "a template": asTemplate(honest),
  };
}, 120_000);

/** The stream's name in capitals, and a record of the sheet's size that is too short for its numbers. */
function asReportProgram(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  bytes.write("BOOK", bytes.indexOf(Buffer.from("Book", "utf16le")), "utf16le");
  const size = bytes.indexOf(Buffer.from([0x00, 0x02, 0x0a, 0x00]));
  bytes.set([2, 0], size + 2);
  bytes.set([0xfe, 0x0f, 4, 0], size + 6);
  return bytes;
}

function withoutStyles(file: Uint8Array): Uint8Array {
  const { "styles.xml": styles, ...others } = unzipSync(file);
  if (!styles) throw new Error("no styles");
  return zipSync(others);
}

/** .xltx differs in nothing but what it is called. */
function asTemplate(file: Uint8Array): Uint8Array {
  const types = "[Content_Types].xml";
  return bentBytes(file, (parts) => ({
    ...parts,
    [types]: (parts[types] ?? "").replace("sheet.main+xml", "template.main+xml"),
  }));
}

function valuesOf(file: Uint8Array): (string | number | null)[][] {
  return (readWorkbook(file)[0]?.values ?? []).map((row) =>
    row.map((value) => (typeof value === "boolean" ? null : value)),
  );
}

function hideRow(parts: Parts): Parts {
  const sheet = parts[partNames.sheet] ?? "";
  return { ...parts, [partNames.sheet]: sheet.replace('<row r="9" ', '<row r="9" hidden="1" ') };
}

function read(bytes: Uint8Array): UnitRecord | undefined {
  const [file] = readReturnedFiles({ bytes, file: "甲", changedAt: "", others });
  expect(file?.refusal).toBeNull();
  return file?.records[0];
}

const rulesIn = (findings: readonly Finding[] = []): string[] => [...new Set(findings.map(({ rule }) => rule))].sort();

/** What is found beside the blank score; SheetJS writes no formulas into old and binary files, nor does the one of Excel 5: they are not seen. */
const found: Record<string, { format: string | null; unseen?: string[]; rules?: string[] }> = {
  "LibreOffice's .xls": { format: ".xls", unseen: ["colors", "conditionalFormats", "drawings"] },
  "LibreOffice's .ods": { format: ".ods", unseen: ["numberFormats", "colors", "conditionalFormats", "drawings"] },
  "Gnumeric's .xls": { format: ".xls", unseen: ["colors", "conditionalFormats", "drawings"] },
  "Gnumeric's .ods": { format: ".ods", unseen: ["numberFormats", "colors", "conditionalFormats", "drawings"] },
  "SheetJS's .xls": { format: ".xls", unseen: ["colors", "conditionalFormats", "drawings", "formulas"] },
  "SheetJS's .xlsb": { format: ".xlsb", unseen: ["colors", "conditionalFormats", "drawings", "formulas"] },
  "SheetJS's .ods": { format: ".ods", unseen: ["numberFormats", "colors", "conditionalFormats", "drawings"] },
  "SheetJS's .xlsm": { format: null },
  "Excel 5's .xls": { format: ".xls", unseen: ["colors", "conditionalFormats", "drawings", "formulas"] },
  "a report program's .xls": { format: ".xls", unseen: ["colors", "conditionalFormats", "drawings", "formulas"] },
  "a small program's .ods": { format: ".ods", unseen: ["numberFormats", "colors", "conditionalFormats", "drawings"] },
  "a template": { format: null },
};

test.each(Object.keys(found))("%s", (name) => {
  const expected = read(honest);
  const { findings, ...record } = read(files[name] ?? new Uint8Array()) ?? {};
  expect({ ...record, sheet: "" }).toEqual({ ...expected, findings: undefined, sheet: "" });
  const { format = null, unseen = [], rules = [] } = found[name] ?? {};
  expect(rulesIn(findings)).toEqual(["blank", ...rules, ...(format ? ["other-format"] : [])].sort());
  const told = findings?.find(({ rule }) => rule === "other-format");
  expect(told?.facts).toEqual(format ? { format, unseen } : undefined);
});

test("what could not be seen is said in a sentence", () => {
  const told = read(files["LibreOffice's .xls"] ?? new Uint8Array())?.findings.find(
    ({ rule }) => rule === "other-format",
  );
  if (!told) throw new Error("nothing was told");
  expect(findingSentence(told, "zh-CN")).toMatch(
    /^由 \.xls 读取，无法核对显示格式（文字颜色、条件格式、字号、图片和图形）/,
  );
});

test.each(["hiding.xls", "hiding.ods"])("a hidden row is seen: %s", (name) => {
  const hidden = read(files[name] ?? new Uint8Array())?.findings.filter(({ rule }) => rule === "row-hidden");
  expect(hidden?.map(({ cell }) => cell)).toEqual(["A9"]);
});

test.each(["biff8", "xlsb"] as const)("formats and merges that hide a score are seen: %s", (bookType) => {
  const hiding = savedBySheetJs(honest, bookType, (sheet) => {
    (sheet.I7 as xlsx.CellObject).z = '"9"';
    sheet["!merges"]?.push({ s: { r: 9, c: 8 }, e: { r: 10, c: 8 } });
  });
  expect(rulesIn(read(hiding)?.findings)).toEqual(expect.arrayContaining(["score-hidden"]));
  // The library's own .xlsb keeps no formats.
  if (bookType === "biff8") expect(rulesIn(read(hiding)?.findings)).toContain("score-shown-differently");
});
