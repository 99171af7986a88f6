/** The command that goes to another of the workbook's scoring sheets. */

import type { Command } from "./parts/command";

interface SheetToOpen {
  sheet: string;
  check: (afresh?: boolean) => Promise<void>;
}

export const openSheet: Command<SheetToOpen> = {
  name: (_, { sheet }) => sheet,
  async run({ sheet, check }, { actions }) {
    try {
      await actions.goToCell({ sheet, cell: "A1" });
    } catch (error) {
      // A sheet that is gone or has another name now makes way for those that are there.
      await check(true);
      throw error;
    }
    await check();
  },
};
