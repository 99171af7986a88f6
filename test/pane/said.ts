/** What the pane read out. */

import { screen } from "@testing-library/react";

/** The last sentence in the live region, as a screen reader says it. */
export function lastSaid(): string {
  return screen.getByRole("status").lastElementChild?.textContent?.trim() ?? "";
}
