/** 汇总结果放进工作簿: draws a consolidation's sheets; those of an earlier one are replaced only where the person said so. */

import { Failure } from "../../domain/failure";
import { drawWorkbook } from "../../excel/drawWorkbook";
import { lookAtWorkbook } from "../../excel/lookAtWorkbook";
import { takePlace } from "../../excel/takePlace";
import { type Consolidation, isOfConsolidation } from "../../layout/consolidation/consolidation";
import type { Language } from "../../text";
import { area } from "../../workbook/address";
import { planConsolidation } from "./consolidate";

/** What to do with an earlier consolidation's sheets: ask, take them away, keep them beside the new ones. */
export type Earlier = "ask" | "replace" | "keep";

/**
 * The names of the sheets that were drawn; or, where there are earlier ones and the person has not been asked, those
 * names and nothing drawn. New sheets are drawn before old ones are deleted. @throws Failure
 */
export async function drawConsolidation(
  result: Consolidation,
  earlier: Earlier,
  language: Language,
): Promise<{ drawn: string[]; earlier: string[] }> {
  const look = await lookAtWorkbook("names");
  if (look.structureProtected) throw new Failure("structure-protected", {});
  const old = look.sheets.filter(isOfConsolidation);
  const oldNames = old.map(({ name }) => name);
  if (old.length > 0 && earlier === "ask") return { drawn: [], earlier: oldNames };
  const taken = look.sheets.map(({ name }) => name);
  const plan = planConsolidation(result, language, taken);
  await drawWorkbook(plan, look, area(0, 0));
  const drawn = plan.sheets.map(({ name }) => name);
  if (earlier !== "replace" || old.length === 0) return { drawn, earlier: oldNames };
  const others = taken.filter((name) => !oldNames.includes(name));
  const wanted = planConsolidation(result, language, others).sheets.map(({ name }) => name);
  await takePlace(
    old.map(({ id }) => id),
    drawn.map((from, i) => ({ from, to: wanted[i] ?? from })),
  );
  return { drawn: wanted, earlier: [] };
}
