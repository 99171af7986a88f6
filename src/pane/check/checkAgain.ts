/** 重新检查: also where the pane could not see the workbook at first, so it is loaded with the pane. */

import { textFor } from "../../text";
import type { Command } from "../parts/command";

export const checkAgain: Command<{ check: () => Promise<void> }> = {
  name: (language) => textFor(language).pane.scoring.check,
  run: ({ check }) => check(),
};
