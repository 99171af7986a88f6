/** 示例工作簿: the example as a file, for those who have no add-in; made while building. */

import { systemById } from "../../domain/systems";
import { sampleScores } from "../../layout/scoring/sampleScores";
import { planScoringWorkbook } from "../../layout/scoringWorkbook";
import type { Language } from "../../text";
import { helpText } from "../../text/help";
import { writeWorkbook } from "../../xlsx/writeWorkbook";

/** The bytes of the .xlsx. */
export function sampleWorkbook(language: Language): Promise<Uint8Array> {
  const system = systemById("provincial-departments");
  const { unit } = helpText(language).sample;
  const entries = sampleScores(system, language);
  return writeWorkbook(planScoringWorkbook({ system, unit, group: "", date: null, stage: "self", language, entries }));
}
