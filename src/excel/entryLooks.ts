/** Looks at the formats of the cells that people fill in, and gives them back their own: a paste brings its own fonts and fills. */

import type { EntryLook } from "../layout/recognition/entryLooks";
import { type Area, areaSize } from "../workbook/address";
import type { Style } from "../workbook/workbook";
import { Canvas } from "./canvas";
import { drawLook } from "./drawCells";
import { inExcel } from "./inExcel";
import { changeProtected, type ProtectedSheet } from "./sheetProtection";

/** What a paste can bring along. */
export type PastedPart = "font" | "fill" | "border" | "format" | "alignment";

interface PastedLook {
  area: Area;
  parts: PastedPart[];
}

/** The stretches that look otherwise than they should; one request. @throws Failure where the sheet is gone */
export function readPastedLooks(sheet: string, looks: readonly EntryLook[]): Promise<PastedLook[]> {
  return inExcel(async (context) => {
    const canvas = new Canvas(context.workbook.worksheets.getItem(sheet));
    const loaded = looks.map((look) => loadParts(canvas, look));
    await context.sync();
    return looks.flatMap(({ area }, i): PastedLook[] => {
      const parts = loaded[i]?.() ?? [];
      return parts.length > 0 ? [{ area, parts }] : [];
    });
  });
}

/** Excel answers null where the cells of a range differ, which no style of ours is. */
function loadParts(canvas: Canvas, { area, style }: EntryLook): () => PastedPart[] {
  const range = canvas.range(area);
  const { format } = range;
  range.load("numberFormat");
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  const font = format.font.load("name,size,bold,italic,underline,strikethrough,color");
  const fill = format.fill.load("color");
  const borders = sidesOf(area).map((side) => format.borders.getItem(side).load("style,color"));
  return () => {
    const same: Record<PastedPart, boolean> = {
      font:
        font.name === style.font &&
        font.size === style.size &&
        font.bold === style.bold &&
        !font.italic &&
        font.underline === "None" &&
        !font.strikethrough &&
        sameColor(font.color, style.color),
      fill: sameColor(fill.color, style.fill ?? "#FFFFFF"),
      border: borders.every((each) => each.style === "Continuous" && sameColor(each.color, style.border ?? "")),
      format: (range.numberFormat as string[][]).every((row) => row.every((code) => code === style.numberFormat)),
      alignment:
        lower(format.horizontalAlignment) === style.horizontal &&
        lower(format.verticalAlignment) === style.vertical &&
        format.wrapText === style.wrap,
    };
    return (Object.keys(same) as PastedPart[]).filter((part) => !same[part]);
  };
}

function sidesOf(area: Area): Excel.BorderIndex[] {
  const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as Excel.BorderIndex[];
  return areaSize(area).rows > 1 ? [...sides, "InsideHorizontal" as Excel.BorderIndex] : sides;
}

function sameColor(found: string | null, expected: string): boolean {
  return found?.toUpperCase() === expected.toUpperCase();
}

function lower(word: string | null): Style["horizontal"] | Style["vertical"] | undefined {
  return word?.toLowerCase() as Style["horizontal"] | undefined;
}

/** One request. Contents are never written. @throws Failure with the contents as they were */
export function restoreLooks(sheet: ProtectedSheet, looks: readonly EntryLook[]): Promise<void> {
  return changeProtected("repair", sheet, (worksheet) => {
    drawEntryLooks(new Canvas(worksheet), looks);
    return () => undefined;
  });
}

/** In the batch under way, into a sheet without protection. */
export function drawEntryLooks(canvas: Canvas, looks: readonly EntryLook[]): void {
  for (const style of new Set(looks.map((look) => JSON.stringify(look.style)))) {
    const areas = looks.filter((look) => JSON.stringify(look.style) === style).map(({ area }) => area);
    drawLook(canvas, areas, JSON.parse(style) as Style);
    for (const { format } of canvas.rangesOf(areas))
      Object.assign(format.font, { italic: false, underline: "None", strikethrough: false });
  }
}
