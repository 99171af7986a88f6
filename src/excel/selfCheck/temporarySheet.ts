/** The self-check's sheet: added beside the person's own, and always taken away again, with what an earlier run left. */

import { freeSheetName } from "../../layout/parts/sheetNames";
import { textFor, type Language } from "../../text";
import { inExcel } from "../inExcel";
import { loadLook } from "../lookAtWorkbook";
import { PlainError } from "../plainError";

interface Before {
  /** The ids of the sheets that there were: none of them is ever removed. */
  known: Set<string>;
  names: string[];
  activeSheet: string;
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
 * @throws PlainError where no sheet can be added, with the workbook as it was
 */
export async function onTemporarySheet<T>(
  language: Language,
  { name: wanted, mark }: { name: string; mark: string },
  work: (sheet: TemporarySheet) => Promise<T>,
): Promise<{ done: T; left: string | null }> {
  const before = await lookBefore(language, mark);
  const name = freeSheetName(wanted, before.names);
  try {
    const id = await addMarked(language, name, mark);
    const done = await work({ id, name });
    return { done, left: (await putBack(language, before, name)) ? null : name };
  } catch (error) {
    await putBack(language, before, name);
    throw error;
  }
}

/** Where the person is; what an earlier run left is removed. */
async function lookBefore(language: Language, mark: string): Promise<Before> {
  const found = await inExcel(language, async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("id");
    const loaded = loadLook(context);
    await context.sync();
    const look = loaded();
    const { structureProtected } = textFor(language).errors.excel;
    if (look.structureProtected) throw new PlainError(structureProtected, "StructureProtected");
    const leftOver = look.sheets.filter(({ names }) => names.some(({ name }) => name === mark));
    for (const { id } of leftOver) context.workbook.worksheets.getItem(id).delete();
    if (leftOver.length > 0) await context.sync();
    const sheets = look.sheets.filter((sheet) => !leftOver.includes(sheet));
    return {
      known: new Set(sheets.map(({ id }) => id)),
      names: sheets.map(({ name }) => name),
      activeSheet: active.id,
    };
  });
  return { ...found, selection: await readSelected(language).catch(() => null) };
}

function readSelected(language: Language): Promise<string> {
  return inExcel(language, async (context) => {
    const { workbook } = context;
    const selected = workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address.slice(selected.address.lastIndexOf("!") + 1);
  });
}

/** Its id. */
function addMarked(language: Language, name: string, mark: string): Promise<string> {
  return inExcel(language, async (context) => {
    const worksheet = context.workbook.worksheets.add(name).load("id");
    worksheet.names.add(mark, "=TRUE").visible = false;
    await context.sync();
    return worksheet.id;
  });
}

/** Whether the sheet is gone; tried twice. */
async function putBack(language: Language, before: Before, name: string): Promise<boolean> {
  await reopen(language, before).catch(() => undefined); // Another sheet is open then; nothing is lost.
  const remove = (): Promise<boolean> =>
    inExcel(language, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const ours = worksheets.items.filter((sheet) => sheet.name === name && !before.known.has(sheet.id));
      for (const sheet of ours) sheet.delete();
      if (ours.length > 0) await context.sync();
      return true;
    });
  return remove()
    .catch(remove)
    .catch(() => false);
}

function reopen(language: Language, { activeSheet, selection }: Before): Promise<void> {
  return inExcel(language, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(activeSheet);
    worksheet.activate();
    if (selection !== null) worksheet.getRange(selection).select();
    await context.sync();
  });
}
