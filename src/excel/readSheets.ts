/** Reads sheets of the open workbook as plain content. */

import type { Scalar, SheetContent } from "../workbook/workbook";
import { hasCode } from "./excelFailure";
import { inExcel } from "./inExcel";

/** Far more than any sheet of ours; other people's sheets can be larger than an answer of Excel may be. */
const whole = "A1:AZ600";
/** Where the captions of a table stand: as laid out, with room for a few rows that were put above; and by far. */
const heads = { usual: "A1:AZ12", far: "A1:AZ60" };
/** So many heads go into one answer: a tenth of what Excel on the web sends, as sheets of ours are. */
const headsAtOnce = { usual: 80, far: 15 };
/** Excel's code for an answer that it does not send. */
const tooLarge = "ResponsePayloadSizeLimitExceeded";

/** What is read of a sheet besides its values; of the rest its content has nothing. */
export type ContentPart = "formulas" | "names";

const everything: ContentPart[] = ["formulas", "names"];

/** A sheet by the id that it was asked for. */
export interface SheetReading {
  id: string;
  content: SheetContent;
}

/** Reads one sheet by its name; null where it is gone. One request. */
export function readSheet(name: string, parts = everything): Promise<SheetContent | null> {
  return inExcel(async (context) => {
    const content = loadContent(context.workbook.worksheets.getItemOrNullObject(name), parts);
    await context.sync();
    return content();
  });
}

/** Reads several sheets by their ids, in one request; those that are gone are left out. */
export function readSheetsById(ids: string[], parts = everything): Promise<SheetReading[]> {
  return readTogether(ids, (worksheet) => loadContent(worksheet, parts));
}

/** How far down a sheet's top is read. */
export type HeadDepth = keyof typeof heads;

/**
 * The top of several sheets: values and names. A request for every few, and for fewer where strangers' sheets are too large
 * for one answer; those too large by themselves and those that are gone are left out.
 */
export async function readHeads(ids: string[], depth: HeadDepth): Promise<SheetReading[]> {
  const read: SheetReading[] = [];
  for (let from = 0; from < ids.length; from += headsAtOnce[depth]) {
    read.push(...(await readSomeHeads(ids.slice(from, from + headsAtOnce[depth]), depth)));
  }
  return read;
}

async function readSomeHeads(ids: string[], depth: HeadDepth): Promise<SheetReading[]> {
  try {
    return await readTogether(ids, (worksheet) => loadHead(worksheet, depth));
  } catch (error) {
    if (!hasCode(error, tooLarge)) throw error;
    if (ids.length === 1) return [];
    const half = Math.ceil(ids.length / 2);
    return [...(await readSomeHeads(ids.slice(0, half), depth)), ...(await readSomeHeads(ids.slice(half), depth))];
  }
}

/** What a sheet says, once the request is answered; null where it is gone. */
export type LoadedContent = () => SheetContent | null;

function readTogether(ids: string[], ask: (worksheet: Excel.Worksheet) => LoadedContent): Promise<SheetReading[]> {
  return inExcel(async (context) => {
    const loaded = ids.map((id) => ({ id, content: ask(context.workbook.worksheets.getItemOrNullObject(id)) }));
    await context.sync();
    return loaded.flatMap(({ id, content }) => {
      const read = content();
      return read ? [{ id, content: read }] : [];
    });
  });
}

/** Asks for a sheet's content, in the request that the caller sends. */
export function loadContent(worksheet: Excel.Worksheet, parts = everything): LoadedContent {
  return loadPart(worksheet, whole, parts);
}

/** Asks for the values at a sheet's top, and its names. */
export function loadHead(worksheet: Excel.Worksheet, depth: HeadDepth): LoadedContent {
  return loadPart(worksheet, heads[depth], ["names"]);
}

function loadPart(worksheet: Excel.Worksheet, address: string, parts: ContentPart[]): LoadedContent {
  const [withFormulas, withNames] = [parts.includes("formulas"), parts.includes("names")];
  worksheet.load("name");
  const used = worksheet.getRange(address).getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  if (withFormulas) used.load("formulas");
  const names = withNames ? worksheet.names.load("items/name,items/formula,items/visible") : null;
  return () => {
    if (worksheet.isNullObject) return null;
    const values = fromA1<Scalar>(used, "values", (value) => value as Scalar);
    // Of a text that begins with = Excel gives the text as its formula (OfficeDev/office-js #6687).
    const isText = (formula: string | null, row: number, column: number): boolean => formula === values[row]?.[column];
    const formulas = (withFormulas ? fromA1<string | null>(used, "formulas", formulaOrNull) : []).map((line, row) =>
      line.map((formula, column) => (isText(formula, row, column) ? null : formula)),
    );
    // An empty text is what a blank cell gives; of a formula it is the result.
    const isBlank = (value: Scalar, row: number, column: number): boolean =>
      value === "" && (formulas[row]?.[column] ?? null) === null;
    return {
      name: worksheet.name,
      values: values.map((line, row) => line.map((value, column) => (isBlank(value, row, column) ? null : value))),
      formulas,
      names: (names?.items ?? []).map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
    };
  };
}

/** The used range may begin anywhere; our content always begins at A1. */
function fromA1<T>(
  used: Excel.Range,
  property: "values" | "formulas",
  read: (cell: unknown) => T | null,
): (T | null)[][] {
  if (used.isNullObject) return [];
  const above = Array.from({ length: used.rowIndex }, () => []);
  const left = Array.from({ length: used.columnIndex }, () => null);
  return [...above, ...(used[property] as unknown[][]).map((row) => [...left, ...row.map(read)])];
}

function formulaOrNull(formula: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}
