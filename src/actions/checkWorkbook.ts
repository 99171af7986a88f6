/** 检查: finds the scoring sheets of the open workbook, and checks the one that the person is at. */

import { readSheet, readSheetsById, type WorkbookReading } from "../excel/readSheets";
import { findCaptions } from "../layout/findCaptions";
import { summaryOf } from "../layout/summarySheet";
import type { Language } from "../text";
import { checkSheet } from "./checkSheet";
import type { CheckedSheet, CheckedWorkbook } from "./pictureOfSheets";

/** Remembered from check to check, so that one request is enough: which sheets are ours, by id, and which was shown. */
const isScoring = new Map<string, boolean>();
let shown: string | null = null;

/**
 * One request while a scoring sheet is open; one more for sheets never seen before, and one where another sheet is open.
 * The current sheet is the open one, or the one that the open summary belongs to, or the one last shown, or the first.
 * @throws PlainError
 */
export async function checkWorkbook({ language }: { language: Language }): Promise<CheckedWorkbook> {
  const reading = await readSheet(language);
  let current = reading.content && checkSheet(reading.content, language);
  await learnSheets(reading, current, language);
  const sheets = reading.sheets.filter(({ id }) => isScoring.get(id));
  if (!current) current = await checkOther(reading, sheets, language);
  shown = reading.sheets.find(({ name }) => name === current?.sheet)?.id ?? null;
  return { sheets: sheets.map(({ name }) => name), current };
}

/** Looks once at each sheet that is new here. */
async function learnSheets(reading: WorkbookReading, open: CheckedSheet | null, language: Language): Promise<void> {
  const openId = reading.sheets.find(({ name }) => name === reading.active)?.id;
  if (openId !== undefined) isScoring.set(openId, open !== null);
  const unknown = reading.sheets.map(({ id }) => id).filter((id) => !isScoring.has(id));
  if (unknown.length === 0) return;
  for (const { id, content } of await readSheetsById(language, unknown)) {
    isScoring.set(id, findCaptions(content) !== null);
  }
}

async function checkOther(
  reading: WorkbookReading,
  sheets: { id: string; name: string }[],
  language: Language,
): Promise<CheckedSheet | null> {
  const ofSummary = reading.content && summaryOf(reading.content);
  const wanted =
    sheets.find(({ name }) => name === ofSummary) ?? sheets.find(({ id }) => id === shown) ?? sheets[0] ?? null;
  if (!wanted) return null;
  const { content } = await readSheet(language, wanted.name);
  return content && checkSheet(content, language);
}
