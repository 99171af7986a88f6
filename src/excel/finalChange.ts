/** What finalising or reopening changes on a scoring sheet and the sheets that belong to it. */

import type { Area } from "../workbook/address";
import type { Message, PageSetup, Sheet, SheetContent } from "../workbook/workbook";
import type { SheetLook } from "./lookAtWorkbook";
import type { CoverPlans } from "./redrawCover";

/** How the sheets stand, final or open. */
export interface FinalState {
  final: boolean;
  /** The printed cell's text; empty while the sheet is open. */
  codeText: string;
  /** Constants and references by name; null for a name that is not there. */
  names: Readonly<Record<string, string | null>>;
  /** The record sheet; null where there is none yet. */
  recordSheet: Sheet | null;
  /** By sheet: the scoring sheet's, its summary's, those of the covers that are there. */
  footers: ReadonlyMap<string, PageSetup["footer"]>;
}

/** A cover of the table: one that is there, or one that is made when the table becomes final. */
export interface CoverChange {
  name: string;
  isNew: boolean;
  plans: CoverPlans;
}

export interface FinalChange {
  scoringSheet: string;
  recordName: string;
  /** The scoring sheet as it was read: what is finalised is what was looked at. */
  seen: SheetContent;
  codeCell: string;
  /** What is written beside the table while it is final, and where; null where there is no place for it. */
  line: { cell: string; text: string } | null;
  /** All cells of the scoring sheet, and those that people fill in. */
  whole: Area;
  entries: Area[];
  /** What the cells say before somebody types: nothing while the sheet is final. */
  prompts: { area: Area; prompt: Message }[];
  covers: CoverChange[];
  before: FinalState;
  after: FinalState;
  /** All sheets as they looked before. */
  sheets: SheetLook<"protection">[];
}
