/** What finalising and reopening change: how the sheets stand now, and how they stand in the other state. */

import { type FinalContent, finalContentOf } from "../../domain/finalContent";
import { codeAfter, type HistoryEntry } from "../../domain/finalHistory";
import { pointsOfStage, totalScores } from "../../domain/totals";
import type { CoverChange, FinalChange, FinalState } from "../../excel/finalChange";
import type { SheetLook } from "../../excel/lookAtWorkbook";
import { coverSquare, placeCover } from "../../layout/cover/coverPlaces";
import { coverName, planCover } from "../../layout/cover/planCover";
import { finalLineCell } from "../../layout/final/finalLine";
import { codeName, finalMarks, recordName } from "../../layout/final/finalMarks";
import { layOutFinalSheet } from "../../layout/final/finalSheet";
import { footerOf } from "../../layout/parts/footer";
import { freeSheetName } from "../../layout/parts/sheetNames";
import { entryAreas } from "../../layout/recognition/entryAreas";
import { entryPrompts } from "../../layout/recognition/entryPrompts";
import { summaryOf } from "../../layout/summary/summaryOf";
import { summaryFooter } from "../../layout/summary/summarySheet";
import { textFor } from "../../text";
import { finalText } from "../../text/final";
import { area, quoteSheet } from "../../workbook/address";
import type { PageSetup, Sheet } from "../../workbook/workbook";
import type { FinalSituation } from "./finalSituation";

type Footer = PageSetup["footer"];

/** The change from how it stands to one with this entry more in its history; with a new cover if one is asked for. */
export function planChange(
  situation: FinalSituation,
  next: Pick<HistoryEntry, "when" | "action" | "who" | "code">,
  newCover = false,
): FinalChange {
  const { content, sheet, system, history, sheets, written } = situation;
  const { total } = totalScores(sheet, system);
  const entry: HistoryEntry = {
    ...next,
    self: pointsOfStage(total, "self"),
    assessed: pointsOfStage(total, "assessed"),
  };
  const wanted = finalText(written).record.sheetName(sheet.unit);
  const recordSheet =
    situation.recordSheet ??
    freeSheetName(
      wanted,
      sheets.map(({ name }) => name),
    );
  // What was finalised last stays on record when the sheet is opened again.
  const kept = next.action === "finalised" ? finalContentOf(sheet) : (situation.kept ?? finalContentOf(sheet));
  const lineCell = finalLineCell(content);
  return {
    scoringSheet: content.name,
    recordName: recordSheet,
    seen: content,
    codeCell: finalMarks(content).cell,
    line: lineCell === null ? null : { cell: lineCell, text: textFor(written).sheet.finalLine },
    whole: area(0, 0, content.values.length - 1, (content.values[0]?.length ?? 1) - 1),
    entries: entryAreas(content, sheet),
    prompts: entryPrompts(content, sheet, system, written),
    covers: planCovers(situation, kept, next.code, newCover ? [recordSheet] : null),
    before: stateNow(situation, recordSheet),
    after: {
      ...stateOf(situation, recordSheet, codeAfter([entry])),
      recordSheet: layOutFinalSheet({
        name: recordSheet,
        scoringSheet: content.name,
        language: written,
        content: kept,
        history: [...history, entry],
      }),
    },
    sheets,
  };
}

/** `taken` are names of new sheets beside those that are there; null if no new cover is asked for. */
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

function stateNow(situation: FinalSituation, recordSheet: string): FinalState {
  const { content, final, kept, history, written, sheets } = situation;
  const state = stateOf(situation, recordSheet, final.code);
  const named = (name: string): string | null => content.names.find((each) => each.name === name)?.formula ?? null;
  const hasRecord = situation.recordSheet !== null && kept !== null && history.length > 0;
  return {
    ...state,
    names: { [codeName]: named(codeName), [recordName]: named(recordName) },
    footers: new Map([...state.footers.keys()].map((name) => [name, footerNow(sheets, name)])),
    recordSheet: hasRecord
      ? layOutFinalSheet({ name: recordSheet, scoringSheet: content.name, language: written, content: kept, history })
      : null,
  };
}

function footerNow(sheets: SheetLook<"footer">[], name: string): Footer {
  return sheets.find((each) => each.name === name)?.footer ?? { left: "", center: "", right: "" };
}

function stateOf(
  { content, sheet, written, sheets, covers }: FinalSituation,
  recordSheet: string,
  code: string | null,
): Omit<FinalState, "recordSheet"> {
  const { checkCode } = textFor(written).sheet;
  const summary = sheets.find((each) => summaryOf(each) === content.name);
  const { unit, edition } = sheet;
  // Somebody's own words go: what a final table's pages say can be verified.
  const footer = footerOf({ unit, edition, checkCode: code, language: written });
  const footers: [string, Footer][] = [content.name, ...covers].map((name) => [name, footer]);
  return {
    final: code !== null,
    codeText: code === null ? "" : checkCode(code),
    names: {
      [codeName]: code === null ? null : `="${code}"`,
      [recordName]: `=${quoteSheet(recordSheet)}!$A$1`,
    },
    footers: new Map([...footers, ...(summary ? [[summary.name, summaryFooter(written, code)] as const] : [])]),
  };
}
