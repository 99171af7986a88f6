/** 汇总结果放进工作簿: draws a consolidation's sheets; those of an earlier one are replaced only where the person said so. */

import { Failure } from "../../domain/failure";
import { drawWorkbook } from "../../excel/drawWorkbook";
import type { Undrawn } from "../../excel/finishSheets";
import { lookAtWorkbook } from "../../excel/lookAtWorkbook";
import { takePlace } from "../../excel/takePlace";
import { type Consolidation, isOfConsolidation, type MadeBy } from "../../layout/consolidation/consolidation";
import type { Language } from "../../text";
import { area } from "../../workbook/address";
import { planConsolidation } from "./consolidate";

/** What to do with an earlier consolidation's sheets: ask, take them away, keep them beside the new ones. */
export type Earlier = "ask" | "replace" | "keep";

/** What was drawn, and which sheets of an earlier consolidation are there beside it. */
export interface DrawnConsolidation {
  drawn: string[];
  earlier: string[];
  /** Replaced sheets that Excel did not delete: they have other names by now. */
  left?: string[];
  undrawn?: Undrawn | null;
}

/**
 * Nothing is drawn where there are earlier sheets and the person has not been asked. New sheets are drawn, and have taken
 * the old ones' names, before those are deleted. @throws Failure with the workbook as it was
 */
export async function drawConsolidation(
  result: Consolidation,
  earlier: Earlier,
  language: Language,
  madeBy?: MadeBy,
): Promise<DrawnConsolidation> {
  const look = await lookAtWorkbook("names");
  if (look.structureProtected) throw new Failure("structure-protected", {});
  const old = look.sheets.filter(isOfConsolidation);
  const oldNames = old.map(({ name }) => name);
  if (old.length > 0 && earlier === "ask") return { drawn: [], earlier: oldNames };
  const taken = look.sheets.map(({ name }) => name);
  const plan = planConsolidation(result, language, taken, madeBy);
  const { added, undrawn } = await drawWorkbook(plan, area(0, 0));
  const drawn = plan.sheets.map(({ name }) => name);
  if (earlier !== "replace" || old.length === 0) return { drawn, earlier: oldNames, undrawn };
  const others = taken.filter((name) => !oldNames.includes(name));
  const wanted = planConsolidation(result, language, others, madeBy).sheets.map(({ name }) => name);
  return { drawn: wanted, earlier: [], left: await takePlace(old, added, wanted), undrawn };
}
