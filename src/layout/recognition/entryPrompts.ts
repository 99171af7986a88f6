/** What a scoring sheet's cells say before somebody types into them, where those cells stand now. */

import { type IndicatorSystem } from "../../domain/indicatorSystem";
import type { ScoreSheet } from "../../domain/scoreSheet";
import { type Language, textFor } from "../../text";
import type { Area } from "../../workbook/address";
import type { Message, SheetContent } from "../../workbook/workbook";
import { scoringFields } from "../scoring/scoringFields";
import { fieldAreas, stretches } from "./entryAreas";
import { findCaptions } from "./findCaptions";

/** Cells that say the same. */
export interface EntryPrompt {
  area: Area;
  prompt: Message;
}

/** Of the fields above the table and of the columns with a validation; cells of one weight that follow each other together. */
export function entryPrompts(
  content: SheetContent,
  sheet: ScoreSheet,
  system: IndicatorSystem,
  language: Language,
): EntryPrompt[] {
  const captions = findCaptions(content);
  if (!captions) return [];
  const text = textFor(language).sheet;
  const fields = fieldAreas(content, captions);
  const ofFields = scoringFields.flatMap(({ key, validation }): EntryPrompt[] => {
    const prompt = validation?.(text).prompt;
    return prompt ? [{ area: fields[key], prompt }] : [];
  });
  const weights = new Map(system.indicators.map(({ number, weight }) => [number, weight]));
  const ofScores = captions.layout.list.flatMap(({ holds, validation }): EntryPrompt[] => {
    if (holds.kind !== "entered" || !validation) return [];
    return [...new Set(weights.values())].flatMap((weight) => {
      const { prompt } = validation(weight, text);
      const rows = sheet.rows.filter(({ number }) => weights.get(number) === weight);
      return prompt ? stretches(rows.map((row) => row[holds.key].cell)).map((each) => ({ area: each, prompt })) : [];
    });
  });
  return [...ofFields, ...ofScores];
}
