/** The self-check's sheet: added beside the person's own, and always taken away again, with what an earlier run left. */

import { Failure } from "../../domain/failure";
import { freeSheetName } from "../../layout/parts/sheetNames";
import { inExcel } from "../inExcel";
import { loadLook } from "../lookAtWorkbook";
import { twice } from "../twice";

interface Before {
  /** The ids of the sheets that there were: none of them is ever removed. */
  known: Set<string>;
  names: string[];
  /** Null where a chart sheet is open. */
  activeSheet: string | null;
  /** Null where no cells are selected, but a chart or several areas. */
  selection: string | null;
}

export interface TemporarySheet {
  id: string;
  name: string;
}

/**
 * Does some work on an empty sheet that carries `mark` as a hidden name. The person's open sheet and selection are put
 * back. Returns what the work returned, and the sheet's name where it could not be removed.
 * @throws Failure where no sheet can be added, with the workbook as it was
 */
export async function onTemporarySheet<T>(
  { name: preferred, mark }: { name: string; mark: string },
  work: (sheet: TemporarySheet) => Promise<T>,
): Promise<{ done: T; left: string | null }> {
  const before = await lookBefore(mark);
  const name = freeSheetName(preferred, before.names);
  try {
    const id = await addMarked(name, mark);
    const done = await work({ id, name });
    return { done, left: (await putBack(before, name)) ? null : name };
  } catch (error) {
    await putBack(before, name);
    throw error;
  }
}

/** Where the person is; what an earlier run left is removed. */
async function lookBefore(mark: string): Promise<Before> {
  const found = await inExcel(async (context) => {
    const loaded = loadLook(context, "names");
    await context.sync();
    const look = loaded();
    if (look.structureProtected) throw new Failure("structure-protected", {});
    const leftOver = look.sheets.filter(({ names }) => names.some(({ name }) => name === mark));
    for (const { id } of leftOver) context.workbook.worksheets.getItem(id).delete();
    if (leftOver.length > 0) await context.sync();
    const sheets = look.sheets.filter((sheet) => !leftOver.includes(sheet));
    return {
      known: new Set(sheets.map(({ id }) => id)),
      names: sheets.map(({ name }) => name),
    };
  });
  const activeSheet = await readActive().catch(() => null);
  return { ...found, activeSheet, selection: await readSelected().catch(() => null) };
}

function readActive(): Promise<string> {
  return inExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return active.id;
  });
}

function readSelected(): Promise<string> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const selected = workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address.slice(selected.address.lastIndexOf("!") + 1);
  });
}

/** Its id. */
function addMarked(name: string, mark: string): Promise<string> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.add(name).load("id");
    worksheet.names.add(mark, "=TRUE").visible = false;
    await context.sync();
    return worksheet.id;
  });
}

/** Whether the sheet is gone; tried twice. */
async function putBack(before: Before, name: string): Promise<boolean> {
  await reopen(before).catch(() => undefined); // Another sheet is open then; nothing is lost.
  const remove = (): Promise<boolean> =>
    inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const ours = worksheets.items.filter((sheet) => sheet.name === name && !before.known.has(sheet.id));
      for (const sheet of ours) sheet.delete();
      if (ours.length > 0) await context.sync();
      return true;
    });
  return twice(remove).catch(() => false);
}

async function reopen({ activeSheet, selection }: Before): Promise<void> {
  if (activeSheet === null) return;
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(activeSheet);
    worksheet.activate();
    if (selection !== null) worksheet.getRange(selection).select();
    await context.sync();
  });
}
