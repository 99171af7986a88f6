/** What the user chose in this pane, kept where the browser lets a frame keep something, and otherwise until it closes. */

const prefix = "scoring.";

/** Where the browser keeps no storage for frames. */
const untilItCloses = new Map<string, string>();

/** What was remembered under a name; null where nothing was or nothing can be. */
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
