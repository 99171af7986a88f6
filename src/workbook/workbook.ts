/** A workbook as plain data: what the layouts make, what Excel and files are drawn from, and what is read back. */

import { type Cover, covers } from "../domain/printedChange";
import type { Area } from "./address";

/** What a cell can hold; `null` is a blank cell. Dates are serial numbers. */
export type Scalar = string | number | boolean | null;

/** One cell. With a formula (English form, leading `=`), `value` is its result as last calculated. */
export interface Cell {
  value: Scalar;
  formula?: string;
  /** Shared by cells that look alike. */
  style: Readonly<Style>;
}

/** How a cell looks and whether it is locked; every property is always there, so that two styles can be compared. */
export interface Style {
  font: string;
  /** Points. */
  size: number;
  bold: boolean;
  /** `#RRGGBB`. */
  color: string;
  /** `#RRGGBB`, or null for none. */
  fill: string | null;
  horizontal: "general" | "left" | "center" | "right";
  vertical: "top" | "center" | "bottom";
  wrap: boolean;
  /** Excel's number format code in English form; `General`, `@`, `0.0%`, … */
  numberFormat: string;
  locked: boolean;
  /** Colour of a thin line on all four sides (`#RRGGBB`), or null for none. */
  border: string | null;
}

/** What Excel gives an untouched cell in a workbook of ours. */
export const plainStyle: Style = {
  font: "宋体",
  size: 10,
  bold: false,
  color: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  numberFormat: "General",
  locked: true,
  border: null,
};

/** A message of a validation: Excel allows 32 characters in a title, 255 in a prompt, 224 in an error. */
export interface Message {
  title: string;
  text: string;
}

/** What may be typed into a cell. Errors always stop the entry; blanks are allowed. */
export type ValidationRule = { prompt: Message | null; error: Message } &
  /** With at most so many decimals, where that is said. */
  (
    | { kind: "decimal"; min: number; max: number; decimals?: number }
    | { kind: "list"; values: string[] }
    | { kind: "date"; min: number; max: number }
  );

export type Validation = { area: Area } & ValidationRule;

/** A format that holds where its formula is true. Earlier ones win; references are relative to the area's first cell. */
export interface ConditionalFormat {
  area: Area;
  /** Leading `=`. */
  formula: string;
  color: string | null;
  fill: string | null;
  bold: boolean;
}

/** Shades numbers between two values, each with its colour (`#RRGGBB`). */
export interface ColorScale {
  area: Area;
  from: { value: number; color: string };
  to: { value: number; color: string };
}

/** A native chart over one contiguous block: first column the categories, first row the names of the series. */
export interface Chart {
  name: string;
  kind: "clusteredColumn" | "clusteredBar";
  title: string;
  /** The block on the chart's own sheet, headings included; series are its columns. */
  source: Area;
  /** One colour (`#RRGGBB`) a series. */
  colors: string[];
  /** The cells that the chart covers. */
  place: Area;
  /** Of the categories' labels, points; 9 where nothing is said. */
  labelSize?: number;
  valueAxis: { title: string; min: number; max: number | null; numberFormat: string };
  legend: boolean;
}

/** Protection without a password; what is not listed is forbidden. */
export interface Protection {
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
}

/** How a sheet prints. Lengths in points. Header and footer texts may hold `&P` (page), `&N` (pages), `&A` (sheet). */
export interface PageSetup {
  orientation: "landscape" | "portrait";
  paper: "A4" | "A3";
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  printArea: Area;
  /** Zero-based first and last row repeated on each page. */
  titleRows: { first: number; last: number } | null;
  /** Shrinks until the print area is one page wide, or until it is one page in all. */
  fit: "wide" | "page";
  centerHorizontally: boolean;
  blackAndWhite: boolean;
  footer: { left: string; center: string; right: string };
  /** Zero-based rows before which a page begins. */
  breaks: number[];
}

/** A name that belongs to one sheet. */
export interface DefinedName {
  name: string;
  /** Leading `=`: a reference with its sheet, or a constant. */
  formula: string;
  visible: boolean;
}

export interface Sheet {
  name: string;
  /** Dense from A1; every row as long as the widest. Cells covered by a merge are blank. */
  cells: Cell[][];
  merges: Area[];
  /** Points, one a column of `cells`; a hidden column has none: 0. */
  columnWidths: number[];
  /** Points, one a row of `cells`. */
  rowHeights: number[];
  frozen: { rows: number; columns: number };
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  /** Below all conditional formats. */
  colorScales?: ColorScale[];
  charts: Chart[];
  protection: Protection | null;
  page: PageSetup | null;
  names: DefinedName[];
  gridlines: boolean;
  /** `#RRGGBB`, or null. */
  tabColor: string | null;
  /** Its tab is not shown, and it is not printed with the workbook. */
  hidden?: true;
}

export interface Workbook {
  sheets: Sheet[];
  /** What a file of it says of itself: the subject is the unit, empty where it is about many. */
  about?: { title: string; subject: string };
}

/** How a person sees what a sheet's cells hold. */
export interface ShownCells {
  /** Whether the sheet's tab can be seen. */
  visible: boolean;
  /** Number format codes by row and column, as `values`; General where there is none. */
  numberFormats: (string | undefined)[][];
  /** Zero-based rows and columns among `values` that are hidden, or have no height or width. */
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  merges: Area[];
  /** Where something can keep cells from being seen as they are: by their own format, a conditional one, or what lies on them. */
  covered: Record<Cover, Area[]>;
  /** Whether the sheet's view shows 0 at all, formulas in the place of their results, columns from right to left. */
  view: { zeros: boolean; formulas: boolean; mirrored: boolean };
  /** Headers and footers as the page has them, all parts joined; empty for none. */
  footer: string;
  /** Where it is known: how many digits find room, by row and column; of cells that have plenty nothing is said. */
  room?: (number | undefined)[][];
  /** Where it is known: what is written on shapes that lie on the sheet. */
  texts?: TextOnSheet[];
  /** The areas that are printed; null where nobody chose any. */
  printed?: Area[] | null;
}

/** What is written on a shape, and the cell that it begins in. */
export interface TextOnSheet {
  row: number;
  column: number;
  text: string;
}

/** A sheet in whose cells everything can be seen. */
export function nothingCovered(): Pick<ShownCells, "covered" | "view"> {
  const covered = Object.fromEntries(covers.map((cover) => [cover, [] as Area[]])) as Record<Cover, Area[]>;
  return { covered, view: { zeros: true, formulas: false, mirrored: false } };
}

/** What a format, or the library that reads it, does not tell of how a sheet is seen. */
export type Unseen = "numberFormats" | "hidden" | "colors" | "conditionalFormats" | "drawings" | "formulas";

/** Where a sheet comes from that was not read from an .xlsx file. */
export interface Origin {
  /** `.xls` */
  format: string;
  unseen: readonly Unseen[];
}

/** What a sheet says, without how it looks: all that recognising and checking need. */
export interface SheetContent {
  name: string;
  /** From A1 on; a row ends where nothing more stands in it. A formula's value is null only where a file holds no result of it. */
  values: Scalar[][];
  /** From A1 on as well: the formula with its leading `=`, or null where the cell holds none. Empty where only values were read. */
  formulas: (string | null)[][];
  names: DefinedName[];
  /** A cell that holds something farther away than is read, in A1 form. */
  beyond?: string;
  /** Where it was asked for: how a person sees it. */
  shown?: ShownCells;
  /** Nothing where it comes from an .xlsx file or from Excel itself. */
  origin?: Origin;
  /** Serial numbers of dates count from 1904-01-01; only in files that come from old Excel for Mac. */
  date1904?: boolean;
}

/** Whether it is known which cells hold formulas. */
export function seesFormulas({ origin }: Pick<SheetContent, "origin">): boolean {
  return origin?.unseen.includes("formulas") !== true;
}
