/** Puts fresh sheets in the place of damaged ones, which are renamed and kept; a failure leaves the damaged ones as they were. */

import { Failure, isFailure } from "../domain/failure";
import { quoteSheet } from "../workbook/address";
import { type AddedSheet, removeSheets } from "./addSheets";
import { excelFailure, isPasswordFailure } from "./excelFailure";
import { inExcel } from "./inExcel";
import type { SheetLook } from "./lookAtWorkbook";
import { loadProtection, type SheetProtection } from "./readProtection";
import { passwordFailure, protect, whileUnprotected } from "./sheetProtection";
import { twice } from "./twice";

export interface Replacement {
  /** The damaged sheet, and the name that it is kept under. */
  old: SheetLook;
  keptName: string;
  /** The fresh sheet; it has a name of its own until it takes the old one's. */
  fresh: AddedSheet;
  /** A name for the kept sheet that refers to the sheet in its place; null for none. */
  mark: string | null;
}

/** Two requests; the first of the fresh sheets is open afterwards. @throws Failure with the workbook as it was, or with what is to be deleted by hand */
export async function replaceSheets(replacements: Replacement[]): Promise<void> {
  const kept: Kept[] = [];
  try {
    await inExcel(async (context) => {
      kept.push(...(await lookAt(context, replacements)));
      for (const each of kept) replace(context, each);
      const [shown] = replacements;
      if (shown) context.workbook.worksheets.getItem(shown.fresh.id).activate();
      await context.sync();
    });
  } catch (error) {
    if (isFailure(error, "no-answer")) throw error;
    await twice(() => putBack(replacements, kept)).catch((failure: unknown) => {
      const sheets = replacements.map(({ fresh, old }) => ({ fresh: fresh.name, damaged: old.name }));
      throw new Failure("not-replaced", { sheets }, excelFailure(failure));
    });
    const locked = kept.some(({ protection }) => protection !== null);
    throw locked && isPasswordFailure(error) ? passwordFailure("repair", error) : error;
  }
}

interface Kept extends Replacement {
  protection: SheetProtection;
  position: number;
  marked: boolean;
}

async function lookAt(context: Excel.RequestContext, replacements: Replacement[]): Promise<Kept[]> {
  const { worksheets } = context.workbook;
  const loaded = replacements.map((each) => {
    const worksheet = worksheets.getItem(each.old.id).load("position");
    const protection = loadProtection(worksheet);
    const mark = worksheet.names.getItemOrNullObject(each.mark ?? "_").load("name");
    return { each, worksheet, protection, mark };
  });
  await context.sync();
  return loaded.map(({ each, worksheet, protection, mark }) => ({
    ...each,
    protection: protection(),
    position: worksheet.position,
    marked: !mark.isNullObject,
  }));
}

/** The mark first: a sheet with somebody's password is refused before anything is renamed. */
function replace(
  context: Excel.RequestContext,
  { old, keptName, fresh: { id, name }, mark, marked, protection, position }: Kept,
): void {
  const { worksheets } = context.workbook;
  const damaged = worksheets.getItem(old.id);
  const fresh = worksheets.getItem(id);
  const reference = `=${quoteSheet(name)}!$A$1`;
  if (mark !== null) {
    whileUnprotected(damaged, protection, () => {
      if (marked) damaged.names.getItem(mark).formula = reference;
      else damaged.names.add(mark, reference).visible = false;
    });
  }
  damaged.name = keptName;
  fresh.name = old.name;
  fresh.position = position;
}

/** Takes the fresh sheets away again and gives the damaged ones their names, marks and protection back. */
async function putBack(replacements: Replacement[], kept: Kept[]): Promise<void> {
  await removeSheets(replacements.map(({ fresh }) => fresh));
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const loaded = replacements.map(({ old, mark }) => {
      const worksheet = worksheets.getItemOrNullObject(old.id);
      return { protection: loadProtection(worksheet), mark: worksheet.names.getItemOrNullObject(mark ?? "_") };
    });
    for (const { mark } of loaded) mark.load("name");
    await context.sync();
    replacements.forEach(({ old }, index) => {
      const worksheet = worksheets.getItem(old.id);
      const { mark, protection } = loaded[index] ?? {};
      if (!mark?.isNullObject && !kept[index]?.marked) mark?.delete();
      worksheet.name = old.name;
      const before = kept[index]?.protection;
      if (before && protection?.() === null) protect(worksheet, before);
    });
    await context.sync();
  });
}
