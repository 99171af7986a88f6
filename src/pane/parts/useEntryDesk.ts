/** The pane's entry desk, and the queue for writing entries and moving between indicators. */

import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { ScoreEntry } from "../../actions/score/enterScores";
import { useActions } from "./actions";
import { type Draft, EntryDesk } from "./entryDesk";
import { TaskQueue } from "./taskQueue";

export interface EntryTools {
  desk: EntryDesk;
  queue: TaskQueue;
  drafts: Draft[];
}

const EntryToolsContext = createContext<EntryTools | null>(null);

export const EntryToolsProvider = EntryToolsContext.Provider;

/** Kept by the pane while other screens are open. */
export function useEntryTools(): EntryTools {
  const tools = useContext(EntryToolsContext);
  if (!tools) throw new Error("EntryToolsProvider is missing");
  return tools;
}

/** `check` looks at the workbook again; `current` is the sheet as last seen. */
export function useEntryDesk(current: CheckedSheet | null, check: () => Promise<void>): EntryTools {
  const actions = useActions();
  // A text that is written makes its row higher where it needs to be: that this fails is nothing to be told.
  const enter = async (entry: ScoreEntry): Promise<void> => {
    await actions.enterScores(entry);
    const isText = Object.values(entry.entries).some((value) => typeof value === "string");
    if (isText) await actions.giveRoom(entry).catch(() => undefined);
  };
  const latestCheck = useRef(check);
  latestCheck.current = check;
  const [{ desk, queue }] = useState(() => {
    // A failed check is reported and retried by the CheckRunner.
    const queue = new TaskQueue(() => void latestCheck.current().catch(() => undefined));
    return { queue, desk: new EntryDesk(enter, queue) };
  });
  const drafts = useSyncExternalStore(desk.subscribe, desk.all);
  useEffect(() => desk.seen(current), [desk, current]);
  return { desk, queue, drafts: [...drafts.values()] };
}
