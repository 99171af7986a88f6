/** A command that a person can run in the pane: what its button says, when it is possible, and what it does. */

import type { Undrawn } from "../../actions/insert/insertScoringSheet";
import type { Language } from "../../text";
import type { Actions } from "./actions";

/** What a command needs to run. */
export interface Tools {
  actions: Actions;
  language: Language;
  /** Announces a sentence to screen readers. */
  announce: (sentence: string) => void;
  /** Takes what Excel did not draw, for the person to try again; in the place of what was missing before. */
  drawn: (before: Undrawn | null, still?: Undrawn | null) => void;
}

/** `Subject` is what the command acts on, as its screen knows it; `Outcome` is what the screen shows afterwards. */
export interface Command<Subject, Outcome = void> {
  name: (language: Language, subject: Subject) => string;
  /** What its button says while a command is running, if different. */
  busyName?: (language: Language, subject: Subject) => string;
  /** Always possible if left out. While one command runs, no other is possible. */
  isPossible?: (subject: Subject) => boolean;
  /** Rejects with the reason if it fails. */
  run: (subject: Subject, tools: Tools) => Promise<Outcome>;
}
