/** Finds what a paste brought into the cells that people fill in, and gives them back their own look; contents stay. */

import { Failure } from "../../domain/failure";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { type Misread, type PastedPart, readPastedLooks, restoreLooks } from "../../excel/entryLooks";
import { lookAtSheet } from "../../excel/lookAtSheet";
import { entryLooks } from "../../layout/recognition/entryLooks";
import { readScoringSheet } from "../../layout/recognition/readScoringSheet";
import { columnsOf } from "../../layout/scoring/scoringColumns";
import { areaName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import type { CheckedSheet } from "./pictureOfSheets";

/** Cells (A1 form) that look otherwise than they should, and in what. */
export interface PastedCells {
  cells: string;
  parts: PastedPart[];
  misread: Misread[];
}

/** One request. @throws Failure where the sheet is gone */
export async function findPasted({
  sheet,
  rows,
  layout,
  system,
}: Pick<CheckedSheet, "sheet" | "rows" | "layout" | "system">): Promise<PastedCells[]> {
  const found = await readPastedLooks(sheet, entryLooks(rows, columnsOf(layout, system.levels)));
  return found.map(({ area, ...look }) => ({ cells: areaName(area), ...look }));
}

/** Two requests: look, restore; `refuse` throws for a sheet that must not be changed. @throws Failure with every content where it was */
export async function restoreOwnLooks(
  sheet: string,
  refuse: (content: SheetContent) => void,
  systems: readonly IndicatorSystem[],
): Promise<void> {
  const { content, protection } = await lookAtSheet(sheet);
  const read = content && readScoringSheet(content, systems);
  if (!read) throw new Failure("not-found", {});
  refuse(content);
  await restoreLooks({ name: sheet, protection }, entryLooks(read.sheet.rows, read.captions.layout));
}
