/** Listens to edits, to the selection, and to sheets being opened, added or deleted: hints that something may have changed, nothing more. */

import { inExcel } from "./inExcel";

/** Returns a function that ends the listening. Nothing is ever written from a handler. */
export async function watchWorkbookInExcel(onHint: () => void): Promise<() => Promise<void>> {
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const hint = (): Promise<void> => {
      onHint();
      return Promise.resolve();
    };
    const added = [
      worksheets.onChanged.add(hint),
      worksheets.onSelectionChanged.add(hint),
      worksheets.onActivated.add(hint),
      worksheets.onAdded.add(hint),
      worksheets.onDeleted.add(hint),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
