/** Reads one file that came back: its scoring sheets, what an earlier consolidation kept, a register; never throws. */

import { checkScores } from "../domain/checkScores";
import { compareFinal, type Verdict } from "../domain/compareFinal";
import { indicatorsOf } from "../domain/indicatorSystem";
import { judgeScore } from "../domain/judgeScore";
import { systemById } from "../domain/systems";
import { roundPoints } from "../domain/totals";
import { pointsOfRecord, scoresOfStage, type Problem, type UnitRecord } from "../domain/unitRecord";
import { problemsOf } from "../domain/verdict";
import { finalMarks, recordSheetOf } from "../layout/final/finalMarks";
import { addedRows, printedTotal } from "../layout/recognition/printedTotals";
import { readDataSheet } from "../layout/consolidation/readDataSheet";
import { readFinalSheet } from "../layout/final/readFinalSheet";
import { readRegister, type IssuedUnit } from "../layout/consolidation/registerSheet";
import { readScoringSheet, type ScoringSheetRead } from "../layout/recognition/readScoringSheet";
import { summaryOf } from "../layout/summary/summaryOf";
import { textFor, type Language } from "../text";
import { cliText } from "../text/cli";
import { consolidateText } from "../text/consolidate";
import type { SheetContent } from "../workbook/workbook";
import { readWorkbook } from "../xlsx/readWorkbook";
import { UnreadableFile } from "../xlsx/unreadableFile";

/** Of a file; larger ones need not be read. */
export { mostBytes } from "../xlsx/unzip";

export interface ReturnedFile {
  file: string;
  records: UnitRecord[];
  /** Units of a register in the file. */
  expected: IssuedUnit[];
  /** Why nothing could be read; null where something was. */
  refusal: string | null;
}

export interface FileToRead {
  bytes: Uint8Array;
  /** As it is shown to people. */
  file: string;
  /** `2026-11-23 16:50`, or empty. */
  changedAt: string;
  language: Language;
}

/** Whatever is wrong with the file is said in `refusal`, so that the others are read all the same. */
export function readReturned(input: FileToRead): ReturnedFile {
  const { bytes, file, language } = input;
  const text = consolidateText(language).problems;
  try {
    // What summaries say is worked out from the scoring sheets: they are not even unpacked.
    const contents = readWorkbook(bytes, (sheet) => summaryOf(sheet) === null);
    const records = contents.flatMap((content) => recordsOf(content, contents, input));
    const expected = contents.flatMap((content) => ownCopy(readRegister(content) ?? []));
    const refusal = records.length + expected.length === 0 ? text.noScoringSheet : null;
    return { file, records, expected, refusal };
  } catch (error) {
    const refusal =
      error instanceof UnreadableFile
        ? cliText(language).unreadable[error.reason]
        : text.unexpected(error instanceof Error ? error.message : String(error));
    return { file, records: [], expected: [], refusal };
  }
}

/** Texts from a file are pieces of one long string: whoever kept one of them would keep the whole of it. */
const ownCopy = structuredClone;

function recordsOf(content: SheetContent, all: SheetContent[], input: FileToRead): UnitRecord[] {
  const kept = readDataSheet(content);
  if (kept)
    return ownCopy(kept).map((record) => recheck({ ...record, file: joined(input.file, record.file) }, input.language));
  const read = readScoringSheet(content);
  return read ? [recordOf(read, content, all, input)] : [];
}

/** A nested file is named with the files that it was found in. */
function joined(outer: string, inner: string): string {
  return inner === "" ? outer : `${outer} › ${inner}`;
}

function recordOf(
  { sheet, system, captions }: ScoringSheetRead,
  content: SheetContent,
  all: SheetContent[],
  { file, changedAt, language }: FileToRead,
): UnitRecord {
  const text = consolidateText(language).problems;
  const findings = checkScores(sheet, system, language);
  const recordSheet = recordSheetOf(content);
  const keptSheet = recordSheet === null ? undefined : all.find(({ name }) => name === recordSheet);
  const kept = keptSheet ? readFinalSheet(keptSheet) : null;
  const final = compareFinal(sheet, findings, finalMarks(content), kept);
  const finalised = kept?.history.findLast(({ action }) => action === "finalised");
  const problems: Problem[] = problemsOf(findings, sheet);
  if (sheet.unit === "") problems.unshift({ refuses: true, cell: null, message: text.noUnit });
  if (final.state === "differs") problems.unshift({ refuses: true, ...changedSince(final, language) });
  const scores = (key: "selfScore" | "assessedScore"): (number | null)[] =>
    indicatorsOf(system).map(({ number }) => {
      const value = sheet.rows.find((row) => row.number === number)?.[key].value;
      return typeof value === "number" ? value : null;
    });
  const [selfScores, assessedScores] = [scores("selfScore"), scores("assessedScore")];
  const total = pointsOfRecord({ systemId: system.id, stage: sheet.stage, selfScores, assessedScores });
  const printed = printedTotal(content, captions, sheet);
  if (printed && roundPoints(printed.points) !== total)
    problems.push({
      refuses: false,
      cell: printed.cell,
      message: text.totalDiffers(roundPoints(printed.points), total),
    });
  for (const { row, cell } of addedRows(content, captions, sheet))
    problems.push({ refuses: false, cell, message: text.rowAdded(row + 1) });
  const { unit, edition, group } = sheet;
  const finalisedAt = final.code === null ? "" : (finalised?.when ?? "");
  const own = ownCopy({ sheet: sheet.sheet, unit, edition, group, code: final.code, finalisedAt, problems });
  return {
    file,
    sheet: own.sheet,
    unit: own.unit,
    systemId: system.id,
    edition: own.edition,
    group: own.group,
    stage: sheet.stage,
    selfScores,
    assessedScores,
    code: own.code,
    codeState: final.state,
    finalisedAt: own.finalisedAt,
    changedAt,
    problems: own.problems,
  };
}

/** The code, and the cells that are not as they were finalised. */
function changedSince(
  { code, differences }: Extract<Verdict, { state: "matches" | "differs" }>,
  language: Language,
): Pick<Problem, "cell" | "message"> {
  const cells = [...new Set(differences.flatMap(({ cell }) => cell ?? []))];
  return { cell: cells[0] ?? null, message: consolidateText(language).problems.codeDiffers(code, cells) };
}

/** What an earlier consolidation let through may have been changed since: scores that cannot be right refuse the record. */
function recheck(record: UnitRecord, language: Language): UnitRecord {
  if (record.problems.some(({ refuses }) => refuses)) return record;
  const { findings } = textFor(language);
  const scores = scoresOfStage(record);
  const problems = indicatorsOf(systemById(record.systemId)).flatMap(({ weight }, i): Problem[] => {
    const rule = judgeScore(scores[i] ?? null, weight);
    if (rule === null || rule === "too-many-decimals") return [];
    return [{ refuses: true, cell: null, message: findings.score[rule](record.stage, weight) }];
  });
  return { ...record, problems: [...problems, ...record.problems] };
}
