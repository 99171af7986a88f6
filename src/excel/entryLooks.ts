/** Looks at the formats of the cells that people fill in, and gives them back their own: a paste brings its own fonts and fills. */

import { parseScore } from "../domain/parseScore";
import { styles } from "../layout/parts/styles";
import type { EntryLook } from "../layout/recognition/entryLooks";
import { type Area, areaSize, cellName } from "../workbook/address";
import type { Scalar, Style } from "../workbook/workbook";
import { Canvas } from "./canvas";
import { drawLook } from "./drawCells";
import { inExcel } from "./inExcel";
import { changeProtected, type ProtectedSheet } from "./sheetProtection";

/** What a paste can bring along. */
export type PastedPart = "font" | "fill" | "border" | "format" | "alignment";

/** A number that its cell's pasted format shows as something else: 0.5 as 50%, 3 as a date. `cell` in A1 form. */
export interface Misread {
  cell: string;
  value: number;
  shown: string;
}

interface PastedLook {
  area: Area;
  parts: PastedPart[];
  misread: Misread[];
}

/** The stretches that look otherwise than they should; one request. @throws Failure where the sheet is gone */
export function readPastedLooks(sheet: string, looks: readonly EntryLook[]): Promise<PastedLook[]> {
  return inExcel(async (context) => {
    const canvas = new Canvas(context.workbook.worksheets.getItem(sheet));
    const loaded = looks.map((look) => loadParts(canvas, look));
    await context.sync();
    return looks.flatMap(({ area }, i): PastedLook[] => {
      const found = loaded[i]?.();
      return found && found.parts.length > 0 ? [{ area, ...found }] : [];
    });
  });
}

/** Sheets of version 0.1 have another format for scores, and a fill wherever people write. */
const earlierScores = "General_)";
const earlierFill = "#F5F9FF";

function isOwn(code: string | undefined, { numberFormat }: Style): boolean {
  return code === numberFormat || (code === earlierScores && numberFormat === styles.score.numberFormat);
}

/** Excel answers null where the cells of a range differ, which no style of ours is. */
function loadParts(canvas: Canvas, { area, style }: EntryLook): () => Omit<PastedLook, "area"> {
  const range = canvas.range(area);
  const { format } = range;
  range.load("numberFormat,values,text");
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
      fill: [style.fill ?? "#FFFFFF", earlierFill].some((own) => sameColor(fill.color, own)),
      border: borders.every((each) => each.style === "Continuous" && sameColor(each.color, style.border ?? "")),
      format: (range.numberFormat as string[][]).every((row) => row.every((code) => isOwn(code, style))),
      alignment:
        lower(format.horizontalAlignment) === style.horizontal &&
        lower(format.verticalAlignment) === style.vertical &&
        format.wrapText === style.wrap,
    };
    return {
      parts: (Object.keys(same) as PastedPart[]).filter((part) => !same[part]),
      misread: same.format ? [] : misreadIn(range, { area, style }),
    };
  };
}

function misreadIn(range: Excel.Range, { area, style }: EntryLook): Misread[] {
  const formats = range.numberFormat as string[][];
  return (range.values as Scalar[][]).flatMap(([value], i): Misread[] => {
    const shown = range.text[i]?.[0] ?? "";
    if (typeof value !== "number" || isOwn(formats[i]?.[0], style) || parseScore(shown) === value) return [];
    return [{ cell: cellName(area.row + i, area.column), value, shown }];
  });
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
