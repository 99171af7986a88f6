/** 定位: opens a finding's sheet and selects its cell. */

import { goToCellInExcel } from "../../excel/goToCell";

/** `cell` in A1 form. @throws Failure where the sheet is gone */
export function goToCell(input: { sheet: string; cell: string }): Promise<void> {
  return goToCellInExcel(input.sheet, input.cell);
}
