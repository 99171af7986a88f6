/** What a person sees otherwise in a printed cell than what was finalised makes it. */

import type { Entry } from "./scoreSheet";

/** Ways in which something cannot be seen. */
export type WayOfHiding = "sheet" | "row" | "column" | "merge" | "color" | "format";

export type PrintedChange =
  | { is: "value"; before: Entry; now: Entry }
  /** A formula where there is none, another one, or its result alone. */
  | { is: "formula" }
  /** The number format shows another text. */
  | { is: "shown"; before: string; now: string }
  | { is: "hidden"; how: WayOfHiding }
  /** The footer, without its codes for fonts and places. */
  | { is: "footer"; before: string; now: string };
