/** Pastes text of other programs as Excel does: cells take the contents and keep their look. */

import type { Injector } from "@univerjs/core";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/preset-sheets-core";

const html = "text/html";

/**
 * Univer makes a table of a text with several cells, and gives the cells that table's look as well: here they keep theirs.
 * What is returned resolves when the last paste is done.
 */
export function pasteTextAsValues(injector: Injector): () => Promise<void> {
  const clipboard = injector.get(ISheetClipboardService);
  const pasteAsBefore = clipboard.legacyPaste.bind(clipboard);
  let last: Promise<unknown> = Promise.resolve();
  clipboard.legacyPaste = (table, text, files) => {
    if (table || files || !text || !/[\n\t]/.test(text)) return pasteAsBefore(table, text, files);
    const blob = new Blob([tableOf(text)], { type: html });
    const pasting = clipboard.paste(
      new ClipboardItem({ [html]: blob }),
      PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
    );
    last = pasting;
    return pasting;
  };
  return async () => void (await last);
}

/** Cells are divided by tabs and lines; a last line end begins no row. */
function tableOf(text: string): string {
  const table = document.createElement("table");
  for (const line of text.replace(/\r?\n$/, "").split(/\r?\n/)) {
    const row = table.insertRow();
    for (const content of line.split("\t")) row.insertCell().textContent = content;
  }
  return table.outerHTML;
}
