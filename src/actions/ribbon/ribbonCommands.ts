/** The ribbon's commands, in the order of manifest.xml: the page that each opens, or what it runs without one. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { indicatorSystems } from "../../domain/systems";
import type { Language, ScreenId } from "../../text";

/** Rejects with an Error; of a Failure the person reads the sentence. */
export type RunWithoutPane = (language: Language) => Promise<void>;

export interface RibbonCommand {
  /** `check` is the control `CheckButton` of manifest.xml; one that runs without a page is the function `check` there. */
  id: string;
  /** The pane, on one of its screens or on the last that was open; the manual; or no page at all. */
  does: { opens: "pane"; screen?: ScreenId } | { opens: "manual" } | { runs: RunWithoutPane };
}

/** What is heavy is loaded when it is asked for: the pane reads this list when it opens. */
export const ribbonCommands: readonly RibbonCommand[] = [
  { id: "openPane", does: { opens: "pane" } },
  ...indicatorSystems.map(insertionOf),
  { id: "check", does: { runs: async () => (await import("./checkFromRibbon")).checkFromRibbon() } },
  { id: "print", does: { opens: "pane", screen: "deliver" } },
  { id: "finalise", does: { opens: "pane", screen: "deliver" } },
  { id: "consolidate", does: { opens: "pane", screen: "consolidate" } },
  { id: "help", does: { opens: "manual" } },
];

/** `insertPrefectureCities` */
function insertionOf({ id }: IndicatorSystem): RibbonCommand {
  const name = id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    id: `insert${name}`,
    does: { runs: async (language) => (await import("./insertFromRibbon")).insertFromRibbon(id, language) },
  };
}

/** The address that manifest.xml has for a command that opens a page: `taskpane.html?tab=deliver`. */
export function addressOf({ does }: RibbonCommand): string | null {
  if (!("opens" in does)) return null;
  if (does.opens === "manual") return "help.html";
  return does.screen ? `taskpane.html?tab=${does.screen}` : "taskpane.html";
}

/** The screen on which a command has opened the pane, by the pane's address; null where it named none. */
export function screenAskedFor({ search }: Pick<Location, "search">): ScreenId | null {
  const tab = new URLSearchParams(search).get("tab");
  for (const { does } of ribbonCommands) if ("screen" in does && does.screen && does.screen === tab) return does.screen;
  return null;
}
