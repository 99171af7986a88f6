/** The pane's screens, in the order of their tabs: when each is offered, and its component, loaded when first opened. */

import { type ComponentType, lazy } from "react";
import type { CheckedWorkbook } from "../actions/check/pictureOfSheets";
import type { ScreenId } from "../text";
import type { ScreenProps, SheetScreenProps } from "./parts/screen";

export type Screen =
  | {
      offered: "with-sheet";
      component: ComponentType<SheetScreenProps>;
      /** It changes scores, which a finalised sheet does not allow. */ changes?: boolean;
    }
  | {
      offered: "without-sheet" | "with-workbook" | "always" | "when asked";
      component: ComponentType<ScreenProps>;
      /** What was read and typed there stays: while other screens are open, or when its tab goes away under it. */
      keeps?: "always" | "while open";
    };

export const screens: Readonly<Record<ScreenId, Screen>> = {
  insert: { offered: "without-sheet", keeps: "while open", component: lazy(() => import("./insert/InsertScreen")) },
  score: { offered: "with-sheet", changes: true, component: lazy(() => import("./score/ScoreScreen")) },
  check: { offered: "with-sheet", changes: true, component: lazy(() => import("./check/CheckScreen")) },
  deliver: { offered: "with-sheet", component: lazy(() => import("./deliver/DeliverScreen")) },
  consolidate: {
    offered: "with-workbook",
    keeps: "always",
    component: lazy(() => import("./consolidate/ConsolidateScreen")),
  },
  system: { offered: "when asked", keeps: "while open", component: lazy(() => import("./system/SystemScreen")) },
  help: { offered: "always", component: lazy(() => import("./help/HelpScreen")) },
};

export const screenIds = Object.keys(screens) as ScreenId[];

/** For a workbook as last seen; null if it could not be read. */
const offers: Record<Screen["offered"], (workbook: CheckedWorkbook | null) => boolean> = {
  always: () => true,
  // It has no tab: others lead to it.
  "when asked": () => false,
  "with-workbook": (workbook) => workbook !== null,
  "with-sheet": (workbook) => Boolean(workbook?.current),
  "without-sheet": (workbook) => workbook !== null && !workbook.current,
};

/** Whether a screen goes on while others are open, or only where it stands; null for one that is drawn anew each time. */
export function keepsOf(id: ScreenId): "always" | "while open" | null {
  const screen = screens[id];
  return screen.offered === "with-sheet" ? null : (screen.keeps ?? null);
}

/** The screens that have a tab. */
export function screensFor(workbook: CheckedWorkbook | null): ScreenId[] {
  return screenIds.filter((id) => offers[screens[id].offered](workbook));
}
