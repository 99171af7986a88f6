/** The commands of finalising: 定稿, 重新核对, 撤销定稿. */

import { finalText } from "../../text/final";
import type { Command } from "../parts/command";
import type { FinalPart } from "./finalPart";

interface ToFinalise extends Pick<FinalPart, "verify" | "report"> {
  sheet: string;
  who: string;
  acceptedWarnings: readonly string[];
  /** The person has accepted every warning. */
  allAccepted: boolean;
  /** Makes a cover if there is none. */
  cover: boolean;
}

export const finalise: Command<ToFinalise> = {
  name: (language) => finalText(language).pane.final.submit,
  busyName: (language) => finalText(language).pane.final.submitting,
  isPossible: ({ allAccepted }) => allAccepted,
  async run({ sheet, who, acceptedWarnings, cover, verify, report }, { actions, language, announce }) {
    const text = finalText(language).pane.final;
    announce(text.submitting);
    const { code, strangeCovers } = await actions.finalise({ sheet, who, acceptedWarnings, cover });
    await verify();
    report("matches", text.done(code), text.save, strangeCovers);
  },
};

/** `verdict` is announced afterwards. */
export const verifyAgain: Command<Pick<FinalPart, "verify"> & { verdict: string }> = {
  name: (language) => finalText(language).pane.final.verify,
  async run({ verify, verdict }, { announce }) {
    await verify();
    announce(verdict);
  },
};

export const undoFinalise: Command<Pick<ToFinalise, "sheet" | "who" | "verify" | "report">> = {
  name: (language) => finalText(language).pane.final.undo,
  async run({ sheet, who, verify, report }, { actions, language, announce }) {
    const text = finalText(language).pane.final;
    announce(text.undoing);
    const { strangeCovers } = await actions.undoFinalise({ sheet, who });
    await verify();
    report("open", text.undone, text.saveReopened, strangeCovers);
  },
};
