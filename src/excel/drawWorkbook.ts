/** Draws planned sheets into the open workbook, in one request; a failure takes away again what was begun. */

import { Failure } from "../domain/failure";
import type { Area } from "../workbook/address";
import type { Workbook } from "../workbook/workbook";
import { Canvas } from "./canvas";
import { drawSheet, finishSheet } from "./drawSheet";
import { excelFailure } from "./excelFailure";
import { inExcel } from "./inExcel";
import type { WorkbookLook } from "./lookAtWorkbook";
import { twice } from "./twice";

/** What is drawn besides the new sheets, in the same request, and what takes that back when the request fails. */
export interface AlsoDrawn {
  draw: (context: Excel.RequestContext) => void;
  undo: () => Promise<void>;
}

/**
 * Adds the plan's sheets after the others, opens the first and selects `selection` there.
 * `before` is how the workbook looked: only sheets that were not there then are ever taken away.
 * @throws Failure with the workbook as it was, or with the names of the sheets that could not be removed
 */
export async function drawWorkbook(
  plan: Workbook,
  before: WorkbookLook,
  selection: Area,
  also?: AlsoDrawn,
): Promise<void> {
  try {
    await inExcel(async (context) => {
      draw(context, plan, selection, also);
      await context.sync();
    });
  } catch (error) {
    await removeBegun(plan, before);
    await also?.undo();
    throw error;
  }
}

/** Sheets first, so that formulas and names find them. */
function draw(context: Excel.RequestContext, plan: Workbook, selection: Area, also?: AlsoDrawn): void {
  const { worksheets } = context.workbook;
  const drawn = plan.sheets.map((sheet) => ({ sheet, canvas: new Canvas(worksheets.add(sheet.name)) }));
  for (const { sheet, canvas } of drawn) drawSheet(canvas, sheet);
  for (const { sheet, canvas } of drawn) finishSheet(canvas, sheet);
  also?.draw(context);
  drawn[0]?.canvas.worksheet.activate();
  drawn[0]?.canvas.range(selection).select();
}

/** @throws Failure with the names of the sheets that cannot be removed, for the person to delete */
async function removeBegun(plan: Workbook, before: WorkbookLook): Promise<void> {
  const planned = plan.sheets.map((sheet) => sheet.name);
  const known = new Set(before.sheets.map((sheet) => sheet.id));
  const remove = (): Promise<void> =>
    inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const begun = worksheets.items.filter(({ id, name }) => planned.includes(name) && !known.has(id));
      for (const worksheet of begun) worksheet.delete();
      if (begun.length > 0) await context.sync();
    });
  try {
    await twice(remove);
  } catch (error) {
    const names = planned.filter((name) => !before.sheets.some((sheet) => sheet.name === name));
    throw new Failure("sheets-left-over", { sheets: names }, excelFailure(error));
  }
}
