/** The user's choices in this pane: kept in the browser's storage if a frame may use it, otherwise until the pane closes. */

const prefix = "scoring.";

/** Used if the browser denies storage to frames. */
const untilItCloses = new Map<string, string>();

/** What was remembered under a name, or null. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return untilItCloses.get(name) ?? null;
  }
}

/** Remembers a choice until the next one. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    untilItCloses.set(name, value);
  }
}
