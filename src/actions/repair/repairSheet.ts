/** 修复: puts a scoring sheet's official contents back; scores, reasons and evidence stay as they are. */

import { Failure } from "../../domain/failure";
import type { FindingKey } from "../../domain/finding";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { AddedSheet } from "../../excel/addSheets";
import { drawWorkbook } from "../../excel/drawWorkbook";
import type { Undrawn } from "../../excel/finishSheets";
import { lookAtSheet } from "../../excel/lookAtSheet";
import type { SheetLook, WorkbookLook } from "../../excel/lookAtWorkbook";
import { type Replacement, replaceSheets } from "../../excel/replaceSheets";
import { writeOfficial } from "../../excel/writeOfficial";
import { freeSheetName } from "../../layout/parts/sheetNames";
import { planRepair, type RepairPlan } from "../../layout/planRepair";
import { replacedByName } from "../../layout/recognition/replacedSheet";
import { fixedCellsOf } from "../../layout/scoring/scoringPlaces";
import { planScoringWorkbook } from "../../layout/scoringWorkbook";
import { summaryOf } from "../../layout/summary/summaryOf";
import type { Language } from "../../text";
import { repairText } from "../../text/repair";
import { area } from "../../workbook/address";
import { refuseFinal } from "../final/refuseFinal";
import { refreshDirectory } from "../insert/planDirectory";

export interface RepairInput {
  language: Language;
  sheet: string;
  /** One finding only; all that can be mended where there is none. */
  finding?: FindingKey;
}

export interface Repaired {
  /** Sentences: what was mended, and what was left to the person. */
  mended: string[];
  left: string[];
  /** Of a fresh sheet, parts that Excel did not take. */
  undrawn?: Undrawn | null;
}

/**
 * Two requests where cells are put back, six where a fresh sheet takes the damaged one's place.
 * Lifting protection empties Excel's undo list: only ever called because the person pressed the button.
 * @throws Failure with every score, reason and evidence where it was
 */
export async function repairSheet(
  { language, sheet, finding }: RepairInput,
  systems: readonly IndicatorSystem[],
): Promise<Repaired> {
  const { look, content, protection } = await lookAtSheet(sheet, { facts: ["names", "protected"] });
  const plan = content && planRepair(content, systems, language, finding);
  if (!plan) throw new Failure("not-found", {});
  refuseFinal(content);
  if (plan.redraw) return redraw(language, sheet, look, plan, { input: plan.redraw, systems });
  if (plan.writes.length > 0) await writeOfficial({ name: sheet, protection }, plan.writes);
  return { mended: plan.mended, left: plan.left };
}

async function redraw(
  language: Language,
  sheet: string,
  look: WorkbookLook<"names" | "protected">,
  plan: RepairPlan,
  { input, systems }: { input: NonNullable<RepairPlan["redraw"]>; systems: readonly IndicatorSystem[] },
): Promise<Repaired> {
  if (look.structureProtected) throw new Failure("structure-protected", {});
  const taken = look.sheets.map(({ name }) => name);
  const workbook = planScoringWorkbook(input, taken, false);
  const text = repairText(language);
  const { row, column } = fixedCellsOf(input.system).firstScore.self;
  const { added, undrawn } = await drawWorkbook(workbook, area(row, column));
  const [scoring, summary] = added;
  const replaces = (old?: SheetLook, fresh?: AddedSheet, mark: string | null = null): Replacement[] => {
    const used = [...taken, ...added.map(({ name }) => name)];
    return old && fresh ? [{ old, keptName: freeSheetName(old.name, used, text.keptSuffix), fresh, mark }] : [];
  };
  const replacements = [
    ...replaces(
      look.sheets.find(({ name }) => name === sheet),
      scoring,
      replacedByName,
    ),
    ...replaces(
      look.sheets.find((each) => summaryOf(each) === sheet),
      summary,
    ),
  ];
  await replaceSheets(replacements);
  const names = workbook.sheets[0]?.names ?? [];
  const inPlace = look.sheets.map((each) => (each.name === sheet ? { ...each, names } : each));
  const directory = await refreshDirectory(inPlace, language, systems).then(
    () => [],
    () => [text.directory],
  );
  return {
    mended: [...plan.mended, text.kept(replacements[0]?.keptName ?? "")],
    left: [...plan.left, ...directory],
    undrawn,
  };
}
