/** Compares all that is printed of a finalised scoring sheet with what was finalised: its own cells, its record, covers and summary. */

import type { PrintedDifference } from "../domain/compareFinal";
import { type FinalContent, finalContentOf } from "../domain/finalContent";
import type { HistoryEntry } from "../domain/finalHistory";
import { type Entry, nothingEntered, type ScoreKey } from "../domain/scoreSheet";
import { pointsOfStage, totalEntries } from "../domain/totals";
import { textFor } from "../text";
import type { Sheet, SheetContent } from "../workbook/workbook";
import type { CellChange } from "./comparison/printed/compareCells";
import { comparePlan } from "./comparison/printed/comparePlan";
import type { FooterWords } from "./comparison/printed/footerChange";
import { printedWith } from "./comparison/printed/foundling";
import { comparePrintedScoring, inputOf } from "./comparison/printed/printedScoring";
import { coverOf, planCover } from "./cover/planCover";
import { recordSheetOf } from "./final/finalMarks";
import { layOutFinalSheet, recordOfName } from "./final/finalSheet";
import { footerOf } from "./parts/footer";
import { sheetReferredTo } from "./parts/sheetReference";
import type { ScoringSheetRead } from "./recognition/readScoringSheet";
import { summaryOf } from "./summary/summaryOf";
import { layOutSummarySheet } from "./summary/summarySheet";

export interface Finalised {
  content: SheetContent;
  read: ScoringSheetRead;
  checkCode: string;
  /** What its record keeps; null where there is none that can be read. */
  kept: { content: FinalContent; history: readonly HistoryEntry[] } | null;
}

/** `others` are the other sheets of its workbook, as far as they were read. */
export function comparePrinted(final: Finalised, others: readonly SheetContent[]): PrintedDifference[] {
  const { content, read } = final;
  const words = footerWords(final);
  const isFoundling = foundlingsOf(final, others);
  const of = (sheet: SheetContent, changes: CellChange[]): PrintedDifference[] =>
    changes.map(({ cell, change }) => ({ kind: "printed", sheet: sheet.name, cell, number: null, change }));
  return [
    ...of(content, comparePrintedScoring(content, read, keptOf(final), words)),
    ...others.flatMap((each) => {
      if (coverOf(each) === content.name) return of(each, compareCover(each, final, words));
      if (summaryOf(each) === content.name) return of(each, compareSummary(each, final, words));
      if (each.name === recordSheetOf(content)) return of(each, compareRecordSheet(each, final, words));
      return isFoundling(each) ? of(each, [{ cell: null, change: { is: "unlinked" } }]) : [];
    }),
  ];
}

/** Tells sheets of ours whose name was taken from them, so that nothing says any more of which table they are. */
function foundlingsOf(
  { read, checkCode }: Finalised,
  others: readonly SheetContent[],
): (sheet: SheetContent) => boolean {
  const names = new Set(others.map(({ name }) => name));
  const looksPrinted = printedWith({ system: read.system, checkCode });
  return (sheet) => {
    const named = coverOf(sheet) ?? summaryOf(sheet);
    const isOfAnother = named !== null && named !== sheet.name && names.has(named);
    return !isOfAnother && sheetReferredTo(sheet.names, recordOfName) === null && looksPrinted(sheet);
  };
}

/** What was finalised; without a record, what the sheet says now. */
function keptOf({ read, kept }: Finalised): FinalContent {
  return kept?.content ?? finalContentOf(read.sheet);
}

/** A cover keeps the figures of what was finalised. */
function compareCover(cover: SheetContent, final: Finalised, words: FooterWords): CellChange[] {
  const { content, read, checkCode } = final;
  const order = {
    scoringSheet: content.name,
    content: keptOf(final),
    checkCode,
    language: read.language,
    contentsOnly: true,
  };
  return comparePlan(planCover(order, cover.name), cover, words);
}

/** A summary follows the scoring sheet by its formulas. */
function compareSummary(summary: SheetContent, final: Finalised, words: FooterWords): CellChange[] {
  const { read } = final;
  const planOf = (content: FinalContent): Sheet => layOutSummarySheet(inputOf(content, read), summary.name);
  return compareEither([() => planOf(keptOf(final)), () => planOf(finalContentOf(read.sheet))], summary, words);
}

/** A record must agree with itself: what it says on top, last, and in its content. */
function compareRecordSheet(
  found: SheetContent,
  { content, read, checkCode, kept }: Finalised,
  words: FooterWords,
): CellChange[] {
  if (!kept) return [];
  const last = kept.history.at(-1);
  const history = last ? [...kept.history.slice(0, -1), { ...last, code: checkCode, ...totalsOf(kept.content) }] : [];
  const order = {
    scoringSheet: content.name,
    content: kept.content,
    history,
    language: read.language,
    contentsOnly: true,
  };
  const planIn = (inEarlierWords: boolean): Sheet => layOutFinalSheet({ ...order, name: found.name, inEarlierWords });
  return compareEither([() => planIn(false), () => planIn(true)], found, words);
}

/** With two plans that may both hold; the second one is made only where the first does not. */
function compareEither(
  [first, second]: readonly [() => Sheet, () => Sheet],
  content: SheetContent,
  words: FooterWords,
): CellChange[] {
  const plan = first();
  const changes = comparePlan(plan, content, words);
  return changes.length === 0 ? [] : comparePlan(plan, content, words, second());
}

function totalsOf({ system, rows }: FinalContent): Pick<HistoryEntry, "self" | "assessed"> {
  const entries = new Map<number, Record<ScoreKey, Entry>>(rows.map((row) => [row.number, row]));
  const { total } = totalEntries((number) => entries.get(number) ?? nothingEntered, system);
  return { self: pointsOfStage(total, "self"), assessed: pointsOfStage(total, "assessed") };
}

/** Of the unit that was finalised: that it is another one now is told with its cell. */
function footerWords(final: Finalised): FooterWords {
  const { system, language } = final.read;
  const { checkCode } = final;
  const { unit, edition } = keptOf(final);
  const text = textFor(language).sheet;
  const { left } = footerOf({ unit, edition, checkCode, language });
  const ours = [left, text.page, text.edition(edition), text.checkCode(checkCode)];
  return { ours, earlier: [system.attachment] };
}
