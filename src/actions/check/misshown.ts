/** Finds cells of an open sheet that show something other than what is read from them; only on demand, in a request of its own. */

import { isFailure } from "../../domain/failure";
import type { Finding } from "../../domain/finding";
import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { withShown } from "../../excel/readShown";
import { compareShown } from "../../layout/comparison/compareShown";
import { readScoringSheet } from "../../layout/recognition/readScoringSheet";
import type { SheetContent } from "../../workbook/workbook";

/** One request; none is found where this Excel does not tell. @throws Failure */
export async function findMisshown(content: SheetContent, systems: readonly IndicatorSystem[]): Promise<Finding[]> {
  const [seen] = await seenInExcel([content]);
  const read = seen && readScoringSheet(seen, systems);
  return read ? compareShown(seen, read) : [];
}

/** The contents with what is seen of them, as far as this Excel tells it. One request, two where it has no page set-up. @throws Failure */
export async function seenInExcel(
  contents: readonly SheetContent[],
  options: { footers?: boolean } = {},
): Promise<readonly SheetContent[]> {
  for (const page of [true, false])
    try {
      return await withShown(contents, { ...options, page });
    } catch (error) {
      if (!isFailure(error, "unsupported")) throw error;
    }
  return contents;
}
