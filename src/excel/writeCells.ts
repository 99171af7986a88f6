/** Writes a few unlocked cells of one sheet, as a person would type them: undoable, no protection touched, over what was seen there. */

import { Failure, isFailure } from "../domain/failure";
import { type Area, areaName, cellName } from "../workbook/address";
import type { Scalar } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { twice } from "./twice";
import { typed } from "./typed";

export interface WrittenCell {
  row: number;
  column: number;
  value: Scalar;
  /** What was last seen there: something else is not written over. */
  seen: Scalar;
}

/** The cells' ranges, asked for in the request that is under way. */
type Place = (context: Excel.RequestContext) => Excel.Range[];

/** @throws Failure where the sheet is gone or a cell is locked, with nothing written unless the kind is `entry-unsure` */
export function writeCells(sheet: string, cells: WrittenCell[]): Promise<void> {
  return write(cells, (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return cells.map(({ row, column }) => worksheet.getRange(cellName(row, column)));
  });
}

/**
 * Writes into the row whose number Excel itself finds below the first cell of `numbers`, in the same request: the row
 * may have moved since it was read. False, with nothing written, where the number is not there.
 * @throws Failure as `writeCells`
 */
export async function writeBesideNumber(
  { sheet, numbers, number }: { sheet: string; numbers: Area; number: number },
  cells: Omit<WrittenCell, "row">[],
): Promise<boolean> {
  try {
    await write(cells, (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const found = worksheet.getRange(areaName(numbers)).find(String(number), { completeMatch: true });
      return cells.map(({ column }) => found.getOffsetRange(0, column - numbers.column));
    });
    return true;
  } catch (error) {
    if (isFailure(error, "not-found")) return false;
    throw error;
  }
}

type Cell = Pick<WrittenCell, "value" | "seen">;

/** One request; more only where something failed, or somebody else was there first. */
async function write(cells: Cell[], place: Place): Promise<void> {
  const before = await overwrite(cells, place).catch((error: unknown) => lookInto(error as Failure, cells, place));
  const other = before?.find(({ value }, at) => value !== cells[at]?.seen && value !== cells[at]?.value);
  if (!before || !other) return;
  await restore(before, place);
  throw new Failure("changed-meanwhile", { now: other.value });
}

/** Returns what stood in the cells: Excel reads before it writes, in one request. */
function overwrite(cells: Cell[], place: Place): Promise<Content[]> {
  return inExcel(async (context) => {
    const ranges = place(context).map((range) => range.load("values,formulas"));
    ranges.forEach((range, at) => (range.values = [[typed(cells[at]?.value ?? null)]]));
    await context.sync();
    return ranges.map(heldContent);
  });
}

/** What of a failed request was done: all of it, and it has not failed; or nothing, once some of it is put back. */
async function lookInto(error: Failure, cells: Cell[], place: Place): Promise<null> {
  // Refused as a whole, or never answered; or else the row or the sheet is not there to be written in.
  if (["cell-being-edited", "no-answer", "not-found"].includes(error.kind)) throw error;
  const now = await twice(() => read(place)).catch(() => null);
  if (!now) throw new Failure("entry-unsure", {}, error);
  const isWritten = now.map(({ value }, at) => value === cells[at]?.value);
  if (isWritten.every(Boolean)) return null;
  const isAsSeen = now.map(({ value }, at) => value === cells[at]?.seen);
  if (now.some((_, at) => !isWritten[at] && !isAsSeen[at])) throw new Failure("entry-unsure", {}, error);
  const before = cells.map(({ seen }, at) => (isAsSeen[at] && now[at]) || { value: seen, content: typed(seen) });
  if (!isAsSeen.every(Boolean)) await restore(before, place);
  throw error;
}

interface Content {
  value: Scalar;
  /** As it has to be typed. */
  content: string | number | boolean;
}

function read(place: Place): Promise<Content[]> {
  return inExcel(async (context) => {
    const ranges = place(context).map((range) => range.load("values,formulas"));
    await context.sync();
    return ranges.map(heldContent);
  });
}

async function restore(before: Content[], place: Place): Promise<void> {
  const work = (): Promise<void> =>
    inExcel(async (context) => {
      place(context).forEach((range, at) => (range.formulas = [[before[at]?.content ?? ""]]));
      await context.sync();
    });
  await twice(work).catch((error: unknown) => {
    throw new Failure("entry-unsure", {}, error as Failure);
  });
}

function heldContent({ values, formulas }: Excel.Range): Content {
  const [value, formula] = [(values as Scalar[][])[0]?.[0] ?? "", (formulas as Scalar[][])[0]?.[0] ?? ""];
  const read = value === "" ? null : value;
  // A text that begins with "=" is its own formula, without the apostrophe that it was typed with.
  return { value: read, content: formula === value || formula === null ? typed(read) : formula };
}
