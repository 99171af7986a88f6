/** The commands of the help screen: loaded when they are first given, the real ones unless a test hands in others. */

import { createContext, useContext } from "react";
import type { SelfCheck, SelfCheckInput } from "../../actions/selfCheck";
import type { Language } from "../../text";

/** Each rejects with an Error; of a Failure the person reads the sentence. */
export interface HelpActions {
  insertSample(input: { language: Language }): Promise<{ scoringSheet: string }>;
  selfCheck(input: SelfCheckInput): Promise<SelfCheck>;
}

const HelpActionsContext = createContext<HelpActions>({
  insertSample: async (input) => (await import("../../actions/insertSample")).insertSample(input),
  selfCheck: async (input) => (await import("../../actions/selfCheck")).selfCheck(input),
});

export const HelpActionsProvider = HelpActionsContext.Provider;

export function useHelpActions(): HelpActions {
  return useContext(HelpActionsContext);
}
