/** What finalising and reopening need to know of the workbook first: the sheet, its record, its covers. */

import { checkCodeOf } from "../../domain/checkCode";
import type { FinalComparison } from "../../domain/compareFinal";
import { Failure } from "../../domain/failure";
import { type FinalContent, finalContentOf } from "../../domain/finalContent";
import type { HistoryEntry } from "../../domain/finalHistory";
import type { Finding } from "../../domain/finding";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { ScoreSheet } from "../../domain/scoreSheet";
import { lookAtWorkbook, type SheetLook } from "../../excel/lookAtWorkbook";
import { readSheet, readSheetsById } from "../../excel/readSheets";
import { compareShown } from "../../layout/comparison/compareShown";
import { coverOf, coverStands } from "../../layout/cover/planCover";
import { recordSheetOf } from "../../layout/final/finalMarks";
import { recordOfName } from "../../layout/final/finalSheet";
import { sheetReferredTo } from "../../layout/parts/sheetReference";
import { readScoringSheet } from "../../layout/recognition/readScoringSheet";
import type { Language } from "../../text";
import type { SheetContent } from "../../workbook/workbook";
import { inspectSheet } from "../check/inspectSheet";
import { seenInExcel } from "../check/misshown";

/** All that finalising needs to know of the workbook. */
export interface FinalSituation {
  content: SheetContent;
  sheet: ScoreSheet;
  system: IndicatorSystem;
  /** The sheet's own language, in which its record is written too. */
  written: Language;
  findings: Finding[];
  final: FinalComparison;
  history: HistoryEntry[];
  /** What the record keeps; null without one. */
  kept: FinalContent | null;
  recordSheet: string | null;
  /** Names of its covers: those that can be drawn over, and those that somebody rebuilt. */
  covers: string[];
  strangeCovers: string[];
  sheets: SheetLook<"names" | "protection" | "footer">[];
  structureProtected: boolean;
}

/**
 * Two requests, one more where there is a record or a cover, and one for what a person sees where `seen` asks for it.
 * @throws Failure where the sheet is gone
 */
export async function lookForFinal(
  name: string,
  systems: readonly IndicatorSystem[],
  { seen = false } = {},
): Promise<FinalSituation> {
  const content = await readSheet(name);
  const read = content && readScoringSheet(content, systems);
  if (!read) throw new Failure("not-found", {});
  const { sheets, structureProtected } = await lookAtWorkbook("names", "protection", "footer");
  const { sheet, system, language: written } = read;
  const recordSheet = sheets.find((each) => each.name === recordSheetOf(content) && isRecordOf(each, content));
  const ofCovers = sheets.filter((each) => coverOf(each) === content.name);
  const beside = [...(recordSheet ? [recordSheet] : []), ...ofCovers].map(({ id }) => id);
  const contents = beside.length > 0 ? await readSheetsById(beside, []) : [];
  const contentOf = ({ id }: SheetLook): SheetContent | undefined => contents.find((each) => each.id === id)?.content;
  const recordContent = recordSheet && contentOf(recordSheet);
  const [asSeen = content] = seen ? await seenInExcel([content]) : [];
  const inspection = inspectSheet(asSeen, recordContent ?? null, systems, compareShown);
  if (!inspection) throw new Failure("not-found", {});
  const { findings, final, kept, history } = inspection;
  const stands = (each: SheetLook): boolean => {
    const cover = contentOf(each);
    return cover !== undefined && coverStands(cover, finalContentOf(sheet), written);
  };
  const names = (looks: SheetLook[]): string[] => looks.map(({ name }) => name);
  return {
    content,
    sheet,
    system,
    written,
    findings,
    final,
    kept,
    history,
    sheets,
    structureProtected,
    recordSheet: recordSheet?.name ?? null,
    covers: names(ofCovers.filter(stands)),
    strangeCovers: names(ofCovers.filter((each) => !stands(each))),
  };
}

/** A copy of a finalised sheet refers to the record too, but that one is the original's. */
function isRecordOf({ names }: SheetLook<"names">, { name }: SheetContent): boolean {
  const of = sheetReferredTo(names, recordOfName);
  return of === null || of === name;
}

/** The code of what the sheet says now. */
export function codeNow({ sheet }: FinalSituation): string {
  return checkCodeOf(finalContentOf(sheet));
}
