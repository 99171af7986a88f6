/** Makes a draft of the indicator system that a document announces: from a file, or from what was pasted. */

import { draftSystem } from "../../definition/draftSystem";
import type { SystemDraft } from "../../definition/systemDraft";
import { type DocumentTools, readDocument, readPasted } from "../../documents/readDocument";

export interface ImportOptions extends DocumentTools {
  /** The table that is meant, from 1; null where the document decides. */
  table?: number | null;
}

/** @throws ImportRefused where there is none, or nothing can be read */
export async function importFile(
  bytes: Uint8Array,
  { table = null, ...tools }: ImportOptions = {},
): Promise<SystemDraft> {
  return draftSystem(await readDocument(bytes, tools), table);
}

/** From the clipboard, as HTML and as plain text; empty where it has none. @throws ImportRefused */
export async function importPasted(pasted: { html: string; text: string }): Promise<SystemDraft> {
  return draftSystem(await readPasted(pasted));
}
