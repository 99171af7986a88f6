/** Reads where the person is and one sheet's content in one request, whose size does not depend on the other sheets. */

import type { SheetContent } from "../workbook/workbook";
import { hasCode, noCell } from "./excelFailure";
import { inExcel } from "./inExcel";
import type { SheetLook } from "./lookAtWorkbook";
import { loadContent, loadHead, type SheetReading } from "./readSheets";

export interface OpenReading {
  /** How many sheets the workbook has. */
  count: number;
  open: SheetLook;
  /** The active cell of the open sheet, zero-based; null where something else than cells is selected. */
  cell: { row: number; column: number } | null;
  /** The sheet that was asked for; null where none was, or that one is gone. */
  sheet: SheetReading | null;
  /** The top of the open sheet, where that was asked for. */
  head: SheetContent | null;
}

/**
 * Reads the sheet of that id, none for null; `withHead` reads the top of the open one besides. Where a chart is selected
 * there is no cell; where a chart sheet is open, the first of the others stands for it. @throws Failure
 */
export function readOpenSheet(id: string | null, withHead: boolean): Promise<OpenReading> {
  return readBy([{ cell: true }, { cell: false }, { cell: false, chartSheet: true }], id, withHead);
}

/** By the first way that Excel does not refuse. */
async function readBy([way, ...others]: [Way, ...Way[]], id: string | null, withHead: boolean): Promise<OpenReading> {
  try {
    return await read(id, withHead, way);
  } catch (error) {
    const [next, ...rest] = others;
    if (!next || !hasCode(error, ...noCell, "ItemNotFound")) throw error;
    return readBy([next, ...rest], id, withHead);
  }
}

interface Way {
  cell: boolean;
  chartSheet?: true;
}

function read(id: string | null, withHead: boolean, way: Way): Promise<OpenReading> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const open = (way.chartSheet ? worksheets.getFirst() : worksheets.getActiveWorksheet()).load("id,name");
    const count = worksheets.getCount();
    const cell = way.cell ? context.workbook.getActiveCell().load("rowIndex,columnIndex") : null;
    const asked = id === null ? null : loadContent(worksheets.getItemOrNullObject(id));
    const head = withHead ? loadHead(open, "far") : null;
    await context.sync();
    const content = asked?.() ?? null;
    return {
      // eslint-disable-next-line office-addins/load-object-before-read -- a result of a call, not an object's property
      count: count.value,
      open: { id: open.id, name: open.name },
      cell: cell && { row: cell.rowIndex, column: cell.columnIndex },
      sheet: id !== null && content ? { id, content } : null,
      head: head?.() ?? null,
    };
  });
}
