/** The props of a screen. */

import type { CheckedSheet, CheckedWorkbook } from "../../actions/check/pictureOfSheets";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { ScreenId } from "../../text";
import type { Runner } from "./useRunner";

export interface ScreenProps {
  /** The current scoring sheet; null if the workbook has none or could not be read yet. */
  current: CheckedSheet | null;
  systems: readonly IndicatorSystem[];
  /** Every screen, in the order of the tabs. */
  screens: readonly ScreenId[];
  version: string;
  /** Runs commands whose failures are shown above the tabs, and stay when another screen is opened. */
  runner: Runner;
  /** Looks at the workbook again. */
  check: () => Promise<void>;
  /** Looks at the workbook again, including its sheets' names, and announces what is found. */
  checkAloud: () => Promise<void>;
  open: (screen: ScreenId) => void;
  /** Keeps the open screen open until it is left, should its tab go away. */
  stay: () => void;
  /** Leaves a screen that has no tab. */
  leave: () => void;
  /** The person was led here rather than having chosen a tab: the heading takes the focus. */
  led: boolean;
}

/** The props of a screen about a scoring sheet. */
export interface SheetScreenProps extends ScreenProps {
  current: CheckedSheet;
  selection: CheckedWorkbook["selection"];
}
