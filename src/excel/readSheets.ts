/** Reads sheets of the open workbook as plain content. */

import type { Language } from "../text";
import type { Scalar, SheetContent } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { PlainError } from "./plainError";

/** A sheet's id stays when it is renamed. */
export interface SheetLabel {
  id: string;
  name: string;
}

/** What one request tells of a workbook: all sheets by name, which one is open, and one sheet's content. */
export interface WorkbookReading {
  sheets: SheetLabel[];
  active: string;
  /** The sheet that was asked for, or else the open one; null where the asked one is gone. */
  content: SheetContent | null;
}

/** Far more than any sheet of ours; other people's sheets can be larger than an answer of Excel may be. */
const lookedAt = "A1:AZ600";
/** Where the captions of a table stand: as laid out, with room for a few rows that were put above; and by far. */
const heads = { usual: "A1:AZ12", far: "A1:AZ60" };
/** So many heads go into one answer: a tenth of what Excel on the web sends, as sheets of ours are. */
const headsAtOnce = { usual: 80, far: 15 };
/** Excel's word for an answer that it does not send. */
const tooLarge = "ResponsePayloadSizeLimitExceeded";

/** Reads one sheet, by name or the open one; one request, whatever other sheets there are. */
export function readSheet(language: Language, name?: string): Promise<WorkbookReading> {
  return inExcel(language, async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    const worksheet = name === undefined ? active : worksheets.getItemOrNullObject(name);
    worksheets.load("items/id,items/name");
    active.load("name");
    const loaded = loadContent(worksheet);
    await context.sync();
    return {
      sheets: worksheets.items.map((each) => ({ id: each.id, name: each.name })),
      active: active.name,
      content: worksheet.isNullObject ? null : contentOf(loaded),
    };
  });
}

/** Reads several sheets by their ids, in one request; those that are gone are left out. */
export function readSheetsById(language: Language, ids: string[]): Promise<{ id: string; content: SheetContent }[]> {
  return inExcel(language, (context) => readThem(context, ids, loadContent));
}

/** All sheets, in the workbook's order. */
export function listSheets(language: Language): Promise<SheetLabel[]> {
  return inExcel(language, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

/** How far down a sheet's top is read. */
export type HeadDepth = keyof typeof heads;

/**
 * The top of several sheets: values and names, no formulas. A request for every few, and for fewer where strangers' sheets
 * are too large for one answer; those too large by themselves and those that are gone are left out.
 */
export async function readHeads(language: Language, ids: string[], depth: HeadDepth): Promise<ReadHead[]> {
  const read: ReadHead[] = [];
  for (let from = 0; from < ids.length; from += headsAtOnce[depth]) {
    read.push(...(await readSomeHeads(language, ids.slice(from, from + headsAtOnce[depth]), depth)));
  }
  return read;
}

interface ReadHead {
  id: string;
  content: SheetContent;
}

async function readSomeHeads(language: Language, ids: string[], depth: HeadDepth): Promise<ReadHead[]> {
  try {
    return await inExcel(language, (context) => readThem(context, ids, (worksheet) => loadHead(worksheet, depth)));
  } catch (error) {
    if (!(error instanceof PlainError) || error.code !== tooLarge) throw error;
    if (ids.length === 1) return [];
    const half = Math.ceil(ids.length / 2);
    return [
      ...(await readSomeHeads(language, ids.slice(0, half), depth)),
      ...(await readSomeHeads(language, ids.slice(half), depth)),
    ];
  }
}

async function readThem(
  context: Excel.RequestContext,
  ids: string[],
  ask: (worksheet: Excel.Worksheet) => Loaded,
): Promise<{ id: string; content: SheetContent }[]> {
  const loaded = ids.map((id) => ask(context.workbook.worksheets.getItemOrNullObject(id)));
  await context.sync();
  return loaded.flatMap((one, index) =>
    one.worksheet.isNullObject ? [] : [{ id: ids[index] ?? "", content: contentOf(one) }],
  );
}

/** A sheet whose content was asked for in a request. */
export interface Loaded {
  worksheet: Excel.Worksheet;
  used: Excel.Range;
  names: Excel.NamedItemCollection;
  /** Formulas were asked for too. */
  formulas: boolean;
}

/** Asks for a sheet's content, in the request that the caller sends. */
export function loadContent(worksheet: Excel.Worksheet): Loaded {
  return askFor(worksheet, lookedAt, true);
}

/** Asks for the values at a sheet's top. */
export function loadHead(worksheet: Excel.Worksheet, depth: HeadDepth): Loaded {
  return askFor(worksheet, heads[depth], false);
}

function askFor(worksheet: Excel.Worksheet, address: string, formulas: boolean): Loaded {
  const used = worksheet.getRange(address).getUsedRangeOrNullObject(true);
  const { names } = worksheet;
  worksheet.load("id,name");
  used.load("values,rowIndex,columnIndex");
  if (formulas) used.load("formulas");
  names.load("items/name,items/formula,items/visible");
  return { worksheet, used, names, formulas };
}

/** What was asked for, once the request is answered. The used range may begin anywhere; our content always begins at A1. */
export function contentOf({ worksheet, used, names, formulas: withFormulas }: Loaded): SheetContent {
  const empty = used.isNullObject;
  const [top, left] = empty ? [0, 0] : [used.rowIndex, used.columnIndex];
  const fromA1 = <T>(grid: T[][], blank: T): T[][] => [
    ...Array.from({ length: top }, () => []),
    ...grid.map((row) => [...Array.from({ length: left }, () => blank), ...row]),
  ];
  // An empty text is what a blank cell gives; of a formula it is the result.
  const isBlank = (value: Scalar, row: number, column: number): boolean =>
    value === "" && (!withFormulas || formulaOrNull((used.formulas as unknown[][])[row]?.[column]) === null);
  const values = empty
    ? []
    : (used.values as Scalar[][]).map((row, r) => row.map((value, c) => (isBlank(value, r, c) ? null : value)));
  // Where only values were asked for, a text that begins with "=" is none of ours.
  const written = empty ? [] : ((withFormulas ? used.formulas : used.values) as unknown[][]);
  return {
    name: worksheet.name,
    values: fromA1<Scalar>(values, null),
    formulas: fromA1<string | null>(
      written.map((row) => row.map(formulaOrNull)),
      null,
    ),
    names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
  };
}

function formulaOrNull(formula: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}
