/** Makes a draft of the indicator system that a document announces: from a file, or from what was pasted. */

import { answer, draftSystem } from "../../definition/draftSystem";
import type { SystemDraft } from "../../definition/systemDraft";
import { type DocumentTools, readDocument, readPasted } from "../../documents/readDocument";
import type { Choice, Doubt } from "../../domain/importDoubt";

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

/** The draft after an answer to one of its doubts. @throws ImportRefused where an answer leaves nothing */
export function answerDoubt(draft: SystemDraft, doubt: Doubt, choice: Choice): SystemDraft {
  return answer(draft, doubt, choice);
}

/** From the clipboard, as HTML and as plain text; empty where it has none. @throws ImportRefused */
export async function importPasted(pasted: { html: string; text: string }): Promise<SystemDraft> {
  return draftSystem(await readPasted(pasted));
}
