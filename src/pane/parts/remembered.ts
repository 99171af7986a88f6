/** What the user chose in this pane, kept where the browser lets a frame keep something, and otherwise until it closes. */

const prefix = "scoring.";

/** What was remembered under a name; null where nothing was or nothing can be. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null; // A browser that keeps no storage for frames: as when the pane opens for the first time.
  }
}

/** Remembers a choice until the next one. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // No storage for frames: the choice holds until the pane is closed.
  }
}
