/** Whether a number is seen whole in its cell: where digits find no room, programs round it, or show signs instead. */

import type { Area } from "../../workbook/address";
import type { ShownCells } from "../../workbook/workbook";
import { coverage } from "./coverage";

/** So much of a digit may be missing before it is told: a digit of one font is wider than that of another. */
const tolerance = 0.5;
/** How wide a point is against a digit. */
const narrowSign = 0.5;

/** Tells of a cell that shows such a text whether it is too narrow for it; merged cells have more room than is known. */
export function tooNarrow(
  { room, merges }: Pick<ShownCells, "room"> & { merges: readonly Area[] },
  size: { rows: number; columns: number },
): (row: number, column: number, shown: string) => boolean {
  if (!room || room.length === 0) return () => false;
  const isMerged = coverage(merges.filter(isWide), size);
  return (row, column, shown) => {
    const letters = room[row]?.[column];
    if (letters === undefined) return false;
    return widthOf(shown.trim()) > letters + tolerance && !isMerged(row, column);
  };
}

function isWide({ column, lastColumn }: Area): boolean {
  return lastColumn > column;
}

/** In digits. */
function widthOf(shown: string): number {
  const narrow = shown.match(/[.,-]/g)?.length ?? 0;
  return shown.length - narrow * narrowSign;
}
