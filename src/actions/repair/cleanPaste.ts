/** 清理粘贴: gives the cells that people fill in their own look again, whatever a paste brought along; contents stay. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { restoreOwnLooks } from "../check/pastedLooks";
import { refuseFinal } from "../final/refuseFinal";

/** Two requests. @throws Failure with every content where it was; a final sheet is left alone */
export function cleanPaste({ sheet }: { sheet: string }, systems: readonly IndicatorSystem[]): Promise<void> {
  return restoreOwnLooks(sheet, refuseFinal, systems);
}
