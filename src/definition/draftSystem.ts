/** Makes of a document a draft of the indicator system that it announces; nothing is guessed without a doubt that says so. */

import type { Choice, Doubt } from "../domain/importDoubt";
import { ImportRefused } from "../domain/importRefusal";
import { mostDocumentRows } from "../domain/limits";
import type { TextDocument, TextTable } from "../workbook/textTable";
import { checkDraft } from "./checkDraft";
import { chooseTables } from "./chooseTables";
import { Inquiry } from "./inquiry";
import { readOutline } from "./readOutline";
import { readTables, type TablesRead } from "./readTables";
import type { DraftSource, SystemDraft } from "./systemDraft";

/** @param table the one that is meant, from 1; null where the document decides @throws ImportRefused */
export function draftSystem(document: TextDocument, table: number | null = null): SystemDraft {
  return draftOf({ document, table, choices: {} });
}

/** The draft after an answer to one of its doubts. @throws ImportRefused where an answer leaves nothing */
export function answer(draft: SystemDraft, doubt: Doubt, choice: Choice): SystemDraft {
  const { source } = draft;
  return draftOf({ ...source, choices: { ...source.choices, [doubt.id]: choice } });
}

/** The draft after all that is proposed was accepted; what has no proposal stays open. */
export function acceptProposals(draft: SystemDraft): SystemDraft {
  let accepted = draft;
  // An answer may lead to another question, but to no circle of them.
  for (let round = 0; round < 10 && accepted.doubts.some(({ proposed }) => proposed !== null); round++) {
    const choices = { ...accepted.source.choices };
    for (const { id, proposed } of accepted.doubts) if (proposed !== null) choices[id] = proposed;
    accepted = draftOf({ ...accepted.source, choices });
  }
  return accepted;
}

/** Whether nothing is left that must be answered before the system is used. */
export function isSettled({ doubts }: SystemDraft): boolean {
  return doubts.every(({ blocks }) => !blocks);
}

function draftOf(source: DraftSource): SystemDraft {
  const { document, table } = source;
  const inquiry = new Inquiry(source.choices);
  refuseLong(document.tables);
  const read = readSystem(document, table, inquiry);
  const { place } = read;
  if (document.remarks.includes("changes"))
    inquiry.ask({ kind: "changes-open", params: {}, place, proposed: "accepted" });
  if (document.remarks.includes("struck"))
    inquiry.ask({ kind: "struck-out", params: {}, place, proposed: "leave-out", blocks: true });
  return { ...checkDraft(read, inquiry), doubts: inquiry.doubts, source };
}

/** From its tables, or from numbered text where no table holds indicators. @throws ImportRefused */
function readSystem(document: TextDocument, table: number | null, inquiry: Inquiry): TablesRead {
  try {
    return readTables(chooseTables(document, table, inquiry), inquiry);
  } catch (error) {
    const outline = error instanceof ImportRefused && table === null ? readOutline(document.lines, inquiry) : null;
    if (!outline) throw error;
    return outline;
  }
}

function refuseLong(tables: readonly TextTable[]): void {
  const rows = Math.max(0, ...tables.map((each) => each.rows));
  if (rows > mostDocumentRows) throw new ImportRefused("too-many-rows", { rows, most: mostDocumentRows });
}
