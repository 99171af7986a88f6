/** 插入示例: a filled-in scoring sheet of a unit that is plainly an example, into the open workbook. */

import { systemById } from "../../domain/systems";
import { sampleScores } from "../../layout/scoring/sampleScores";
import type { Language } from "../../text";
import { helpText } from "../../text/help";
import { type Inserted, insertScoringSheet } from "./insertScoringSheet";

const systemId = "provincial-departments";

/** @throws Failure with the workbook as it was */
export function insertSample({ language }: { language: Language }): Promise<Inserted> {
  const { unit } = helpText(language).sample;
  const entries = sampleScores(systemById(systemId), language);
  return insertScoringSheet({ systemId, unit, group: "", stage: "self", language, entries });
}
