/** The commands of the check screen. */

import type { Repaired } from "../../actions/repair/repairSheet";
import type { FindingKey } from "../../domain/finding";
import { findingsText } from "../../text/findings";
import type { Command } from "../parts/command";

interface SheetToCheck {
  sheet: string;
  /** Looks at the workbook again. */
  check: () => Promise<void>;
}

export interface ToRepair extends SheetToCheck {
  /** The finding to repair; every repairable one if left out. */
  finding?: FindingKey;
  /** How many findings can be repaired. */
  repairable: number;
}

/** Restores official contents; scores, reasons and evidence stay. */
export const repair: Command<ToRepair, Repaired> = {
  name(language, { finding, repairable }) {
    const { repair: text } = findingsText(language);
    return finding ? text.one : text.all(repairable);
  },
  isPossible: ({ repairable }) => repairable > 0,
  async run({ sheet, finding, check }, { actions, language, announce, drawn }) {
    const repaired = await actions.repairSheet({ language, sheet, finding });
    drawn(null, repaired.undrawn);
    await check();
    const { heading } = findingsText(language).repair;
    announce([heading, ...repaired.mended, ...repaired.left].join(" "));
    return repaired;
  },
};
