/** 定稿: locks a scoring sheet and gives it a check code, in the sheet, in its footers, on its record sheet and on its cover. */

import { timeText } from "../domain/finalHistory";
import { isError, type Finding } from "../domain/finding";
import { changeFinalState } from "../excel/changeFinalState";
import { PlainError } from "../excel/plainError";
import { textFor, type Language } from "../text";
import { finalTextFor } from "../text/final";
import { codeNow, lookForFinal } from "./finalSituation";
import { planChange } from "./finalState";

export interface Finalisation {
  language: Language;
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

/** @throws PlainError with the workbook as it was */
export async function finalise(input: Finalisation): Promise<Finalised> {
  const { language } = input;
  const { errors } = finalTextFor(language);
  const who = input.who.trim();
  if (who === "") throw new PlainError(errors.whoMissing, "WhoMissing");
  const situation = await lookForFinal(language, input.sheet);
  if (situation.final.state !== "open") throw new PlainError(errors.already, "AlreadyFinal");
  refuseFindings(situation.findings, input);
  const { recordSheet, covers, strangeCovers } = situation;
  const addsSheets = recordSheet === null || (input.cover && covers.length === 0);
  if (situation.structureProtected && addsSheets)
    throw new PlainError(textFor(language).errors.excel.structureProtected, "StructureProtected");
  const code = codeNow(situation);
  const when = timeText(input.now ?? new Date());
  await changeFinalState(planChange(situation, { action: "finalised", when, who, code }, input.cover), language);
  return { code, strangeCovers };
}

function refuseFindings(findings: Finding[], { language, acceptedWarnings }: Finalisation): void {
  const { errors } = finalTextFor(language);
  const wrong = findings.filter(isError).length;
  if (wrong > 0) throw new PlainError(errors.errorsLeft(wrong), "ErrorsLeft");
  const warnings = findings.filter((each) => !isError(each)).map(warningKey);
  if (warnings.some((key) => !acceptedWarnings.includes(key)))
    throw new PlainError(errors.warningsChanged, "WarningsChanged");
}
