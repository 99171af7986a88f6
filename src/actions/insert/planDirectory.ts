/** Plans the directory that goes with an insertion: none for one unit, a new one for the second, and then the same one on. */

import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { drawBackLinks, redrawDirectory, undoBackLinks, updateDirectory } from "../../excel/drawDirectory";
import { type AlsoDrawn, placedAt } from "../../excel/drawWorkbook";
import type { SheetLook, WorkbookLook } from "../../excel/lookAtWorkbook";
import {
  directoryEntries,
  type DirectoryEntry,
  isDirectory,
  layOutDirectorySheet,
  linkToDirectory,
} from "../../layout/directorySheet";
import { freeSheetName } from "../../layout/parts/sheetNames";
import { type Language, textFor } from "../../text";
import type { Cell, Sheet, Workbook } from "../../workbook/workbook";

/** What a look must tell of the sheets to plan with. */
export type DirectoryLook = WorkbookLook<"names" | "protection">;

/** `sheets` are drawn as new ones, the plan's own with their way back; `also` draws over what is there. */
export function planDirectory(
  look: DirectoryLook,
  plan: Workbook,
  language: Language,
  systems: readonly IndicatorSystem[],
): { sheets: Sheet[]; also?: AlsoDrawn } {
  const before = directoryEntries(look.sheets, systems);
  if (before.length === 0) return { sheets: plan.sheets };
  const added = directoryEntries(plan.sheets, systems);
  const entries = [...before, ...added];
  const found = look.sheets.find(isDirectory);
  if (found) {
    const directory = { ...found, protected: found.protection !== null };
    const laidOut = layOutDirectorySheet(entries, directory.name, language);
    return {
      sheets: withBackLinks(plan.sheets, added, linkToDirectory(directory.name, language)),
      also: {
        draw: (context) => redrawDirectory(context, directory, laidOut),
        undo: () => updateDirectory(directory, layOutDirectorySheet(before, directory.name, language)),
      },
    };
  }
  const taken = [...look.sheets, ...plan.sheets].map(({ name }) => name);
  const name = freeSheetName(textFor(language).sheet.directory.name, taken);
  const link = linkToDirectory(name, language);
  const inFront = placedAt(name, 0);
  const earlier = before.flatMap(({ sheet, back }) => {
    const listed = look.sheets.find((each) => each.name === sheet);
    return listed ? [{ sheet: listed, cell: back }] : [];
  });
  return {
    sheets: [...withBackLinks(plan.sheets, added, link), layOutDirectorySheet(entries, name, language)],
    also: {
      draw(context) {
        inFront.draw(context);
        drawBackLinks(context, earlier, link);
      },
      undo: () => undoBackLinks(earlier),
    },
  };
}

function withBackLinks(sheets: Sheet[], entries: DirectoryEntry[], link: Pick<Cell, "formula" | "value">): Sheet[] {
  return sheets.map((sheet) => {
    const place = entries.find((entry) => entry.sheet === sheet.name)?.back;
    if (!place) return sheet;
    const cells = sheet.cells.map((line, row) =>
      row === place.row ? line.map((cell, column) => (column === place.column ? { ...cell, ...link } : cell)) : line,
    );
    return { ...sheet, cells };
  });
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
