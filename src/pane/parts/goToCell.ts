/** The command that goes to a cell. */

import { textFor } from "../../text";
import type { Command } from "./command";

export const goToCell: Command<{ sheet: string; cell: string }> = {
  name: (language, { cell }) => `${textFor(language).pane.findings.goTo} ${cell}`,
  run: (place, { actions }) => actions.goToCell(place),
};
