/** 插入评分表: adds a unit's scoring sheet and its summary to the open workbook; from the second unit on, a directory too. */

import { Failure } from "../../domain/failure";
import { type IndicatorSystem, systemKey } from "../../domain/indicatorSystem";
import type { EnteredScores, Stage } from "../../domain/scoreSheet";
import { systemsWith } from "../../domain/systems";
import { cleanUnitName, longestUnitName, unitNameFault } from "../../domain/unitName";
import { drawWorkbook } from "../../excel/drawWorkbook";
import { isPasswordFailure } from "../../excel/excelFailure";
import type { Undrawn } from "../../excel/finishSheets";
import { lookAtWorkbook, type WorkbookLook } from "../../excel/lookAtWorkbook";
import { fixedCellsOf } from "../../layout/scoring/scoringPlaces";
import { planScoringWorkbook } from "../../layout/scoringWorkbook";
import type { Language } from "../../text";
import { area } from "../../workbook/address";
import { planDirectory } from "./planDirectory";

export type { Undrawn };

export interface Insertion {
  system: IndicatorSystem;
  unit: string;
  /** Group of assessors; may be empty. */
  group: string;
  stage: Stage;
  language: Language;
  /** By the indicator's number; blank where nothing is said. */
  entries?: ReadonlyMap<number, EnteredScores>;
}

/** The new sheets' names, and what of them and of the directory Excel did not take. */
export interface Inserted {
  scoringSheet: string;
  summarySheet: string;
  undrawn?: Undrawn | null;
}

/**
 * Four requests to Excel: look, add, draw, finish; `seen` is a look that was taken just now. Leaves the selection on the
 * first score. @throws Failure with the workbook as it was
 */
export async function insertScoringSheet(
  input: Insertion,
  systems: readonly IndicatorSystem[],
  seen?: WorkbookLook<"names" | "protected">,
): Promise<Inserted> {
  const unit = cleanUnitName(input.unit);
  const fault = unitNameFault(unit);
  if (fault === "missing") throw new Failure("unit-missing", {});
  if (fault === "too-long") throw new Failure("unit-too-long", { most: longestUnitName });
  const look = seen ?? (await lookAtWorkbook("names", "protected"));
  if (look.structureProtected) throw new Failure("structure-protected", {});
  // A system that the workbook defines itself need not be carried a second time.
  const carried = !systems.some((each) => systemKey(each) === systemKey(input.system));
  const plan = planScoringWorkbook(
    { ...input, unit, group: input.group.trim(), date: null },
    look.sheets.map((sheet) => sheet.name),
    carried,
  );
  const { row, column } = fixedCellsOf(input.system).firstScore[input.stage];
  const [scoringSheet = "", summarySheet = ""] = plan.sheets.map((sheet) => sheet.name);
  const { sheets, also } = planDirectory(look, plan, input.language, systemsWith(systems, [input.system]));
  const place = area(row, column);
  const { undrawn } = await drawWorkbook({ sheets: [...plan.sheets, ...sheets] }, place, also).catch(
    (error: unknown) => {
      // A directory with somebody's password: the sheet is inserted all the same.
      if (!also || !isPasswordFailure(error)) throw error;
      return drawWorkbook(plan, place);
    },
  );
  return { scoringSheet, summarySheet, undrawn };
}
