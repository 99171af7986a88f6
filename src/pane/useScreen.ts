/** Which screen is open: the one that the user was at last, where the workbook can show it. */

import { useState } from "react";
import { screenAskedFor } from "../actions/ribbonCommands";
import { recall, remember } from "./parts/remembered";
import type { ScreenId } from "../text";

interface OpenScreen {
  screen: ScreenId;
  /** No tab leads to it: it was opened from another screen, and is left by `leave`. */
  alone: boolean;
  /** The person was led to where they are, and did not come by a tab. */
  led: boolean;
  open: (screen: ScreenId) => void;
  leave: () => void;
}

/** `tabs` are the screens that have one, at least one. */
export function useScreen(tabs: readonly ScreenId[]): OpenScreen {
  const [chosen, setChosen] = useState(() => screenAskedFor(location) ?? recall("screen"));
  const [apart, setApart] = useState<ScreenId | null>(null);
  const [led, setLed] = useState(false);
  const open = (screen: ScreenId): void => {
    const isTab = tabs.includes(screen);
    setApart(isTab ? null : screen);
    if (!isTab) return setLed(true);
    remember("screen", screen);
    setChosen(screen);
  };
  const leave = (): void => {
    setApart(null);
    setLed(true);
  };
  const alone = apart !== null && !tabs.includes(apart);
  const [first = "help"] = tabs;
  return { screen: alone ? apart : (tabs.find((each) => each === chosen) ?? first), alone, led, open, leave };
}
