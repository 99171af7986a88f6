/** Which screen is open: the one that the ribbon asked for, or else the user's last one, if the workbook offers it. */

import { useEffect, useState } from "react";
import { screenAskedFor } from "../actions/ribbon/ribbonCommands";
import type { ScreenId } from "../text";
import { useActions } from "./parts/actions";
import { recall, remember } from "./parts/remembered";

interface OpenScreen {
  screen: ScreenId;
  /** It has no tab: it was opened from another screen, and `leave` closes it. */
  alone: boolean;
  /** The person was led here rather than having chosen a tab. */
  led: boolean;
  open: (screen: ScreenId) => void;
  /** Keeps the open screen until it is left, should its tab go away. */
  stay: () => void;
  leave: () => void;
}

/** `tabs` are the offered screens, at least one. */
export function useScreen(tabs: readonly ScreenId[]): OpenScreen {
  const [chosen, setChosen] = useState(() => screenAskedFor(location) ?? recall("screen"));
  const [apart, setApart] = useState<ScreenId | null>(null);
  const [led, setLed] = useState(false);
  const actions = useActions();
  useEffect(() => {
    const show = (screen: ScreenId): void => {
      setApart(null);
      setLed(true);
      setChosen(screen);
    };
    const stop = actions.hearScreens(show);
    stop.catch(() => undefined); // The ribbon then says that no pane answers.
    return () => void stop.then((end) => end()).catch(() => undefined);
  }, [actions]);
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
  const screen = alone ? apart : (tabs.find((each) => each === chosen) ?? first);
  return { screen, alone, led, open, stay: () => setApart(screen), leave };
}
