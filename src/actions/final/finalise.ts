/** 定稿: locks a scoring sheet and gives it a check code, in the sheet, in its footers, on its record sheet and on its cover. */

import { countKinds } from "../../domain/countFindings";
import { Failure } from "../../domain/failure";
import { type Finding, isError } from "../../domain/finding";
import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { timeText } from "../../domain/timeText";
import { changeFinalState } from "../../excel/changeFinalState";
import { findPasted, restoreOwnLooks } from "../check/pastedLooks";
import { codeNow, type FinalSituation, lookForFinal } from "./finalSituation";
import { planChange } from "./finalState";

export interface Finalisation {
  sheet: string;
  /** The person's name, as it is to be printed. */
  who: string;
  /** The warnings that the person was shown and accepted, by `warningKey`. */
  acceptedWarnings: readonly string[];
  /** Whether a cover is made where there is none. */
  cover: boolean;
  now?: Date;
}

export interface Finalised {
  code: string;
  /** Covers that somebody rebuilt, on which the code could not be put. */
  strangeCovers: string[];
}

/** What tells one warning from another. */
export function warningKey({ rule, cell }: Pick<Finding, "rule" | "cell">): string {
  return `${rule} ${cell}`;
}

/** @throws Failure with the workbook as it was */
export async function finalise(input: Finalisation, systems: readonly IndicatorSystem[]): Promise<Finalised> {
  const who = input.who.trim();
  if (who === "") throw new Failure("who-missing", {});
  const situation = await lookForFinal(input.sheet, systems, { seen: true });
  if (situation.final.state !== "open") throw new Failure("already-final", {});
  refuseFindings(situation.findings, input);
  const { recordSheet, covers, strangeCovers } = situation;
  const addsSheets = recordSheet === null || (input.cover && covers.length === 0);
  if (situation.structureProtected && addsSheets) throw new Failure("structure-protected", {});
  await cleanLooks(situation, systems);
  const code = codeNow(situation);
  const when = timeText(input.now ?? new Date());
  await changeFinalState(planChange(situation, { action: "finalised", when, who, code }, input.cover));
  return { code, strangeCovers };
}

/** What a paste brought along would reach the signed paper: fonts, fills, percentages. */
async function cleanLooks({ sheet }: FinalSituation, systems: readonly IndicatorSystem[]): Promise<void> {
  const pasted = await findPasted(sheet);
  // A score that shows as a percentage or a date is looked at by a person before its format goes.
  const misread = pasted.flatMap((each) => each.misread).length;
  if (misread > 0) throw new Failure("errors-left", { wrong: misread, blank: 0 });
  // Nothing has to be refused: that it is open was seen just now.
  if (pasted.length > 0) await restoreOwnLooks(sheet.sheet, () => undefined, systems);
}

function refuseFindings(findings: Finding[], { acceptedWarnings }: Finalisation): void {
  // The sheet's own total, which is signed, passes over a score that is written as text.
  const asText = findings.filter(({ rule }) => rule === "score-as-text").length;
  const { wrong, blank } = countKinds(findings);
  if (wrong + blank + asText > 0) throw new Failure("errors-left", { wrong: wrong + asText, blank });
  const warnings = findings.filter((each) => !isError(each)).map(warningKey);
  if (warnings.some((key) => !acceptedWarnings.includes(key))) throw new Failure("warnings-changed", {});
}
