/** 打印设置: plans a scoring sheet's pages for what is entered now, sets them up, and tells what Excel did not keep. */

import { Failure } from "../../domain/failure";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { lookAtSheet } from "../../excel/lookAtSheet";
import { setUpPages } from "../../excel/setUpPages";
import { findingsWithPlaces } from "../../layout/consolidation/placedFindings";
import { checkCodeIn } from "../../layout/final/finalMarks";
import { pagesOfContent } from "../../layout/pagesOfContent";
import type { PaperChoice } from "../../layout/parts/paper";
import { entryLooks } from "../../layout/recognition/entryLooks";
import { readScoringSheet } from "../../layout/recognition/readScoringSheet";
import type { Language } from "../../text";
import { printText } from "../../text/print";
import { findMisshown } from "../check/misshown";
import { ignoredSettings } from "./ignoredSettings";

export interface PrintOrder extends PaperChoice {
  language: Language;
  sheet: string;
  /** Whether 指标说明 is printed; its column is hidden otherwise. */
  descriptions: boolean;
}

export interface PrintSetUp {
  pages: number;
  /** Numbers of the indicators whose texts no row of Excel's can show. */
  tooLong: number[];
  /** What Excel did not keep, and what of the table does not show on paper what it holds: a sentence each that says where to click. */
  ignored: string[];
}

/** So many cells are told that do not show what they hold; 检查 tells all of them. */
const mostMisshown = 10;

/** Three requests: look, set up, look how it is seen now. Scores, reasons and evidence are never written. @throws Failure */
export async function preparePrint(order: PrintOrder, systems: readonly IndicatorSystem[]): Promise<PrintSetUp> {
  const { language, sheet, descriptions, paper, orientation } = order;
  const text = printText(language);
  const { content, protection } = await lookAtSheet(sheet, { page: true });
  const read = content && readScoringSheet(content, systems);
  if (!read) throw new Failure("nothing-to-print", {});
  const planned = pagesOfContent(content, read, { paper, orientation }, descriptions);
  if ("moved" in planned) throw new Failure("table-moved", { cell: planned.moved });
  const kept = await setUpPages(
    { name: sheet, protection },
    // Nobody can paste into a final sheet, whose cells are locked.
    { ...planned, looks: checkCodeIn(content) === null ? entryLooks(read.sheet.rows, read.captions.layout) : [] },
  );
  // The pages are set up: that this look failed takes nothing back, and 检查 looks again.
  const misshown = (await findMisshown(content, systems).catch(() => [])).slice(0, mostMisshown);
  return {
    pages: planned.breaks.length + 1,
    tooLong: planned.tooLong,
    ignored: [...ignoredSettings(planned.page, kept, text), ...findingsWithPlaces(misshown, language)],
  };
}
