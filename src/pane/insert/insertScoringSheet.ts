/** The command that inserts a scoring sheet. */

import type { Insertion } from "../../actions/insert/insertScoringSheet";
import { textFor } from "../../text";
import type { Command } from "../parts/command";
import type { ScreenProps } from "../parts/screen";

interface ToInsert extends Pick<ScreenProps, "check" | "leave"> {
  insertion: Omit<Insertion, "language">;
}

export const insertScoringSheet: Command<ToInsert> = {
  name: (language) => textFor(language).pane.insert.submit,
  busyName: (language) => textFor(language).pane.insert.submitting,
  async run({ insertion, check, leave }, { actions, language, announce, drawn }) {
    const { insert: text } = textFor(language).pane;
    announce(text.submitting);
    const { scoringSheet, undrawn } = await actions.insertScoringSheet({ ...insertion, language });
    drawn(null, undrawn);
    await check();
    leave();
    announce(text.done(scoringSheet));
  },
};
