/** The command that inserts scoring sheets, for one unit or several. */

import type { InsertedUnits, UnitsToInsert } from "../../actions/insert/insertUnits";
import { insertText } from "../../text/insert";
import type { Command } from "../parts/command";
import type { ScreenProps } from "../parts/screen";

interface ToInsert extends Pick<ScreenProps, "check"> {
  order: Omit<UnitsToInsert, "language">;
  /** How many are there so far; null while none are being inserted. */
  made: number | null;
}

/** Resolves to what was inserted, or to the units that have to be asked about. */
export const insertUnits: Command<ToInsert, InsertedUnits> = {
  name: (language, { order }) => insertText(language).submit(order.units.length),
  busyName(language, { order, made }) {
    const text = insertText(language);
    return made === null || order.units.length < 2 ? text.submitting : text.progress(made, order.units.length);
  },
  async run({ order, check }, { actions, language, announce, drawn }) {
    const text = insertText(language);
    announce(text.submitting);
    const outcome = await actions.insertUnits({ ...order, language });
    for (const { undrawn } of outcome.inserted) drawn(null, undrawn);
    if (outcome.inserted.length === 0) return outcome;
    await check();
    const sheets = outcome.inserted.map(({ scoringSheet }) => scoringSheet);
    announce(outcome.rest.length > 0 ? text.some(sheets.length, outcome.rest.length) : text.done(sheets));
    return outcome;
  },
};
