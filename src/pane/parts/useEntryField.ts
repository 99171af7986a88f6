/** One field of the score screen: its text, its message, and what its keys do. */

import type { FieldProps } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect } from "react";
import { useAnnounce } from "./Announcer";
import type { EntryPlace } from "./entryDesk";
import { useSentenceOf } from "./failureSentences";
import { useLanguage, usePaneText } from "./language";
import type { EntryTools } from "./useEntryDesk";

export interface EntryFieldProps {
  place: EntryPlace;
  entries: EntryTools;
  onNext: () => void;
  onPrevious: () => void;
}

interface EntryFieldState {
  text: string;
  /** The sheet is final. */
  readOnly: boolean;
  message: Pick<FieldProps, "validationState" | "validationMessage">;
  type: (text: string) => void;
  /** Leaving a field enters what was typed; a refused entry is not retried. */
  leave: () => void;
  /** Enter writes and goes to the next indicator, Shift+Enter to the previous; Ctrl+Enter in fields of several lines. Esc discards what was typed. */
  onKey: (event: KeyboardEvent, enterAlone: boolean) => void;
}

export function useEntryField({ place, entries, onNext, onPrevious }: EntryFieldProps): EntryFieldState {
  const { desk } = entries;
  const draft = desk.of(place);
  const { value } = place.row[place.field];
  return {
    text: draft?.text ?? String(value ?? ""),
    readOnly: Boolean(place.sheet.checkCode),
    message: useMessage(place, entries),
    type: (text) => desk.type(place, text),
    leave: () => {
      if (desk.of(place)?.state === "typing") desk.commit(place);
    },
    onKey: (event, enterAlone) => {
      // Enter and Esc belong to the input method while it composes.
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Escape" && desk.of(place)) {
        desk.drop(place);
        // Office leaves the pane on Esc: the first one only discards.
        event.nativeEvent.stopImmediatePropagation();
        event.stopPropagation();
      }
      if (event.key !== "Enter" || !(enterAlone || event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (desk.commit(place)) (event.shiftKey ? onPrevious : onNext)();
    },
  };
}

function useMessage(place: EntryPlace, { desk }: EntryTools): EntryFieldState["message"] {
  const { score: text, errors } = usePaneText();
  const { language } = useLanguage();
  const sentenceOf = useSentenceOf();
  const draft = desk.of(place);
  const announce = useAnnounce();
  const waiting = draft?.state === "waiting";
  // Announced politely: an alert would interrupt for something that passes by itself.
  useEffect(() => {
    if (waiting) announce(text.waiting);
  }, [waiting, announce, text]);
  if (waiting) return { validationState: "none", validationMessage: text.waiting };
  if (draft?.state !== "failed") return { validationState: "none" };
  const { problem } = draft;
  const sentence = sentenceOf(problem, language);
  return { validationState: "error", validationMessage: sentence === null ? errors.unknown : sentence };
}
