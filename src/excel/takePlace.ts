/** Puts new sheets in the place of old ones: names change hands first, and only then are the old sheets deleted. */

import { Failure, isFailure } from "../domain/failure";
import { type AddedSheet, removeSheets } from "./addSheets";
import { excelFailure } from "./excelFailure";
import { inExcel } from "./inExcel";
import type { SheetLook } from "./lookAtWorkbook";
import { passingNames } from "./passingNames";
import { twice } from "./twice";

/**
 * Three requests; formulas follow the new names. Returns the names of old sheets that could not be deleted, for the
 * person to do so: they have other names by then and are in nobody's way.
 * @throws Failure with the new sheets gone and the old ones as they were, or with what is to be looked at by hand
 */
export async function takePlace(
  old: readonly SheetLook[],
  fresh: readonly AddedSheet[],
  names: string[],
): Promise<string[]> {
  const passing = passingNames(old.map(({ name }) => name)).map((each, at) => ({ ...each, id: old[at]?.id ?? "" }));
  try {
    await rename(passing.map(({ id, passingName: to }) => ({ id, to })));
    // By itself: where names are given up and taken at once, formulas may look for the sheets that have gone.
    await rename(fresh.map(({ id, name }, at) => ({ id, to: names[at] ?? name })));
  } catch (error) {
    if (!isFailure(error, "no-answer")) await putBack(passing, fresh);
    throw error;
  }
  return removeSheets(passing).then(
    () => [],
    () => passing.map((each) => each.passingName),
  );
}

function rename(sheets: readonly { id: string; to: string }[]): Promise<void> {
  return inExcel(async (context) => {
    for (const { id, to } of sheets) context.workbook.worksheets.getItem(id).name = to;
    await context.sync();
  });
}

async function putBack(old: readonly AddedSheet[], fresh: readonly AddedSheet[]): Promise<void> {
  const work = async (): Promise<void> => {
    await removeSheets(fresh);
    await rename(old.map(({ id, name }) => ({ id, to: name })));
  };
  await twice(work).catch((error: unknown) => {
    throw new Failure("names-changed", { sheets: old }, excelFailure(error));
  });
}
