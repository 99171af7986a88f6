/** What the pane gives a screen. */

import type { CheckedSheet, CheckedWorkbook } from "../../actions/pictureOfSheets";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { ScreenId } from "../../text";
import type { Runner } from "./useRunner";

export interface ScreenProps {
  /** The scoring sheet that the pane is about; null where the workbook has none, or could not be looked at yet. */
  current: CheckedSheet | null;
  systems: readonly IndicatorSystem[];
  /** Every screen there is, in the order of their tabs. */
  screens: readonly ScreenId[];
  version: string;
  /** Runs commands whose failures are shown above the screens, and stay when another is opened. */
  runner: Runner;
  /** Looks at the workbook again. */
  check: () => Promise<void>;
  /** Looks at the workbook again, its sheets' names included, and says what is found. */
  checkAloud: () => Promise<void>;
  open: (screen: ScreenId) => void;
  /** From a screen that no tab leads to, back to the tabs. */
  leave: () => void;
  /** The person was led here, and did not come by a tab: the heading takes the focus. */
  led: boolean;
}

/** For a screen that is about a scoring sheet. */
export interface SheetScreenProps extends ScreenProps {
  current: CheckedSheet;
  selection: CheckedWorkbook["selection"];
}
