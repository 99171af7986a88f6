/** 插入示例: a filled-in scoring sheet of a unit that is plainly an example, into the open workbook. */

import { officialSystems, systemById } from "../../domain/systems";
import { sampleScores } from "../../layout/scoring/sampleScores";
import type { Language } from "../../text";
import { helpText } from "../../text/help";
import { type Inserted, insertScoringSheet } from "./insertScoringSheet";

const system = systemById("provincial-departments");

/** @throws Failure with the workbook as it was */
export function insertSample({ language }: { language: Language }): Promise<Inserted> {
  const { unit } = helpText(language).sample;
  const entries = sampleScores(system, language);
  return insertScoringSheet({ system, unit, group: "", stage: "self", language, entries }, officialSystems);
}
