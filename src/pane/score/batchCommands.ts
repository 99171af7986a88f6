/** The command that writes many scores at once, and the one that takes them back. */

import type { ColumnEntry, ScoresByNumber } from "../../actions/score/enterColumn";
import { batchText } from "../../text/batch";
import type { Command } from "../parts/command";

export interface Batch extends Pick<ColumnEntry, "sheet" | "stage" | "scores"> {
  /** Looks at the workbook again. */
  check: () => Promise<void>;
}

/** Resolves to what stood there before. */
export const writeBatch: Command<Batch, ScoresByNumber> = {
  name: (language, { scores }) => batchText(language).write(scores.size),
  isPossible: ({ scores }) => scores.size > 0,
  async run({ check, ...entry }, { actions, language, announce }) {
    const before = await actions.enterColumn(entry);
    await check();
    announce(batchText(language).done(entry.scores.size));
    return before;
  },
};

export const giveFullMarks: Command<Batch, ScoresByNumber> = {
  ...writeBatch,
  name: (language) => batchText(language).fullMarks,
};

export const takeBack: Command<Batch> = {
  name: (language) => batchText(language).back,
  async run({ check, ...entry }, { actions, language, announce }) {
    await actions.enterColumn({ ...entry, back: true });
    await check();
    announce(batchText(language).wentBack);
  },
};
