/** Reads of a file those sheets that can be ours: what summaries say is worked out from the scoring sheets, and strangers' long lists cost nothing. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { FormatsNeeded, type OtherFormats } from "../../formats/otherFormats";
import { sortOfFile } from "../../formats/sortOfFile";
import { isFinalised } from "../../layout/final/finalMarks";
import { canBeOurName, canBeOurs } from "../../layout/ourSheets";
import { systemDrawnFrom } from "../../layout/recognition/constantName";
import { summaryOf } from "../../layout/summary/summaryOf";
import type { SheetContent } from "../../workbook/workbook";
import { inflateByFflate } from "../../xlsx/inflateByFflate";
import type { Inflater } from "../../xlsx/inflater";
import { readWorkbook, type SheetHead } from "../../xlsx/readWorkbook";
import { UnreadableFile } from "../../xlsx/unreadableFile";

/** What there is to read files with. */
export interface ReadingTools {
  inflater?: Inflater;
  /** Reads what is no .xlsx file; null until it is loaded. */
  others?: OtherFormats | null;
  /** Opens encrypted files; null where none was given. It is neither kept nor told. */
  password?: string | null;
  /** The systems that the organiser has beside the official ones; before what files carry under the same id. */
  systems?: readonly IndicatorSystem[];
}

/** Thrown for an archive of files: each of them is a file of its own. */
export class ArchiveFound extends Error {
  override name = "ArchiveFound";
}

/**
 * In the workbook's order.
 * @throws UnreadableFile
 * @throws ArchiveFound
 * @throws FormatsNeeded for a file of another format, where `others` are not at hand
 */
export function readOurs(bytes: Uint8Array, tools: ReadingTools = {}): SheetContent[] {
  return readAny(bytes, tools, false);
}

function readAny(bytes: Uint8Array, tools: ReadingTools, isDecrypted: boolean): SheetContent[] {
  try {
    return readXlsx(bytes, tools);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return readOther(bytes, error, tools, isDecrypted);
  }
}

function readXlsx(bytes: Uint8Array, { inflater }: ReadingTools): SheetContent[] {
  return readWorkbook(bytes, {
    wanted: isNeeded,
    wantedSoFar: canBeOurs,
    wantsName: canBeOurName,
    shown: true,
    inflater,
  });
}

/** `error` is what is wrong with it as an .xlsx file. */
function readOther(
  bytes: Uint8Array,
  error: UnreadableFile,
  tools: ReadingTools,
  isDecrypted: boolean,
): SheetContent[] {
  const { inflater = inflateByFflate, others = null, password = null } = tools;
  const sort = sortOfFile(bytes, error, inflater);
  // An encrypted workbook may be of any format, but for another encrypted one: each costs time.
  if (sort === null || (sort === "encrypted" && isDecrypted)) throw error;
  if (sort === "zip") throw new ArchiveFound();
  if (!others) throw new FormatsNeeded();
  if (sort === "encrypted") return readAny(others.decrypt(bytes, password), tools, true);
  return others.read(bytes, sort, { inflater, password }).filter((sheet, _, all) => isNeeded(sheet, all));
}

/** Only a scoring sheet has this name: one that says as well that it is a summary is looked at. */
function isScoring(sheet: SheetHead): boolean {
  return systemDrawnFrom(sheet) !== null;
}

/** Summaries are compared with what was finalised: those of other tables say nothing new, if they are what they say. */
function isNeeded(sheet: SheetHead, all: readonly SheetHead[]): boolean {
  const table = summaryOf(sheet);
  return table === null || isScoring(sheet) || all.some(isFinalised) || !onlySummaries(all).has(table);
}

const known = new WeakMap<readonly SheetHead[], ReadonlySet<string>>();

/** The scoring sheets of a workbook of which exactly one sheet says that it is their summary: a table may say so falsely. */
function onlySummaries(all: readonly SheetHead[]): ReadonlySet<string> {
  const found = known.get(all);
  if (found) return found;
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const sheet of all) {
    const table = summaryOf(sheet);
    if (table !== null) (once.has(table) ? again : once).add(table);
  }
  const scoring = new Set(all.filter(isScoring).map(({ name }) => name));
  const only = new Set([...once].filter((table) => scoring.has(table) && !again.has(table)));
  known.set(all, only);
  return only;
}
