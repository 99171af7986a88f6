/** A command that a person can give in the pane: what its button says, when it can be given, and what it does. */

import type { Language } from "../../text";
import type { Actions } from "./actions";

/** What a command works with. */
export interface Tools {
  actions: Actions;
  language: Language;
  /** Says a sentence to those who listen to the pane. */
  announce: (sentence: string) => void;
}

/** `Subject` is what the command is about, as its screen knows it; `Outcome` is what the screen shows of it. */
export interface Command<Subject, Outcome = void> {
  name: (language: Language, subject: Subject) => string;
  /** What its button says while a command is under way, where that is something else. */
  busyName?: (language: Language, subject: Subject) => string;
  /** Always, where it is left out. While one command is under way no other can be given. */
  isPossible?: (subject: Subject) => boolean;
  /** Rejects with why it was not done. */
  run: (subject: Subject, tools: Tools) => Promise<Outcome>;
}
