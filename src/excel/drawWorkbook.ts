/** Draws planned sheets into the open workbook, step by step: what must hold is there as a whole or not at all. */

import { Failure, isFailure } from "../domain/failure";
import { type Area, area } from "../workbook/address";
import type { Sheet, Workbook } from "../workbook/workbook";
import { type AddedSheet, addSheets, removeSheets } from "./addSheets";
import { Canvas } from "./canvas";
import { drawSheet } from "./drawSheet";
import { excelFailure, isPasswordFailure } from "./excelFailure";
import { finishSheets, type Undrawn } from "./finishSheets";
import { inExcel } from "./inExcel";

/** What is drawn besides the new sheets, in the request of their contents, and what takes that back when it fails. */
export interface AlsoDrawn {
  draw: (context: Excel.RequestContext) => void;
  undo: () => Promise<void>;
}

interface Drawn {
  /** In the plan's order. */
  added: AddedSheet[];
  /** Parts that Excel did not take and the sheets can do without for now; null where all is there. */
  undrawn: Undrawn | null;
}

/** Moves a new sheet to that place among the workbook's sheets. */
export function placedAt(name: string, position: number): AlsoDrawn {
  return {
    draw: ({ workbook }) => {
      workbook.worksheets.getItem(name).position = position;
    },
    undo: () => Promise.resolve(),
  };
}

/**
 * Adds the plan's sheets after the others, opens the first and selects `selection` there. Three requests: the empty
 * sheets; contents, styles and locks; the rest and the protection. A part of the rest that fails leaves the sheets.
 * @throws Failure with the workbook as it was, or with the names of the sheets that could not be removed
 */
export async function drawWorkbook(plan: Workbook, selection: Area, also?: AlsoDrawn): Promise<Drawn> {
  const added = await addSheets(plan.sheets.map(({ name }) => name));
  const sheets = added.flatMap(({ id }, at) => {
    const sheet = plan.sheets[at];
    return sheet ? [{ id, sheet }] : [];
  });
  try {
    await inExcel(async (context) => {
      drawContents(context, sheets);
      also?.draw(context);
      await context.sync();
    });
    return { added, undrawn: await finishSheets(sheets, selection) };
  } catch (error) {
    if (!isFailure(error, "no-answer")) await takeBack(added, also);
    throw error;
  }
}

/** Names first, so that formulas find their sheets. Excel merges and freezes nothing while a chart is selected. */
function drawContents({ workbook }: Excel.RequestContext, sheets: { id: string; sheet: Sheet }[]): void {
  const canvases = sheets.map(({ id, sheet }) => ({ sheet, canvas: new Canvas(workbook.worksheets.getItem(id)) }));
  for (const { sheet, canvas } of canvases) canvas.worksheet.name = sheet.name;
  const first = canvases[0]?.canvas;
  first?.worksheet.activate();
  first?.range(area(0, 0)).select();
  for (const { sheet, canvas } of canvases) drawSheet(canvas, sheet);
}

async function takeBack(added: AddedSheet[], also?: AlsoDrawn): Promise<void> {
  const left = await also?.undo().then(
    () => null,
    // Somebody's password kept it as it was.
    (error: unknown) => (isPasswordFailure(error) ? null : new Failure("directory-left", {}, excelFailure(error))),
  );
  await removeSheets(added);
  if (left) throw left;
}
