/** The commands of issuing: taking the list of units, making the archive, drawing the register. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { nameInTables } from "../../domain/systems";
import type { IssuedUnit } from "../../layout/consolidation/registerSheet";
import { consolidateText } from "../../text/consolidate";
import type { Command } from "../parts/command";
import type { useDownload } from "../parts/useDownload";

/** Resolves to the units in the selected cells. */
export const takeSelectedUnits: Command<null, string[]> = {
  name: (language) => consolidateText(language).pane.issue.fromSelection,
  run: (_, { actions }) => actions.selectedUnits(),
};

/** Resolves to the units in a file. */
export const takeUnitsOfFile: Command<File, string[]> = {
  name: (language) => consolidateText(language).pane.issue.fromFile,
  run: async (file, { actions }) => actions.unitsOfFile(new Uint8Array(await file.arrayBuffer())),
};

interface ToIssue {
  system: IndicatorSystem;
  units: string[];
  /** Locks the workbooks' structure; empty for no lock. */
  password: string;
  /** Called after each workbook; the archive is abandoned if it returns false. */
  onProgress: (done: number) => boolean;
  offer: ReturnType<typeof useDownload>["offer"];
  /** How many workbooks are made so far; null while none are being made. */
  made?: number | null;
}

/** Resolves to the register's entries; null if the archive was abandoned. */
export const issueUnits: Command<ToIssue, IssuedUnit[] | null> = {
  name(language, { units, made = null }) {
    const { issue: text } = consolidateText(language).pane;
    return made === null ? text.make(units.length) : text.making(made, units.length);
  },
  async run({ offer, system, units, password, onProgress }, { actions, language, announce }) {
    const { issue: text } = consolidateText(language).pane;
    const archive = await actions.issueUnits({ system, units, password, onProgress, language, now: new Date() });
    if (!archive) return null;
    const name = text.archive(nameInTables(system));
    offer(name, "application/zip", archive.zip);
    announce(text.made(name));
    return archive.issued;
  },
};

/** Resolves to the name of the register's sheet. */
export const drawRegister: Command<readonly IssuedUnit[], string> = {
  name: (language) => consolidateText(language).pane.issue.register,
  async run(issued, { actions, language, announce, drawn }) {
    const { sheet, undrawn } = await actions.drawRegister(issued, language);
    drawn(null, undrawn);
    announce(consolidateText(language).pane.issue.registered(sheet));
    return sheet;
  },
};
