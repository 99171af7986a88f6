/** Plans the directory that goes with an insertion: none for one unit, a new one for the second, and then the same one on. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { redrawDirectory, updateDirectory } from "../../excel/drawDirectory";
import { type AlsoDrawn, placedAt } from "../../excel/drawWorkbook";
import type { SheetLook, WorkbookLook } from "../../excel/lookAtWorkbook";
import { directoryEntries, isDirectory, layOutDirectorySheet } from "../../layout/directorySheet";
import { freeSheetName } from "../../layout/parts/sheetNames";
import { type Language, textFor } from "../../text";
import type { Sheet, Workbook } from "../../workbook/workbook";

/** `sheets` are drawn as new ones; `also` draws over the directory that is there. */
export function planDirectory(
  look: WorkbookLook<"names" | "protected">,
  plan: Workbook,
  language: Language,
  systems: readonly IndicatorSystem[],
): { sheets: Sheet[]; also?: AlsoDrawn } {
  const before = directoryEntries(look.sheets, systems);
  if (before.length === 0) return { sheets: [] };
  const entries = [...before, ...directoryEntries(plan.sheets, systems)];
  const directory = look.sheets.find(isDirectory);
  if (directory) {
    const laidOut = layOutDirectorySheet(entries, directory.name, language);
    return {
      sheets: [],
      also: {
        draw: (context) => redrawDirectory(context, directory, laidOut),
        undo: () => updateDirectory(directory, layOutDirectorySheet(before, directory.name, language)),
      },
    };
  }
  const taken = [...look.sheets, ...plan.sheets].map(({ name }) => name);
  const name = freeSheetName(textFor(language).sheet.directory.name, taken);
  return {
    sheets: [layOutDirectorySheet(entries, name, language)],
    also: placedAt(name, 0),
  };
}

/** Brings the directory, if there is one, up to date with these sheets. @throws Failure */
export async function refreshDirectory(
  sheets: SheetLook<"names" | "protected">[],
  language: Language,
  systems: readonly IndicatorSystem[],
): Promise<void> {
  const directory = sheets.find(isDirectory);
  if (!directory) return;
  const plan = layOutDirectorySheet(directoryEntries(sheets, systems), directory.name, language);
  await updateDirectory(directory, plan);
}
