/** 清理粘贴 as a command of the check screen. */

import { pastedText } from "../../text/pasted";
import type { Command } from "../parts/command";

export const clean: Command<{ sheet: string; check: () => Promise<void> }> = {
  name: (language) => pastedText(language).clean,
  async run({ sheet, check }, { actions, language, announce }) {
    await actions.cleanPaste({ sheet });
    await check();
    announce(pastedText(language).cleaned);
  },
};
