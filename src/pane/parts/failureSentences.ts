/** The sentences about failures, apart from the pane's first load: loaded right after it, or when something fails sooner. */

import { useEffect, useSyncExternalStore } from "react";
import { Failure } from "../../domain/failure";
import type { Language } from "../../text";

/** The sentence for the user; null for an unforeseen error, undefined while the sentences are being loaded. */
export type SentenceOf = (error: unknown, language: Language) => string | null | undefined;

/** Where they cannot be loaded every failure is an unforeseen one, whose details can be copied. */
const unforeseen: SentenceOf = () => null;
const notYet: SentenceOf = (error) => (error instanceof Failure ? undefined : null);

let sentenceOf = notYet;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Loads them once; never rejects. */
export function loadFailureSentences(): Promise<void> {
  loading ??= import("../../text/failures")
    .then(({ failureSentence }): SentenceOf => {
      return (error, language) => (error instanceof Failure ? failureSentence(error, language) : null);
    })
    .catch(() => unforeseen)
    .then((loaded) => {
      sentenceOf = loaded;
      for (const listener of listeners) listener();
    });
  return loading;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Draws again once they are there. */
export function useSentenceOf(): SentenceOf {
  useEffect(() => void loadFailureSentences(), []);
  return useSyncExternalStore(subscribe, () => sentenceOf);
}
