/** Draws how a scoring sheet, its summary, covers and record stand while it is final or open; whatever is there now is taken over. */

import { area } from "../workbook/address";
import type { Sheet } from "../workbook/workbook";
import { Canvas } from "./canvas";
import { drawContents, drawFormats } from "./drawCells";
import { redrawCover } from "./drawCover";
import { drawPage } from "./drawPage";
import { drawSheet, finishSheet } from "./drawSheet";
import type { CoverChange, FinalChange, FinalState } from "./finalChange";
import { inExcel } from "./inExcel";
import { lift, loadProtected, plannedProtection, protect } from "./sheetProtection";

/** How sheets are protected while they are final, where they were not protected before. */
const finalProtection = plannedProtection({ allowFormatColumns: true, allowFormatRows: true });

/** Two requests: what is there, and all changes. Sheets that others protect with a password are unprotected by then. */
export function drawFinalState(change: FinalChange, state: FinalState): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const scoring = worksheets.getItem(change.scoringSheet);
    const record = worksheets.getItemOrNullObject(change.recordName);
    const sheets = [...state.footers.keys()].map((name) => worksheets.getItem(name));
    const covers = change.covers.map((cover) => ({ cover, worksheet: worksheets.getItemOrNullObject(cover.name) }));
    for (const each of [record, ...covers.map(({ worksheet }) => worksheet)]) each.load("name");
    scoring.names.load("items/name");
    const protections = [...sheets, record].map((worksheet) => ({ worksheet, isProtected: loadProtected(worksheet) }));
    await context.sync();

    const there = record.isNullObject ? null : record;
    for (const { worksheet, isProtected } of protections) if (!worksheet.isNullObject) lift(worksheet, isProtected());
    drawRecord(worksheets, there, state.record, change);
    drawScoring(scoring, change, state);
    for (const { cover, worksheet } of covers) drawCover(worksheets, worksheet, cover, state, change);
    sheets.forEach((sheet, index) => {
      const [name, footer] = [...state.footers][index] ?? ["", ""];
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = footer;
      const before = change.sheets.find((each) => each.name === name)?.protection;
      protect(sheet, before ?? (state.final ? finalProtection : null));
    });
    await context.sync();
  });
}

function drawScoring(scoring: Excel.Worksheet, change: FinalChange, state: FinalState): void {
  const canvas = new Canvas(scoring);
  scoring.getRange(change.codeCell).values = [[state.codeText]];
  if (state.final) canvas.range(change.whole).format.protection.locked = true;
  else for (const ranges of canvas.rangesOf(change.entries)) ranges.format.protection.locked = false;
  const known = scoring.names.items.map(({ name }) => name);
  for (const [name, formula] of Object.entries(state.names)) {
    const named = known.includes(name) ? scoring.names.getItem(name) : null;
    if (formula === null) named?.delete();
    else if (named) named.formula = formula;
    else scoring.names.add(name, formula).visible = false;
  }
}

/** A cover that was made for the final table is taken away when that is put back. */
function drawCover(
  worksheets: Excel.WorksheetCollection,
  worksheet: Excel.Worksheet,
  { name, isNew, plans }: CoverChange,
  state: FinalState,
  change: FinalChange,
): void {
  if (!isNew) return redrawCover(new Canvas(worksheet), plans, state.final ? plans.final : plans.open);
  if (state === change.before) return worksheet.isNullObject ? undefined : worksheet.delete();
  const canvas = new Canvas(worksheets.add(name));
  drawSheet(canvas, plans.final);
  finishSheet(canvas, plans.final);
}

/** A record that is there is drawn anew in its place; one that was not there before is taken away again. */
function drawRecord(
  worksheets: Excel.WorksheetCollection,
  there: Excel.Worksheet | null,
  plan: Sheet | null,
  change: FinalChange,
): void {
  if (!plan) return there?.delete();
  const canvas = new Canvas(there ?? worksheets.add(plan.name));
  const { worksheet } = canvas;
  // Rows that only the other state has are cleared as well.
  const rows = Math.max(...[plan, change.before.record, change.after.record].map((sheet) => sheet?.cells.length ?? 0));
  if (there) canvas.range(area(0, 0, rows - 1, plan.columnWidths.length - 1)).clear();
  drawContents(canvas, plan);
  drawFormats(canvas, plan);
  drawPage(worksheet, plan);
  if (!there) for (const { name, formula, visible } of plan.names) worksheet.names.add(name, formula).visible = visible;
  protect(worksheet, plannedProtection(plan.protection));
}
