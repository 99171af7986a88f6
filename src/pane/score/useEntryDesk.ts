/** One desk for the pane's entries, and the queue in which they and the moves between indicators are done. */

import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { CheckedSheet } from "../../actions/pictureOfSheets";
import { useActions } from "../parts/actions";
import { DeedQueue } from "./deedQueue";
import { EntryDesk, type Draft } from "./entryDesk";

export interface EntryTools {
  desk: EntryDesk;
  queue: DeedQueue;
  drafts: Draft[];
}

const EntryToolsContext = createContext<EntryTools | null>(null);

export const EntryToolsProvider = EntryToolsContext.Provider;

/** What the pane around the score screen keeps, also while another screen is open. */
export function useEntryTools(): EntryTools {
  const tools = useContext(EntryToolsContext);
  if (!tools) throw new Error("EntryToolsProvider is missing");
  return tools;
}

/** `check` looks at the workbook again; `current` is what it saw last. */
export function useEntryDesk(current: CheckedSheet | null, check: () => Promise<void>): EntryTools {
  const actions = useActions();
  const latestCheck = useRef(check);
  latestCheck.current = check;
  const [{ desk, queue }] = useState(() => {
    // A look that fails is told, and tried again, by the watching of the workbook.
    const queue = new DeedQueue(() => void latestCheck.current().catch(() => undefined));
    return { queue, desk: new EntryDesk((entry) => actions.enterScores(entry), queue) };
  });
  const drafts = useSyncExternalStore(desk.subscribe, desk.all);
  useEffect(() => desk.seen(current), [desk, current]);
  return { desk, queue, drafts: [...drafts.values()] };
}
