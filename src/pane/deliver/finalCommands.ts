/** The commands of finalising: 定稿, 重新核对, 撤销定稿. */

import { finalTextFor } from "../../text/final";
import type { Command } from "../parts/command";
import type { FinalPart } from "./FinalSection";

interface ToFinalise extends Pick<FinalPart, "verify" | "tell"> {
  sheet: string;
  who: string;
  acceptedWarnings: readonly string[];
  /** The person has seen every warning that there is. */
  allAccepted: boolean;
  /** A cover is made where there is none. */
  cover: boolean;
}

export const finalise: Command<ToFinalise> = {
  name: (language) => finalTextFor(language).pane.final.submit,
  busyName: (language) => finalTextFor(language).pane.final.submitting,
  isPossible: ({ allAccepted }) => allAccepted,
  async run({ sheet, who, acceptedWarnings, cover, verify, tell }, { actions, language, announce }) {
    const text = finalTextFor(language).pane.final;
    announce(text.submitting);
    const { code, strangeCovers } = await actions.finalise({ sheet, who, acceptedWarnings, cover });
    await verify();
    tell("matches", text.done(code), text.save, strangeCovers);
  },
};

/** `verdict` is what was found the last time. */
export const verifyAgain: Command<Pick<FinalPart, "verify"> & { verdict: string }> = {
  name: (language) => finalTextFor(language).pane.final.verify,
  async run({ verify, verdict }, { announce }) {
    await verify();
    announce(verdict);
  },
};

export const undoFinalise: Command<Pick<ToFinalise, "sheet" | "who" | "verify" | "tell">> = {
  name: (language) => finalTextFor(language).pane.final.undo,
  async run({ sheet, who, verify, tell }, { actions, language, announce }) {
    const text = finalTextFor(language).pane.final;
    announce(text.undoing);
    const { strangeCovers } = await actions.undoFinalise({ sheet, who });
    await verify();
    tell("open", text.undone, text.saveReopened, strangeCovers);
  },
};
