/**
 * What the ribbon asks of the pane: to show one of its screens, as it is. Both are pages of one origin, each in a browser
 * of its own, and hear of each other by what they leave in its storage.
 */

import { documentKey } from "../../excel/documentKey";
import type { ScreenId } from "../../text";

/** Milliseconds in which a pane that is open takes what was left for it. */
const patience = 1500;

const screens = ["deliver", "consolidate"] as const satisfies readonly ScreenId[];

/** The screens that the ribbon asks for. */
export type AskedScreen = (typeof screens)[number];

function isScreen(text: string): text is AskedScreen {
  return screens.some((screen) => screen === text);
}

function keyOfWorkbook(): string {
  return `scoring.asked.${documentKey()}`;
}

/** Whether a pane of this workbook has taken the request; else the next one that opens does. */
export function askForScreen(screen: AskedScreen): Promise<boolean> {
  const key = keyOfWorkbook();
  return new Promise((resolve) => {
    const taken = (event: StorageEvent): void => {
      if (event.key === key && event.newValue === null) end(true);
    };
    const timer = setTimeout(() => end(false), patience);
    const end = (answer: boolean): void => {
      clearTimeout(timer);
      removeEventListener("storage", taken);
      resolve(answer);
    };
    addEventListener("storage", taken);
    try {
      localStorage.setItem(key, screen);
    } catch {
      end(false); // The browser denies storage to frames.
    }
  });
}

/** Calls with what is asked for, at once where something was left. The answer ends listening. */
export function hearScreens(open: (screen: ScreenId) => void): () => void {
  const key = keyOfWorkbook();
  const take = (): void => {
    try {
      const asked = localStorage.getItem(key);
      if (asked === null) return;
      localStorage.removeItem(key);
      if (isScreen(asked)) open(asked);
    } catch {
      // The browser denies storage to frames: nothing was left there.
    }
  };
  take();
  // Some browsers tell pages of other windows late or not at all; who looks at the pane shall see it.
  const occasions = ["storage", "focus"] as const;
  for (const occasion of occasions) addEventListener(occasion, take);
  return () => {
    for (const occasion of occasions) removeEventListener(occasion, take);
  };
}
