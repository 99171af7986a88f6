/** Deletes sheets and gives others their names: the last step where new sheets take the place of old ones. */

import type { Language } from "../text";
import { inExcel } from "./inExcel";

/** One request; formulas follow the new names. @throws PlainError with all sheets still there */
export function takePlace(
  language: Language,
  oldIds: readonly string[],
  renamed: readonly { from: string; to: string }[],
): Promise<void> {
  return inExcel(language, async (context) => {
    const { worksheets } = context.workbook;
    for (const id of oldIds) worksheets.getItem(id).delete();
    for (const { from, to } of renamed) if (from !== to) worksheets.getItem(from).name = to;
    await context.sync();
  });
}
