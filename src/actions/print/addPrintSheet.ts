/** 生成封面、生成现场评分表: adds a sheet that is only there to be printed, made from a scoring sheet. */

import { makesCode } from "../../domain/checkCode";
import { Failure } from "../../domain/failure";
import { finalContentOf } from "../../domain/finalContent";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { drawWorkbook, placedAt } from "../../excel/drawWorkbook";
import type { Undrawn } from "../../excel/finishSheets";
import { lookAtSheet } from "../../excel/lookAtSheet";
import { layOutBlankForm } from "../../layout/blankForm";
import { planCover } from "../../layout/cover/planCover";
import { checkCodeIn } from "../../layout/final/finalMarks";
import type { PaperChoice } from "../../layout/parts/paper";
import { freeSheetName } from "../../layout/parts/sheetNames";
import { readScoringSheet, type ScoringSheetRead } from "../../layout/recognition/readScoringSheet";
import { printText } from "../../text/print";
import { area } from "../../workbook/address";
import type { Sheet, SheetContent } from "../../workbook/workbook";

export interface PrintSheetOrder extends PaperChoice {
  /** The scoring sheet's name. */
  sheet: string;
  kind: "cover" | "blank";
}

export interface PrintSheetAdded {
  sheet: string;
  pages: number;
  undrawn?: Undrawn | null;
}

/** Four requests: look, add, draw, finish. @throws Failure with the workbook as it was */
export async function addPrintSheet(
  order: PrintSheetOrder,
  systems: readonly IndicatorSystem[],
): Promise<PrintSheetAdded> {
  const { look, content } = await lookAtSheet(order.sheet, { page: true });
  const read = content && readScoringSheet(content, systems);
  if (!read) throw new Failure("nothing-to-print", {});
  if (look.structureProtected) {
    throw new Failure("structure-protected", {});
  }
  const names = look.sheets.map(({ name }) => name);
  const wanted = printText(read.language)[order.kind].sheetName(read.sheet.unit);
  const sheet = layOut(order, content, read, freeSheetName(wanted, names));
  // A cover comes before what it covers, on the screen and where the whole workbook is printed.
  const also = order.kind === "cover" ? placedAt(sheet.name, names.indexOf(order.sheet)) : undefined;
  const { undrawn } = await drawWorkbook({ sheets: [sheet] }, area(0, 0), also);
  return { sheet: sheet.name, pages: (sheet.page?.breaks.length ?? 0) + 1, undrawn };
}

/** In the scoring sheet's language, whatever the pane's is. @throws Failure for a final table that was changed */
function layOut(order: PrintSheetOrder, content: SheetContent, read: ScoringSheetRead, name: string): Sheet {
  const { sheet, system, language } = read;
  const { paper, orientation } = order;
  if (order.kind === "blank")
    return layOutBlankForm({ system, name, unit: sheet.unit, language, paper: { paper, orientation } });
  const [checkCode, says] = [checkCodeIn(content), finalContentOf(sheet)];
  if (checkCode !== null && !makesCode(says, checkCode)) throw new Failure("not-as-finalised", {});
  return planCover({ scoringSheet: order.sheet, content: says, checkCode, language }, name);
}
