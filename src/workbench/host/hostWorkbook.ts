/** The workbook that the host holds: our plain workbook, with the things that only an open workbook has. */

import type { Area } from "../../workbook/address";
import type { Scalar, Sheet } from "../../workbook/workbook";

/** An open sheet; `sheet` is the plain data that everything is read from and saved from. */
export interface HostSheet {
  /** As Excel's worksheet ids look: `{00000000-0001-0000-0000-000000000000}`. */
  id: string;
  sheet: Sheet;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** The password of a protection that somebody else has set; null where none. */
  password: string | null;
}

export interface HostWorkbook {
  /** File name, 工作簿1.xlsx */
  name: string;
  sheets: HostSheet[];
  activeSheetId: string;
  selection: Area;
  structureProtected: boolean;
  /** A cell is being edited: Excel refuses requests until Enter or Esc. */
  editing: boolean;
}

/** What happened to the host's workbook, in order: what a grid must show and work out. */
export type HostChange =
  | { kind: "cells"; sheetId: string; area: Area }
  /** Merges, sizes, frozen panes, validations, conditional formats, charts, protection, gridlines, tab colour. */
  | { kind: "look"; sheetId: string }
  | { kind: "sheetAdded"; sheetId: string }
  | { kind: "sheetRemoved"; sheetId: string }
  | { kind: "sheetRenamed"; sheetId: string; name: string }
  | { kind: "selection" };

/** The spreadsheet engine behind the host: shows the changes (where it has a screen) and works out the formulas. */
export interface Grid {
  /**
   * Takes over what changed in `workbook`. When it resolves, every formula's `value` in `workbook` is up to date,
   * and so are the formulas' texts where a sheet was renamed.
   */
  apply(workbook: HostWorkbook, changes: HostChange[]): Promise<void>;
}

/** An edit made by the person at the grid: cells with their new contents, a formula with its leading `=`. */
export interface PersonsEdit {
  sheetId: string;
  area: Area;
  contents: { value: Scalar; formula?: string }[][];
}
