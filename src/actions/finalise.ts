/** 定稿: locks a scoring sheet and gives it a check code, in the sheet, in its footers and on its record sheet. */

import { timeText } from "../domain/finalHistory";
import type { Finding } from "../domain/finding";
import { changeFinalState } from "../excel/changeFinalState";
import { PlainError } from "../excel/plainError";
import { textFor, type Language } from "../text";
import { finalTextFor } from "../text/final";
import { codeNow, lookForFinal, planChange } from "./finalState";

export interface Finalisation {
  language: Language;
  sheet: string;
  /** The person's name, as it is to be printed. */
  who: string;
  /** The warnings that the person was shown and accepted, by `warningKey`. */
  acceptedWarnings: readonly string[];
  now?: Date;
}

/** What tells one warning from another. */
export function warningKey({ rule, cell }: Pick<Finding, "rule" | "cell">): string {
  return `${rule} ${cell}`;
}

/** Resolves to the check code. @throws PlainError with the workbook as it was */
export async function finalise(input: Finalisation): Promise<{ code: string }> {
  const { language } = input;
  const { errors } = finalTextFor(language);
  const who = input.who.trim();
  if (who === "") throw new PlainError(errors.whoMissing, "WhoMissing");
  const situation = await lookForFinal(language, input.sheet);
  if (situation.verdict.state !== "open") throw new PlainError(errors.already, "AlreadyFinal");
  refuseFindings(situation.findings, input);
  if (situation.structureProtected && situation.recordSheet === null)
    throw new PlainError(textFor(language).errors.excel.structureProtected, "StructureProtected");
  const code = codeNow(situation);
  const when = timeText(input.now ?? new Date());
  await changeFinalState(planChange(situation, { action: "finalised", when, who, code }), language);
  return { code };
}

function refuseFindings(findings: Finding[], { language, acceptedWarnings }: Finalisation): void {
  const { errors } = finalTextFor(language);
  const wrong = findings.filter(({ severity }) => severity === "error").length;
  if (wrong > 0) throw new PlainError(errors.errorsLeft(wrong), "ErrorsLeft");
  const warnings = findings.filter(({ severity }) => severity === "warning").map(warningKey);
  if (warnings.some((key) => !acceptedWarnings.includes(key)))
    throw new PlainError(errors.warningsChanged, "WarningsChanged");
}
