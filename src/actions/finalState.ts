/** What finalising and reopening have in common: what stands in the workbook now, and how it stands in either state. */

import { checkCodeOf } from "../domain/checkCode";
import { checkScores } from "../domain/checkScores";
import { compareFinal, type Verdict } from "../domain/compareFinal";
import { finalContentOf, type FinalContent } from "../domain/finalContent";
import { codeAfter, type HistoryEntry } from "../domain/finalHistory";
import type { Finding } from "../domain/finding";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import type { ScoreSheet } from "../domain/scoreSheet";
import { totalScores } from "../domain/totals";
import type { CoverChange, FinalChange, FinalState } from "../excel/changeFinalState";
import { lookAtSheets, type SheetLook } from "../excel/lookAtSheets";
import { PlainError } from "../excel/plainError";
import { readSheet, readSheetsById } from "../excel/readSheets";
import { coverName, coverOf, coverStands, planCover } from "../layout/coverOf";
import { coverSquare, placeCover } from "../layout/coverPlaces";
import { entryAreas } from "../layout/entryAreas";
import { codeName, finalMarks, recordName, recordSheetOf } from "../layout/finalMarks";
import { layOutFinalSheet, recordOfName } from "../layout/finalSheet";
import { readFinalSheet } from "../layout/readFinalSheet";
import { readScoringSheet } from "../layout/readScoringSheet";
import { freeSheetName } from "../layout/sheetNames";
import { sheetReferredTo } from "../layout/sheetReference";
import { summaryOf } from "../layout/summaryOf";
import { textFor, type Language } from "../text";
import { finalTextFor } from "../text/final";
import { area, quoteSheet } from "../workbook/address";
import type { Sheet, SheetContent } from "../workbook/workbook";

/** All that finalising needs to know of the workbook. */
export interface FinalSituation {
  content: SheetContent;
  sheet: ScoreSheet;
  system: IndicatorSystem;
  /** The sheet's own language, in which its record is written too. */
  written: Language;
  findings: Finding[];
  verdict: Verdict;
  history: HistoryEntry[];
  /** What the record keeps; null without one. */
  kept: FinalContent | null;
  recordSheet: string | null;
  /** Names of its covers: those that can be drawn over, and those that somebody rebuilt. */
  covers: string[];
  strangeCovers: string[];
  sheets: SheetLook[];
  structureProtected: boolean;
}

/** Two requests, three where there is a record or a cover. @throws PlainError where the sheet is gone */
export async function lookForFinal(language: Language, name: string): Promise<FinalSituation> {
  const { content } = await readSheet(language, name);
  const read = content && readScoringSheet(content);
  if (!read) throw new PlainError(textFor(language).errors.excel.notFound, "ItemNotFound");
  const { sheets, structureProtected } = await lookAtSheets(language);
  const { sheet, system, language: written } = read;
  const recordSheet = sheets.find((each) => each.name === recordSheetOf(content) && isRecordOf(each, content));
  const ofCovers = sheets.filter((each) => coverOf(each) === content.name);
  const beside = [...(recordSheet ? [recordSheet] : []), ...ofCovers].map(({ id }) => id);
  const contents = beside.length > 0 ? await readSheetsById(language, beside) : [];
  const contentOf = ({ id }: SheetLook): SheetContent | undefined => contents.find((each) => each.id === id)?.content;
  const record = recordSheet && contentOf(recordSheet);
  const kept = record ? readFinalSheet(record) : null;
  const findings = checkScores(sheet, system, language);
  const verdict = compareFinal(sheet, findings, finalMarks(content), kept);
  const stands = (each: SheetLook): boolean => {
    const cover = contentOf(each);
    return cover !== undefined && coverStands(cover, finalContentOf(sheet), written);
  };
  const names = (looks: SheetLook[]): string[] => looks.map(({ name }) => name);
  return {
    ...{ content, sheet, system, written, findings, verdict, sheets, structureProtected },
    recordSheet: recordSheet?.name ?? null,
    covers: names(ofCovers.filter(stands)),
    strangeCovers: names(ofCovers.filter((each) => !stands(each))),
    history: kept?.history ?? [],
    kept: kept?.content ?? null,
  };
}

/** A copy of a finalised sheet refers to the record too, but that one is the original's. */
function isRecordOf({ names }: SheetLook, { name }: SheetContent): boolean {
  const of = sheetReferredTo(names, recordOfName);
  return of === null || of === name;
}

/** The code of what the sheet says now. */
export function codeNow({ sheet }: FinalSituation): string {
  return checkCodeOf(finalContentOf(sheet));
}

/** The change from how it stands to one with this entry more in its history; with a cover where there is none, if wanted. */
export function planChange(
  situation: FinalSituation,
  next: Pick<HistoryEntry, "when" | "action" | "who" | "code">,
  newCover = false,
): FinalChange {
  const { content, sheet, system, history, sheets, written } = situation;
  const { total } = totalScores(sheet, system);
  const entry: HistoryEntry = {
    ...next,
    self: total.selfScored ? total.self : null,
    assessed: total.assessedScored ? total.assessed : null,
  };
  const wanted = finalTextFor(written).record.sheetName(sheet.unit);
  const record =
    situation.recordSheet ??
    freeSheetName(
      wanted,
      sheets.map(({ name }) => name),
    );
  // What was finalised last stays on record when the sheet is opened again.
  const kept = next.action === "finalised" ? finalContentOf(sheet) : (situation.kept ?? finalContentOf(sheet));
  return {
    scoringSheet: content.name,
    recordName: record,
    codeCell: finalMarks(content).cell,
    whole: area(0, 0, content.values.length - 1, (content.values[0]?.length ?? 1) - 1),
    entries: entryAreas(content, sheet),
    covers: planCovers(situation, kept, next.code, newCover ? [record] : null),
    before: stateNow(situation, record),
    after: {
      ...stateOf(situation, record, codeAfter([entry])),
      record: layOutFinalSheet({
        ...{ name: record, scoringSheet: content.name, language: written, content: kept },
        history: [...history, entry],
      }),
    },
    sheets,
  };
}

/** `taken` are names of new sheets beside those that are there; null where no new cover is wanted. */
function planCovers(
  { content: { name: scoringSheet }, system, sheets, written, covers }: FinalSituation,
  content: FinalContent,
  checkCode: string,
  taken: string[] | null,
): CoverChange[] {
  const order = { scoringSheet, content, language: written };
  const square = coverSquare(placeCover(system));
  const change = (name: string, isNew: boolean): CoverChange => {
    const plan = (code: string | null): Sheet => planCover({ ...order, checkCode: code }, name);
    return { name, isNew, plans: { square, open: plan(null), final: plan(checkCode) } };
  };
  if (covers.length > 0 || !taken) return covers.map((name) => change(name, false));
  const names = [...sheets.map(({ name }) => name), ...taken];
  return [change(coverName(content, written, names), true)];
}

function stateNow(situation: FinalSituation, record: string): FinalState {
  const { content, verdict, kept, history, written, sheets } = situation;
  const state = stateOf(situation, record, verdict.code);
  const named = (name: string): string | null => content.names.find((each) => each.name === name)?.formula ?? null;
  const hasRecord = situation.recordSheet !== null && kept !== null && history.length > 0;
  return {
    ...state,
    names: { [codeName]: named(codeName), [recordName]: named(recordName) },
    footers: new Map([...state.footers.keys()].map((name) => [name, footerNow(sheets, name)])),
    record: hasRecord
      ? layOutFinalSheet({ name: record, scoringSheet: content.name, language: written, content: kept, history })
      : null,
  };
}

function footerNow(sheets: SheetLook[], name: string): string {
  return sheets.find((each) => each.name === name)?.rightFooter ?? "";
}

function stateOf(
  { content, written, sheets, verdict, covers }: FinalSituation,
  record: string,
  code: string | null,
): Omit<FinalState, "record"> {
  const { checkCode } = textFor(written).sheet;
  const summary = sheets.find((each) => summaryOf(each) === content.name);
  const footerOfSheet = (name: string): string => {
    const plain = withoutCode(footerNow(sheets, name), verdict.code === null ? null : checkCode(verdict.code));
    return code === null ? plain : withCode(plain, checkCode(code));
  };
  return {
    final: code !== null,
    codeText: code === null ? "" : checkCode(code),
    names: {
      [codeName]: code === null ? null : `="${code}"`,
      [recordName]: `=${quoteSheet(record)}!$A$1`,
    },
    footers: new Map(
      [content.name, ...(summary ? [summary.name] : []), ...covers].map((name) => [name, footerOfSheet(name)]),
    ),
  };
}

/** What else stands in a footer stays, somebody's own words too; the size is that of our other footers. */
const apart = { alone: "&8 ", behind: "  " };

function withCode(footer: string, code: string): string {
  return footer === "" ? apart.alone + code : footer + apart.behind + code;
}

function withoutCode(footer: string, code: string | null): string {
  if (code === null) return footer;
  if (footer === apart.alone + code) return "";
  return footer.replace(apart.behind + code, "");
}
