/** Deletes sheets and gives others their names: the last step where new sheets take the place of old ones. */

import { inExcel } from "./inExcel";

/** Two requests; formulas follow the new names. @throws Failure with the new sheets there, under whichever name */
export function takePlace(oldIds: readonly string[], renamed: readonly { from: string; to: string }[]): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    for (const id of oldIds) worksheets.getItem(id).delete();
    // By itself: where names are given up and taken at once, formulas may look for the sheets that have gone.
    await context.sync();
    for (const { from, to } of renamed) if (from !== to) worksheets.getItem(from).name = to;
    await context.sync();
  });
}
