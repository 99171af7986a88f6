/** What the pane learns about the workbook's scoring sheets. */

import type { Finding } from "../../domain/finding";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { LayoutVersion, ScoreRow, Stage } from "../../domain/scoreSheet";
import type { Totals } from "../../domain/totals";

/** One scoring sheet, checked and added up. */
export interface CheckedSheet {
  /** Its name in the workbook. */
  sheet: string;
  system: IndicatorSystem;
  edition: string;
  layout: LayoutVersion;
  unit: string;
  stage: Stage;
  /** The indicators as found, in the sheet's order. */
  rows: ScoreRow[];
  totals: Totals;
  /** In the sheet's order, errors and warnings mixed. */
  findings: Finding[];
  /** The code that a finalised sheet bears; nothing where it is open. */
  checkCode?: string | null;
}

/** The workbook as the pane sees it. */
export interface CheckedWorkbook {
  /** The scoring sheets' names, in the workbook's order. */
  sheets: string[];
  /** The one that is open, or that belongs to the summary that is open, or the first; null without any. */
  current: CheckedSheet | null;
  /** Those that may occur in it: the official ones, and those that it defines. */
  systems: readonly IndicatorSystem[];
  /** The active cell, zero-based, while the current sheet is the open one. */
  selection: { row: number; column: number } | null;
}
