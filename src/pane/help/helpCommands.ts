/** The commands of the help screen: the example, and the self-check. */

import { resultsWith, type SelfCheck } from "../../actions/selfCheck/selfCheck";
import type { Language } from "../../text";
import { helpText } from "../../text/help";
import { selfCheckText } from "../../text/selfCheck";
import type { Command } from "../parts/command";

/** Resolves to the new scoring sheet's name. */
export const insertSample: Command<null, string> = {
  name: (language) => helpText(language).sample.insert,
  async run(_, { actions, language, announce, drawn }) {
    const { sample: text } = helpText(language);
    announce(text.inserting);
    const { scoringSheet, undrawn } = await actions.insertSample({ language });
    drawn(null, undrawn);
    announce(text.inserted(scoringSheet));
    return scoringSheet;
  },
};

interface ToCheckItself {
  /** It was done before. */
  again: boolean;
  onProgress: (done: number, all: number) => void;
}

export const selfCheck: Command<ToCheckItself, SelfCheck> = {
  name(language, { again }) {
    const { pane: text } = selfCheckText(language);
    return again ? text.again : text.start;
  },
  async run({ onProgress }, { actions, language, announce }) {
    announce(selfCheckText(language).pane.started);
    const readInBackground = async (): Promise<unknown> => {
      const reader = await actions.startReader();
      return reader.read({ file: new File([], "x.xlsx"), password: null }).finally(() => reader.stop());
    };
    const found = await actions.selfCheck({ language, onProgress, readInBackground });
    announce(outcomeInWords(found, language));
    return found;
  },
};

/** `自检完毕：保留 30 样，改变 1 样，缺少 1 样。` */
export function outcomeInWords(outcome: SelfCheck, language: Language): string {
  const { pane: text } = selfCheckText(language);
  const count = (verdict: "kept" | "changed" | "lacking"): number => resultsWith(outcome, verdict).length;
  const [kept, changed, lacking] = [count("kept"), count("changed"), count("lacking")];
  return changed + lacking === 0 ? text.allKept(kept) : text.some(kept, changed, lacking);
}
