/** Which screen is open: the one that the user was at last, where the workbook can show it. */

import { useCallback, useState } from "react";
import { recall, remember } from "./remembered";

/** 评分, 检查, 交付, 汇总, 帮助, and 插入 where there is no scoring sheet yet. */
export type Screen = "score" | "check" | "deliver" | "consolidate" | "insert" | "help";

const ofSheet: Screen[] = ["score", "check", "deliver", "consolidate", "help"];
const ofNoSheet: Screen[] = ["insert", "consolidate", "help"];

/** The ribbon's buttons open the pane on a screen of theirs: `taskpane.html?tab=deliver`. */
function askedScreen(): string | null {
  return new URLSearchParams(location.search).get("tab");
}

/** The screens that there are, and the open one. */
export function useScreen(hasSheet: boolean): { screens: Screen[]; screen: Screen; open: (screen: Screen) => void } {
  const [chosen, setChosen] = useState(() => askedScreen() ?? recall("screen"));
  const screens = hasSheet ? ofSheet : ofNoSheet;
  const screen = screens.find((each) => each === chosen) ?? (hasSheet ? "score" : "insert");
  const open = useCallback((wanted: Screen) => {
    remember("screen", wanted);
    setChosen(wanted);
  }, []);
  return { screens, screen, open };
}
