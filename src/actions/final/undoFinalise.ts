/** 撤销定稿: opens a finalised scoring sheet again; who did it and when stays on record. */

import { Failure } from "../../domain/failure";
import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { timeText } from "../../domain/timeText";
import { changeFinalState } from "../../excel/changeFinalState";
import type { Finalised } from "./finalise";
import { lookForFinal } from "./finalSituation";
import { planChange } from "./finalState";

export interface Reopening {
  sheet: string;
  who: string;
  now?: Date;
}

/** Covers that somebody rebuilt still show the code: they are named to the person. @throws Failure with the workbook as it was */
export async function undoFinalise(
  reopening: Reopening,
  systems: readonly IndicatorSystem[],
): Promise<Pick<Finalised, "strangeCovers">> {
  const { sheet, who, now = new Date() } = reopening;
  if (who.trim() === "") throw new Failure("who-missing", {});
  const situation = await lookForFinal(sheet, systems);
  const { code } = situation.final;
  if (code === null) throw new Failure("not-final", {});
  const change = planChange(situation, { action: "reopened", when: timeText(now), who: who.trim(), code });
  await changeFinalState(change);
  return { strangeCovers: situation.strangeCovers };
}
