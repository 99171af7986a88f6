/** Reads sheets of the open workbook as plain content. */

import type { Language } from "../text";
import type { Scalar, SheetContent } from "../workbook/workbook";
import { inExcel } from "./inExcel";

/** What one request tells of a workbook: all sheets by name, which one is open, and one sheet's content. */
export interface WorkbookReading {
  sheets: { id: string; name: string }[];
  active: string;
  /** The sheet that was asked for, or else the open one; null where the asked one is gone. */
  content: SheetContent | null;
}

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
  return inExcel(language, async (context) => {
    const loaded = ids.map((id) => loadContent(context.workbook.worksheets.getItemOrNullObject(id)));
    await context.sync();
    return loaded.flatMap((each, index) =>
      each.worksheet.isNullObject ? [] : [{ id: ids[index] ?? "", content: contentOf(each) }],
    );
  });
}

interface Loaded {
  worksheet: Excel.Worksheet;
  used: Excel.Range;
  names: Excel.NamedItemCollection;
}

function loadContent(worksheet: Excel.Worksheet): Loaded {
  const used = worksheet.getUsedRangeOrNullObject(true);
  const { names } = worksheet;
  worksheet.load("name");
  used.load("values,formulas,rowIndex,columnIndex");
  names.load("items/name,items/formula,items/visible");
  return { worksheet, used, names };
}

/** The used range may begin anywhere; our content always begins at A1. */
function contentOf({ worksheet, used, names }: Loaded): SheetContent {
  const empty = used.isNullObject;
  const [top, left] = empty ? [0, 0] : [used.rowIndex, used.columnIndex];
  const fromA1 = <T>(grid: T[][], blank: T): T[][] => [
    ...Array.from({ length: top }, () => []),
    ...grid.map((row) => [...Array.from({ length: left }, () => blank), ...row]),
  ];
  const values = empty
    ? []
    : (used.values as Scalar[][]).map((row) => row.map((value) => (value === "" ? null : value)));
  const formulas = empty ? [] : (used.formulas as unknown[][]).map((row) => row.map(formulaOrNull));
  return {
    name: worksheet.name,
    values: fromA1<Scalar>(values, null),
    formulas: fromA1<string | null>(formulas, null),
    names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
  };
}

function formulaOrNull(formula: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}
