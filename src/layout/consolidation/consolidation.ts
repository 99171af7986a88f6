/** What the sheets of a consolidation have in common: who is in it, their names, and how they are known again. */

import type { FileRefusal } from "../../domain/fileRefusal";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { Ranking } from "../../domain/ranking";
import type { Stage } from "../../domain/scoreSheet";
import type { JudgedRecord } from "../../domain/verdict";
import type { Language } from "../../text";
import type { DefinedName } from "../../workbook/workbook";
import type { NamedSheet } from "../parts/sheetReference";

/** A file that could not be counted. */
export interface UnreadFile {
  file: string;
  refusal: FileRefusal;
}

/** All that came back, judged and ranked. */
export interface Consolidation {
  /** The one kind of score by which all units are ranked. */
  score: Stage;
  /** Those that came back, in the official order, and then the others. */
  systems: readonly IndicatorSystem[];
  /** One a system. */
  rankings: Ranking[];
  /** Every sheet that was recognised: those that count in the order of their ranks, then the others. */
  judged: JudgedRecord[];
  unread: UnreadFile[];
  /** Files among the others in which nobody's scores are: nothing is missing without them. */
  skipped: UnreadFile[];
  /** How many units are on the register. */
  expected: number;
  /** Those of them that returned nothing, and those whose file came but cannot be read. */
  missing: string[];
  unreadUnits: { unit: string; file: string }[];
}

/** What the sheets are planned from. */
export interface ConsolidationPlan extends Consolidation {
  language: Language;
  madeBy: MadeBy;
}

/** The office that hands the result out, and the day as a serial number; empty or null to be written by hand. */
export interface MadeBy {
  office: string;
  day: number | null;
}

export const madeByNobody: MadeBy = { office: "", day: null };

/** A hidden name of each of the sheets, so that the next consolidation may replace them. */
const sheetName = "ScoringConsolidation";

/** `kind` says which of the sheets it is. */
export function consolidationName(
  kind: "ranking" | "charts" | "matrix" | "returns" | "data" | "register",
): DefinedName {
  return { name: sheetName, formula: `="${kind}"`, visible: false };
}

/** Whether a sheet is one of a consolidation's; a register is none, for it is kept. */
export function isOfConsolidation(sheet: NamedSheet): boolean {
  const kind = kindOf(sheet);
  return kind !== null && !kind.includes("register");
}

/** Whether a sheet is a register of what was issued. */
export function isRegister(sheet: NamedSheet): boolean {
  return kindOf(sheet)?.includes("register") ?? false;
}

function kindOf({ names }: NamedSheet): string | null {
  return names.find(({ name }) => name === sheetName)?.formula ?? null;
}
