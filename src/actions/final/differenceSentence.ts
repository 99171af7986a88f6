/** What a difference from the finalised state says, for pane and command line. */

import type { Difference } from "../../domain/compareFinal";
import type { PrintedChange } from "../../domain/printedChange";
import { type Entry, isStage } from "../../domain/scoreSheet";
import { dateText } from "../../layout/final/finalSheet";
import { type Language, textFor } from "../../text";
import { finalText } from "../../text/final";
import { findingSentence } from "../../text/findingSentence";

/** `第 3 项考核得分，定稿时是 1.5，现在是空白。` */
export function sentenceOf(difference: Difference, language: Language): string {
  const { differences: text, fields } = finalText(language);
  switch (difference.kind) {
    case "entry": {
      const { field, number, before, now } = difference;
      const said = (entry: Entry): string => entryText(entry, field, language);
      return text.entry(fields[field], number, said(before), said(now));
    }
    case "code":
      return text.code(difference.before, difference.now);
    case "official":
      return findingSentence(difference.finding, language);
    case "record":
    case "unknown":
      return text[difference.kind];
    case "no-record":
      return text.noRecord;
    case "printed":
      return text.onSheet(difference.sheet, changeText(difference.change, language));
  }
}

function changeText(change: PrintedChange, language: Language): string {
  const { printed } = finalText(language).differences;
  switch (change.is) {
    case "value":
      return printed.value(entryText(change.before, "", language), entryText(change.now, "", language));
    case "hidden":
      return printed.hidden[change.how];
    case "shown":
    case "footer":
      return printed[change.is](change.before, change.now);
    case "formula":
    case "unlinked":
      return printed[change.is];
  }
}

function entryText(entry: Entry, field: string, language: Language): string {
  const { blank, quoted } = finalText(language).differences;
  if (entry === null || entry === "") return blank;
  if (field === "date") return dateText(entry);
  if (field === "stage" && isStage(entry)) return textFor(language).sheet.stages[entry];
  return typeof entry === "string" ? quoted(entry) : String(entry);
}
