/** 检查: finds the scoring sheets of the open workbook, checks the one that the person is at, and tells where in it. */

import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { type OpenReading, readOpenSheet } from "../../excel/readOpenSheet";
import { readSheetsById } from "../../excel/readSheets";
import type { SheetContent } from "../../workbook/workbook";
import { checkSheet } from "./checkSheet";
import type { CheckedSheet, CheckedWorkbook } from "./pictureOfSheets";
import type { Misshown, SheetMemory } from "./sheetMemory";

/**
 * One request, however many sheets there are; more only when sheets were added, renamed or deleted, or another opened.
 * `memory` is the caller's, kept from check to check; `afresh` lists the sheets again whatever is known of them: Excel does not tell that another sheet was renamed.
 * It then also reads how the cells are seen, too much for every edit; what it finds is shown until it is read again.
 * @throws Failure
 */
export async function checkWorkbook(memory: SheetMemory, { afresh = false } = {}): Promise<CheckedWorkbook> {
  if (afresh) memory.doubt();
  const reading = await readOpenSheet(memory.shown, memory.strange || memory.shown === null);
  await memory.update(reading);
  const current = await checkChosen(memory, reading, afresh);
  const { open, cell } = reading;
  const selection = cell && current?.sheet === open.name ? cell : null;
  return { sheets: memory.scoringSheets, current, systems: memory.systems, selection };
}

/** A sheet that turns out to be none of ours makes way for the next. */
async function checkChosen(memory: SheetMemory, reading: OpenReading, afresh: boolean): Promise<CheckedSheet | null> {
  const wanted = memory.choose(reading.open.id);
  memory.shown = wanted?.id ?? null;
  if (!wanted) return null;
  const content = await contentById(reading, wanted.id);
  const checked = content && checkSheet(content, memory.systems);
  if (checked) {
    if (afresh) memory.misshown = await lookForMisshown(content, wanted.id, checked.system);
    return { ...checked, findings: [...checked.findings, ...memory.misshownIn(wanted.id, content)] };
  }
  memory.refuse(wanted.id);
  return checkChosen(memory, reading, afresh);
}

/** What compares it is loaded when it is asked for first. */
async function lookForMisshown(content: SheetContent, id: string, system: IndicatorSystem): Promise<Misshown> {
  const { findMisshown } = await import("./misshown");
  return { id, rows: content.values.length, findings: await findMisshown(content, [system]) };
}

async function contentById({ sheet }: OpenReading, id: string): Promise<SheetContent | null> {
  if (sheet?.id === id) return sheet.content;
  const [read] = await readSheetsById([id]);
  return read?.content ?? null;
}
