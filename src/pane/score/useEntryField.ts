/** One field of the score screen: what it shows, what is in the way of its entry, and what its keys do. */

import type { FieldProps } from "@fluentui/react-components";
import { useEffect, type KeyboardEvent } from "react";
import { useAnnounce } from "../parts/Announcer";
import type { EntryPlace } from "./entryDesk";
import { sentenceOf } from "../parts/errorDetails";
import { useLanguage, usePaneText } from "../parts/language";
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
  /** Leaving a field enters what was typed; what was refused before is not tried again by itself. */
  leave: () => void;
  /** Enter writes and goes on, with Shift back; Esc takes back what was typed. Where Enter makes a new line, with Ctrl. */
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
      // Enter and Esc that choose a word of an input method are not for us.
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Escape" && desk.of(place)) {
        desk.drop(place);
        // Office takes Esc for leaving the pane: the first one only takes back.
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
  const draft = desk.of(place);
  const announce = useAnnounce();
  const waiting = draft?.state === "waiting";
  // Said when the reader has nothing else to say: an alert would interrupt for what passes by itself.
  useEffect(() => {
    if (waiting) announce(text.waiting);
  }, [waiting, announce, text]);
  if (waiting) return { validationState: "none", validationMessage: text.waiting };
  if (draft?.state !== "failed") return { validationState: "none" };
  const { problem } = draft;
  const sentence = sentenceOf(problem, language) ?? errors.unknown;
  return { validationState: "error", validationMessage: sentence };
}
