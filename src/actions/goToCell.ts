/** 定位: opens a finding's sheet and selects its cell. */

import { goToCellInExcel } from "../excel/goToCell";
import type { Language } from "../text";

/** `cell` in A1 form. @throws PlainError where the sheet is gone */
export function goToCell(input: { language: Language; sheet: string; cell: string }): Promise<void> {
  return goToCellInExcel(input.language, input.sheet, input.cell);
}
