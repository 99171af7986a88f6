/** What a person sees otherwise in a printed cell than what was finalised makes it. */

import type { Entry } from "./scoreSheet";

/**
 * What may keep a cell's content from being seen as it is, beside what the sheet's rows and columns do: its colour or that of its
 * ground, a conditional format, a font that nobody can read, its alignment, something that is laid over it, a
 * reading above its letters.
 */
export const covers = ["color", "format", "font", "alignment", "drawing", "reading"] as const;
export type Cover = (typeof covers)[number];

/** Ways in which something cannot be seen. */
export type WayOfHiding = "sheet" | "row" | "column" | "merge" | "zero" | "formula" | "mirrored" | "print" | Cover;

export type PrintedChange =
  | { is: "value"; before: Entry; now: Entry }
  /** A formula where there is none, another one, or its result alone. */
  | { is: "formula" }
  /** A sheet that looks like one of ours, and belongs to no table any more. */
  | { is: "unlinked" }
  /** The number format shows another text. */
  | { is: "shown"; before: string; now: string }
  | { is: "hidden"; how: WayOfHiding }
  /** The footer, without its codes for fonts and places. */
  | { is: "footer"; before: string; now: string };
