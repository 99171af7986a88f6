/** Draws how a scoring sheet, its summary, covers and record stand while it is final or open; whatever is there now is taken over. */

import { Failure } from "../domain/failure";
import { colors } from "../layout/parts/styles";
import { area } from "../workbook/address";
import type { Sheet, SheetContent } from "../workbook/workbook";
import type { AddedSheet } from "./addSheets";
import { Canvas } from "./canvas";
import { drawContents, drawFormats, drawFrozen, drawLook } from "./drawCells";
import { drawFooter, drawPage } from "./drawPage";
import { drawSheet, finishSheet } from "./drawSheet";
import type { CoverChange, FinalChange, FinalState } from "./finalChange";
import { inExcel } from "./inExcel";
import { loadProtected } from "./readProtection";
import { loadContent } from "./readSheets";
import { redrawCover } from "./redrawCover";
import { lift, lockCells, plannedProtection, protect } from "./sheetProtection";

/** How sheets are protected while they are final, where they were not protected before. */
const finalProtection = plannedProtection({ allowFormatColumns: true, allowFormatRows: true });

/**
 * Two requests: what is there, and all changes. Sheets that others protect with a password are unprotected by then.
 * `added` are the sheets that were added for the change, empty or drawn. @throws Failure, `overtaken` with nothing drawn
 */
export function drawFinalState(change: FinalChange, state: FinalState, added: readonly AddedSheet[]): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    /** By id, never by a name that somebody else may have taken meanwhile. */
    const find = (name: string): Excel.Worksheet | null => {
      const known = [...added, ...change.sheets].find((each) => each.name === name);
      return known ? worksheets.getItemOrNullObject(known.id).load("name") : null;
    };
    const scoring = worksheets.getItem(change.scoringSheet);
    const recordSheet = find(change.recordName);
    const sheets = [...state.footers.keys()].map((name) => worksheets.getItem(name));
    const covers = change.covers.map((cover) => ({ cover, worksheet: find(cover.name) }));
    scoring.names.load("items/name");
    const content = state === change.after ? loadContent(scoring) : null;
    const protections = [...sheets, recordSheet].flatMap((worksheet) =>
      worksheet ? [{ worksheet, isProtected: loadProtected(worksheet) }] : [],
    );
    await context.sync();

    const gone = [recordSheet, ...covers.map(({ worksheet }) => worksheet)].some(
      (worksheet) => worksheet?.isNullObject,
    );
    if (content && (gone || !isSame(content(), change.seen))) {
      throw new Failure("overtaken", { sheet: change.scoringSheet });
    }
    if (content) for (const { id, name } of added) worksheets.getItem(id).name = name;
    for (const { worksheet, isProtected } of protections) if (!worksheet.isNullObject) lift(worksheet, isProtected());
    drawRecordSheet(recordSheet, state.recordSheet, change);
    drawScoring(scoring, change, state);
    for (const { cover, worksheet } of covers) drawCoverState(worksheet, cover, state, change);
    [...state.footers].forEach(([name, footer], index) => {
      const sheet = sheets[index];
      if (!sheet) return;
      drawFooter(sheet, footer);
      const before = change.sheets.find((each) => each.name === name)?.protection;
      protect(sheet, before ?? (state.final ? finalProtection : null));
    });
    await context.sync();
  });
}

/** Whether nobody has changed the sheet since it was read. */
function isSame(now: SheetContent | null, seen: SheetContent): boolean {
  return JSON.stringify(now) === JSON.stringify(seen);
}

function drawScoring(scoring: Excel.Worksheet, change: FinalChange, state: FinalState): void {
  const canvas = new Canvas(scoring);
  scoring.getRange(change.codeCell).values = [[state.codeText]];
  if (change.line) scoring.getRange(change.line.cell).values = [[state.final ? change.line.text : ""]];
  drawLook(canvas, change.entries, { fill: state.final ? colors.final : null });
  if (state.final) lockCells([canvas.range(change.whole)], true);
  else lockCells(canvas.rangesOf(change.entries), false);
  for (const { area, prompt } of change.prompts)
    canvas.range(area).dataValidation.prompt = state.final
      ? { showPrompt: false, title: "", message: "" }
      : { showPrompt: true, title: prompt.title, message: prompt.text };
  const known = scoring.names.items.map(({ name }) => name);
  for (const [name, formula] of Object.entries(state.names)) {
    const named = known.includes(name) ? scoring.names.getItem(name) : null;
    if (formula === null) named?.delete();
    else if (named) named.formula = formula;
    else scoring.names.add(name, formula).visible = false;
  }
}

/** A cover that was made for the final table is taken away when that is put back. */
function drawCoverState(
  worksheet: Excel.Worksheet | null,
  { isNew, plans }: CoverChange,
  state: FinalState,
  change: FinalChange,
): void {
  if (!worksheet || worksheet.isNullObject) return;
  const canvas = new Canvas(worksheet);
  if (!isNew) return redrawCover(canvas, plans, state.final ? plans.final : plans.open);
  if (state === change.before) return worksheet.delete();
  drawSheet(canvas, plans.final);
  finishSheet(canvas, plans.final);
  // Before what it covers, on the screen and where the whole workbook is printed.
  canvas.worksheet.position = change.sheets.findIndex((each) => each.name === change.scoringSheet);
}

/** A record that is there is drawn anew in its place; one that was not there before is taken away again. */
function drawRecordSheet(worksheet: Excel.Worksheet | null, plan: Sheet | null, { before, after }: FinalChange): void {
  if (!worksheet || worksheet.isNullObject) return;
  if (!plan) return worksheet.delete();
  const canvas = new Canvas(worksheet);
  // Rows that only the other state has are cleared as well.
  const rows = Math.max(...[plan, before.recordSheet, after.recordSheet].map((sheet) => sheet?.cells.length ?? 0));
  canvas.range(area(0, 0, rows - 1, plan.columnWidths.length - 1)).clear();
  drawContents(canvas, plan);
  drawFormats(canvas, plan);
  drawFrozen(canvas, plan.frozen);
  drawPage(worksheet, plan);
  if (!before.recordSheet) {
    for (const { name, formula, visible } of plan.names) worksheet.names.add(name, formula).visible = visible;
  }
  protect(worksheet, plannedProtection(plan.protection));
}
