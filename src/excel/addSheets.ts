/** Adds empty sheets, and takes them away again: by what a command has added itself, never by a name that another may use. */

import { Failure, isFailure } from "../domain/failure";
import { excelFailure } from "./excelFailure";
import { inExcel } from "./inExcel";
import { type PassingName, passingNames } from "./passingNames";
import { twice } from "./twice";

/** A sheet as it was added; `name` is the one that it is to have. */
export interface AddedSheet extends PassingName {
  id: string;
}

/**
 * One request; none for no names. Each gets a passing name, so that of two who want the same name at once neither takes
 * the other's sheet for its own. @throws Failure with none of them there, or with what is to be deleted by hand
 */
export async function addSheets(names: readonly string[]): Promise<AddedSheet[]> {
  if (names.length === 0) return [];
  const wanted = passingNames(names);
  try {
    return await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const added = wanted.map((each) => ({ each, worksheet: worksheets.add(each.passingName).load("id") }));
      await context.sync();
      return added.map(({ each, worksheet }) => ({ ...each, id: worksheet.id }));
    });
  } catch (error) {
    // Refused as a whole while a cell is being edited; and of an unanswered request nobody knows what Excel does with it.
    const untouched = isFailure(error, "cell-being-edited") || isFailure(error, "no-answer");
    if (!untouched) await remove(wanted, ({ name }) => wanted.some((each) => each.passingName === name));
    throw error;
  }
}

/** @throws Failure with the names of those that cannot be removed, for the person to delete */
export function removeSheets(added: readonly AddedSheet[]): Promise<void> {
  return remove(added, ({ id }) => added.some((each) => each.id === id));
}

async function remove(sheets: readonly PassingName[], isOurs: (worksheet: Excel.Worksheet) => boolean): Promise<void> {
  const removal = (): Promise<void> =>
    inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const begun = worksheets.items.filter(isOurs);
      for (const worksheet of begun) worksheet.delete();
      if (begun.length > 0) await context.sync();
    });
  try {
    if (sheets.length > 0) await twice(removal);
  } catch (error) {
    const names = sheets.flatMap(({ name, passingName }) => [name, passingName]);
    throw new Failure("sheets-left-over", { sheets: names }, excelFailure(error));
  }
}
