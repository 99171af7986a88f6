/** The parts of a sheet that are drawn after its contents: each can fail by itself, and be drawn again over what is there of it. */

import { area } from "../workbook/address";
import type { Sheet } from "../workbook/workbook";
import type { Canvas } from "./canvas";
import { drawFrozen } from "./drawCells";
import { drawCharts } from "./drawCharts";
import { drawPage } from "./drawPage";
import { drawRules } from "./drawRules";

/** A sheet that a part is drawn on. */
interface OnCanvas {
  canvas: Canvas;
  sheet: Sheet;
}

interface Part {
  /** Whether a sheet has any of it. */
  isIn: (sheet: Sheet) => boolean;
  draw: (canvas: Canvas, sheet: Sheet) => void;
  /** Takes away what an attempt left; may send a request to see what that is. */
  clear: (context: Excel.RequestContext, sheets: OnCanvas[]) => Promise<void>;
}

export type SheetPart = "frozen" | "rules" | "page" | "charts";

export const sheetParts: Readonly<Record<SheetPart, Part>> = {
  frozen: {
    isIn: ({ frozen }) => frozen.rows > 0 || frozen.columns > 0,
    draw(canvas, { frozen }) {
      // Panes belong to the window: some builds freeze only those of the sheet that is open.
      canvas.worksheet.activate();
      drawFrozen(canvas, frozen);
    },
    clear: inBatch(({ worksheet }) => worksheet.freezePanes.unfreeze()),
  },
  rules: {
    isIn: ({ validations, conditionalFormats, colorScales = [] }) =>
      validations.length + conditionalFormats.length + colorScales.length > 0,
    draw: drawRules,
    clear: inBatch((canvas, sheet) => {
      const whole = canvas.range(area(0, 0, sheet.cells.length - 1, sheet.columnWidths.length - 1));
      whole.conditionalFormats.clearAll();
      whole.dataValidation.clear();
    }),
  },
  page: {
    isIn: ({ page }) => page !== null,
    draw: ({ worksheet }, sheet) => drawPage(worksheet, sheet),
    clear: inBatch(({ worksheet }) => worksheet.horizontalPageBreaks.removePageBreaks()),
  },
  charts: {
    isIn: ({ charts }) => charts.length > 0,
    draw: drawCharts,
    async clear(context, sheets) {
      const ours = sheets.flatMap(({ canvas, sheet }) =>
        sheet.charts.map(({ name }) => canvas.worksheet.charts.getItemOrNullObject(name).load("name")),
      );
      await context.sync();
      for (const chart of ours) if (!chart.isNullObject) chart.delete();
    },
  },
};

const all = Object.keys(sheetParts) as SheetPart[];

/** The parts that any of these sheets has, in the order in which they are drawn. */
export function partsOf(sheets: readonly Sheet[]): SheetPart[] {
  return all.filter((part) => sheets.some((sheet) => sheetParts[part].isIn(sheet)));
}

function inBatch(clear: (canvas: Canvas, sheet: Sheet) => void): Part["clear"] {
  return (_, sheets) => {
    for (const { canvas, sheet } of sheets) clear(canvas, sheet);
    return Promise.resolve();
  };
}
