/** 插入评分表 from the ribbon, without the pane: nothing is asked, and the cell of the unit's name waits to be typed into. */

import { Failure } from "../../domain/failure";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { officialSystems } from "../../domain/systems";
import { fixedCellsOf } from "../../layout/scoring/scoringPlaces";
import type { Language } from "../../text";
import { ribbonText } from "../../text/ribbon";
import { cellName } from "../../workbook/address";
import { goToCell } from "../check/goToCell";
import { insertScoringSheet } from "../insert/insertScoringSheet";

/** @throws Failure with the workbook as it was, or `parts-missing` with the sheets there */
export async function insertFromRibbon(system: IndicatorSystem, language: Language): Promise<void> {
  const unit = ribbonText(language).unitToFill;
  const inserted = await insertScoringSheet({ system, unit, group: "", stage: "self", language }, officialSystems);
  const { scoringSheet, undrawn } = inserted;
  const { row, column } = fixedCellsOf(system).unit;
  await goToCell({ sheet: scoringSheet, cell: cellName(row, column) });
  if (!undrawn) return;
  const { sheets, parts } = undrawn;
  throw new Failure("parts-missing", { sheets, codes: [...new Set(parts.map(({ code }) => code))] });
}
