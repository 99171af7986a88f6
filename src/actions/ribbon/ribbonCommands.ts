/** The ribbon's commands, in the order of manifest.xml: the page that each opens, or what it runs without one. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { officialSystems } from "../../domain/systems";
import type { Language, ScreenId } from "../../text";
import type { AskedScreen } from "./screenRequest";

/** Rejects with an Error; of a Failure the person reads the sentence. */
export type RunWithoutPane = (language: Language) => Promise<void>;

export interface RibbonCommand {
  /** `check` is the control `CheckButton` of manifest.xml; one that runs without a page is the function `check` there. */
  id: string;
  /** The pane, the manual, or no page: then it runs, or asks the open pane for one of its screens. */
  does: { opens: "pane" | "manual" } | { runs: RunWithoutPane };
}

/** What is heavy is loaded when it is asked for: the pane reads this list when it opens. */
export const ribbonCommands: readonly RibbonCommand[] = [
  { id: "openPane", does: { opens: "pane" } },
  ...officialSystems.map(insertionOf),
  { id: "check", does: { runs: async () => (await import("./checkFromRibbon")).checkFromRibbon() } },
  { id: "print", does: asking("deliver") },
  { id: "finalise", does: asking("deliver") },
  { id: "consolidate", does: asking("consolidate") },
  { id: "help", does: { opens: "manual" } },
];

/** `insertPrefectureCities` */
function insertionOf(system: IndicatorSystem): RibbonCommand {
  const name = system.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    id: `insert${name}`,
    does: { runs: async (language) => (await import("./insertFromRibbon")).insertFromRibbon(system, language) },
  };
}

function asking(screen: AskedScreen): RibbonCommand["does"] {
  return { runs: async () => (await import("./askPane")).askPane(screen) };
}

/** The address that manifest.xml has for a command that opens a page. */
export function addressOf({ does }: RibbonCommand): string | null {
  if (!("opens" in does)) return null;
  return does.opens === "manual" ? "help.html" : "taskpane.html";
}

/** The screen that the manifest of version 0.1 names in the pane's address; null for any other address. */
export function screenAskedFor({ search }: Pick<Location, "search">): ScreenId | null {
  const tab = new URLSearchParams(search).get("tab");
  return tab === "deliver" || tab === "consolidate" ? tab : null;
}
