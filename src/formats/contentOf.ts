/** Makes of a workbook that the library read what our own reader would have made of it. */

import { keptColumns, keptRows } from "../domain/limits";
import type { Area } from "../workbook/address";
import type { DefinedName, Origin, Scalar, SheetContent, ShownCells } from "../workbook/workbook";
import type { Allowance } from "../xlsx/allowance";
import { fromFileFormula } from "../xlsx/futureFunctions";
import { SheetGrid } from "../xlsx/sheetGrid";
import type { TableExtras } from "./openDocument";

/** What the library tells, as far as it is used: rows, columns and cells may be missing anywhere. */
export interface LibraryWorkbook {
  SheetNames: string[];
  Sheets: Record<string, LibrarySheet>;
  Workbook?: {
    WBProps?: { date1904?: boolean };
    Sheets?: ({ Hidden?: number } | undefined)[];
    Names?: { Name: string; Ref: unknown; Sheet?: number; Hidden?: boolean }[];
  };
}

interface LibrarySheet {
  "!type"?: string;
  "!data"?: ((LibraryCell | null | undefined)[] | undefined)[];
  "!rows"?: ({ hidden?: boolean; hpt?: number } | undefined)[];
  "!cols"?: ({ hidden?: boolean; width?: number } | undefined)[];
  "!merges"?: { s: { r: number; c: number }; e: { r: number; c: number } }[];
}

/** `t` is the type: number, text, truth value, error, or nothing. */
interface LibraryCell {
  t: string;
  v?: unknown;
  f?: string;
  z?: unknown;
}

interface Order {
  origin: Origin;
  allowance: Allowance;
  /** Of each sheet, what the library leaves out of an .ods file. */
  tables?: ReadonlyMap<string, TableExtras>;
}

/** Worksheets in their order. @throws UnreadableFile where it is too much */
export function contentOf(workbook: LibraryWorkbook, { origin, allowance, tables }: Order): SheetContent[] {
  const about = workbook.Workbook ?? {};
  return workbook.SheetNames.flatMap((name, index): SheetContent[] => {
    const sheet = workbook.Sheets[name];
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const extras = tables?.get(name);
    const grid = new SheetGrid(allowance);
    eachCell(sheet, (row, column, { value, formula }) => grid.put(row, column, value, formula));
    const cells = grid.content();
    const shown = shownOf(sheet, origin, cells.values, allowance);
    return [
      {
        name,
        names: extras?.names ?? namesOf(about.Names ?? [], index),
        ...cells,
        shown: {
          ...shown,
          visible: extras?.visible ?? !about.Sheets?.[index]?.Hidden,
          hiddenRows: extras?.hiddenRows ?? shown.hiddenRows,
          hiddenColumns: extras?.hiddenColumns ?? shown.hiddenColumns,
        },
        origin,
        ...(about.WBProps?.date1904 ? { date1904: true } : {}),
      },
    ];
  });
}

function eachCell(
  sheet: LibrarySheet,
  tell: (row: number, column: number, cell: { value: Scalar; formula: string | null }) => void,
): void {
  // Both may have holes.
  (sheet["!data"] ?? []).forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell) return;
      const formula = formulaOf(cell);
      const value = valueOf(cell, formula !== null);
      if (value !== null || formula !== null) tell(row, column, { value, formula });
    }),
  );
}

/** A reference or a range as OpenDocument writes it, which the library leaves in some formulas: `[.$I$4]`. */
const reference = /\[\.(\$?[A-Z]+\$?\d+)(:)?\.?(\$?[A-Z]+\$?\d+)?\]/g;

/** Gnumeric writes its own name before functions. */
function formulaOf({ f }: LibraryCell): string | null {
  if (typeof f !== "string" || f === "") return null;
  return fromFileFormula(f.replace(reference, "$1$2$3").replace(/\bORG\.GNUMERIC\./g, ""));
}

const errors: Record<number, string> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/** A formula that gives an empty text has no value in an .ods file; these formats never lack a result. */
function valueOf({ t, v }: LibraryCell, isFormula: boolean): Scalar {
  if (t === "e") return typeof v === "number" ? (errors[v] ?? "#N/A") : String(v);
  if (typeof v === "string") return v.replace(/\r\n?/g, "\n");
  if (typeof v === "number" || typeof v === "boolean") return v;
  return isFormula ? "" : null;
}

/** Names that belong to a sheet, but for those of printing. */
function namesOf(names: NonNullable<NonNullable<LibraryWorkbook["Workbook"]>["Names"]>, index: number): DefinedName[] {
  return names
    .filter(({ Name, Sheet }) => Sheet === index && !Name.startsWith("_xlnm."))
    .map(({ Name, Ref, Hidden }) => ({ name: Name, formula: `=${String(Ref)}`, visible: !Hidden }));
}

function shownOf(
  sheet: LibrarySheet,
  { unseen }: Origin,
  values: SheetContent["values"],
  allowance: Allowance,
): Omit<ShownCells, "visible"> {
  const formats = !unseen.includes("numberFormats");
  const numberFormats = values.map((_, row) => {
    const line = sheet["!data"]?.[row] ?? [];
    return formats ? Array.from(line.slice(0, keptColumns), (cell) => formatOf(cell)) : [];
  });
  const hidden = (lines: ({ hidden?: boolean } | undefined)[] | undefined, most: number): Set<number> =>
    new Set((lines ?? []).slice(0, most).flatMap((line, at) => (line?.hidden ? [at] : [])));
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    numberFormats,
    hiddenRows: hidden(sheet["!rows"], Math.min(values.length, keptRows)),
    hiddenColumns: hidden(sheet["!cols"], width),
    merges: (sheet["!merges"] ?? []).map(({ s, e }): Area => {
      allowance.take("items", 1);
      return { row: s.r, column: s.c, lastRow: e.r, lastColumn: e.c };
    }),
    unseen: [],
    reformatted: [],
    footer: "",
  };
}

function formatOf(cell: LibraryCell | null | undefined): string | undefined {
  const format = cell?.z;
  return typeof format === "string" && !/^general$/i.test(format) ? format : undefined;
}
