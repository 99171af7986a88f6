/** 撤销定稿: opens a finalised scoring sheet again; who did it and when stays on record. */

import { timeText } from "../domain/finalHistory";
import { changeFinalState } from "../excel/changeFinalState";
import { PlainError } from "../excel/plainError";
import type { Language } from "../text";
import { finalTextFor } from "../text/final";
import { lookForFinal } from "./finalSituation";
import { planChange } from "./finalState";
import type { Finalised } from "./finalise";

export interface Reopening {
  language: Language;
  sheet: string;
  who: string;
  now?: Date;
}

/** Covers that somebody rebuilt still show the code: they are named to the person. @throws PlainError with the workbook as it was */
export async function undoFinalise(reopening: Reopening): Promise<Pick<Finalised, "strangeCovers">> {
  const { language, sheet, who, now = new Date() } = reopening;
  const { errors } = finalTextFor(language);
  if (who.trim() === "") throw new PlainError(errors.whoMissing, "WhoMissing");
  const situation = await lookForFinal(language, sheet);
  const { code } = situation.final;
  if (code === null) throw new PlainError(errors.notFinal, "NotFinal");
  const change = planChange(situation, { action: "reopened", when: timeText(now), who: who.trim(), code });
  await changeFinalState(change, language);
  return { strangeCovers: situation.strangeCovers };
}
