/** What happened to a scoring sheet: who finalised or reopened it, when, and with which code. */

/** One line of the history. */
export interface HistoryEntry {
  /** As printed, `2026-11-23 16:50`. */
  when: string;
  action: "finalised" | "reopened";
  who: string;
  /** The code that was given, or that became void. */
  code: string;
  /** Totals at that time; null where nothing was scored in the column. */
  self: number | null;
  assessed: number | null;
}

/** The code that holds after all that happened; null where the sheet was reopened, or never finalised. */
export function codeAfter(history: readonly HistoryEntry[]): string | null {
  const last = history.at(-1);
  return last?.action === "finalised" ? last.code : null;
}
