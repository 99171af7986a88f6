/** 检查 from the ribbon, without the pane: goes to the first thing to be put right, or to the cell that says 全部通过. */

import { Failure } from "../../domain/failure";
import { isError } from "../../domain/finding";
import { fixedCellsOf } from "../../layout/scoring/scoringPlaces";
import { cellName } from "../../workbook/address";
import { checkWorkbook } from "../check/checkWorkbook";
import { goToCell } from "../check/goToCell";
import { SheetMemory } from "../check/sheetMemory";

/** Errors before warnings, each in the sheet's order. @throws Failure where there is no scoring sheet */
export async function checkFromRibbon(): Promise<void> {
  const { current } = await checkWorkbook(new SheetMemory());
  if (!current) throw new Failure("no-scoring-sheet", {});
  const { findings, sheet } = current;
  const first = findings.find(isError) ?? findings[0];
  const { row, column } = fixedCellsOf(current.system).checkSummary;
  await goToCell({ sheet, cell: first?.cell ?? cellName(row, column) });
}
