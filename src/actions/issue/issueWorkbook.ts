/** 下发评分表: one unit's workbook as a file, ready to be mailed. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { Stage } from "../../domain/scoreSheet";
import { cleanUnitName } from "../../domain/unitName";
import { layOutBlankForm } from "../../layout/blankForm";
import { type PaperChoice, usualPaper } from "../../layout/parts/paper";
import { allowedSheetName } from "../../layout/parts/sheetNames";
import { planScoringWorkbook } from "../../layout/scoringWorkbook";
import { type Language, textFor } from "../../text";
import { printText } from "../../text/print";
import type { Workbook } from "../../workbook/workbook";
import type { StructureLock } from "../../xlsx/structureLock";
import { writeWorkbook } from "../../xlsx/writeWorkbook";
import { allowedFileName } from "../files/fileName";

export interface Issue {
  system: IndicatorSystem;
  unit: string;
  language: Language;
  /** The unit's own scoring where nothing is said. */
  stage?: Stage;
  /** Group of assessors. */
  group?: string;
  /** A serial number. */
  date?: number | null;
  /** A4 landscape where nothing is said. */
  paper?: PaperChoice;
  /** The form to fill in by hand instead of the scoring sheet. */
  blank?: boolean;
  /** Locks the workbook's structure. */
  lock?: StructureLock | null;
}

/** The unit's blank scoring sheet and summary; or the form for writing by hand. */
export async function issueWorkbook(issue: Issue): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { language, unit, blank = false, lock = null } = issue;
  const bytes = await writeWorkbook(planIssue(issue), { lock });
  return { fileName: workbookFileName(unit, language, [], blank), bytes };
}

function planIssue({ system, language, paper = usualPaper, blank, ...issue }: Issue): Workbook {
  const unit = cleanUnitName(issue.unit);
  const { stage = "self", group = "", date = null } = issue;
  if (!blank) return planScoringWorkbook({ system, unit, group, date, stage, language, paper });
  const name = allowedSheetName(printText(language).blank.sheetName(unit));
  const about = { title: printText(language).blank.title(system.title), subject: unit };
  return { sheets: [layOutBlankForm({ system, name, unit, language, paper })], about };
}

/**
 * A file's name that holds the unit and that Windows takes. `workbookFileName("省/厅", "zh-CN")` → `"评分表-省_厅.xlsx"`
 * `taken` are names that it must not have; they do not tell small and capital letters apart, and it gets a number then.
 */
export function workbookFileName(
  unit: string,
  language: Language,
  taken: readonly string[] = [],
  blank = false,
): string {
  const wanted = blank ? printText(language).blank.sheetName(unit) : textFor(language).sheet.scoringSheetName(unit);
  const used = new Set(taken.map(folded));
  for (let count = 1; ; count++) {
    const name = `${allowedFileName(wanted, count === 1 ? "" : ` (${count})`)}.xlsx`;
    if (!used.has(folded(name))) return name;
  }
}

/** Two names that a disk may take for one become the same. */
function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
