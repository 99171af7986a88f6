/** One desk for the pane's entries, and the queue in which they and the moves between indicators are done. */

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { CheckedSheet } from "../../actions/pictureOfSheets";
import { useActions } from "../parts/actions";
import { DeedQueue } from "./deedQueue";
import { EntryDesk, type Draft } from "./entryDesk";

export interface EntryTools {
  desk: EntryDesk;
  queue: DeedQueue;
  drafts: Draft[];
}

/** `check` looks at the workbook again; `current` is what it saw last. */
export function useEntryDesk(current: CheckedSheet | null, check: () => Promise<void>): EntryTools {
  const actions = useActions();
  const latestCheck = useRef(check);
  latestCheck.current = check;
  const [{ desk, queue }] = useState(() => {
    // If reading fails, the watcher of the workbook reports it and tries again.
    const queue = new DeedQueue(() => void latestCheck.current().catch(() => undefined));
    return { queue, desk: new EntryDesk((entry) => actions.enterScores(entry), queue) };
  });
  const drafts = useSyncExternalStore(desk.subscribe, desk.all);
  useEffect(() => desk.seen(current), [desk, current]);
  return { desk, queue, drafts: [...drafts.values()] };
}
