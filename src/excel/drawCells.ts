/** Draws a sheet's cells: merges, contents, sizes and formats, a call a block and never a call a cell. */

import { type Area, area, areaSize } from "../workbook/address";
import { blocksOf, runsOf } from "../workbook/rectangles";
import type { Cell, Sheet, Style } from "../workbook/workbook";
import type { Canvas } from "./canvas";
import { typed } from "./typed";

/** Merges before values, as Excel needs it; then the whole block of contents at once. */
export function drawContents(canvas: Canvas, sheet: Sheet): void {
  for (const merge of sheet.merges) canvas.range(merge).merge(false);
  canvas.range(wholeOf(sheet)).formulas = sheet.cells.map((row) => row.map(typedContent));
}

/** Formats, sizes and the sheet's own look. */
export function drawFormats(canvas: Canvas, sheet: Sheet): void {
  drawStyles(canvas, sheet, wholeOf(sheet));
  drawWidths(canvas, sheet.columnWidths);
  drawHeights(canvas, sheet.rowHeights);
  drawSheetLook(canvas, sheet);
}

/** What belongs to the sheet and not to its cells. */
export function drawSheetLook({ worksheet }: Canvas, sheet: Pick<Sheet, "gridlines" | "tabColor">): void {
  worksheet.showGridlines = sheet.gridlines;
  if (sheet.tabColor !== null) worksheet.tabColor = sheet.tabColor;
}

/** The styles of the part's cells, in which nothing is drawn yet. */
export function drawStyles(canvas: Canvas, sheet: Sheet, part: Area): void {
  for (const property of Object.keys({ ...applyToAreas, ...applyToBlock }) as (keyof Style)[]) {
    drawProperty(canvas, sheet, property, part);
  }
}

/** Points, one a column; a column without width is hidden. */
export function drawWidths(canvas: Canvas, widths: number[]): void {
  for (const { value, first, last } of runsOf(widths)) {
    const columns = canvas.range(area(0, first, 0, last));
    if (value > 0) columns.format.columnWidth = value;
    else columns.columnHidden = true;
  }
}

/** Points, one a row; the height that most stretches have goes to all rows first, the others to theirs. */
export function drawHeights(canvas: Canvas, heights: number[]): void {
  const runs = runsOf(heights);
  const usual = mostCommon(runs.map(({ value }) => value));
  const put = (first: number, last: number, height: number): void => {
    canvas.range(area(first, 0, last, 0)).format.rowHeight = height;
  };
  if (usual !== undefined) put(0, heights.length - 1, usual);
  for (const { value, first, last } of runs) if (value !== usual) put(first, last, value);
}

function mostCommon(values: number[]): number | undefined {
  const times = (value: number): number => values.filter((each) => each === value).length;
  return [...values].sort((a, b) => times(b) - times(a))[0];
}

export function drawFrozen(canvas: Canvas, { rows, columns }: Sheet["frozen"]): void {
  const { freezePanes } = canvas.worksheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(canvas.range(area(0, 0, rows - 1, columns - 1)));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function wholeOf(sheet: Sheet): Area {
  return area(0, 0, sheet.cells.length - 1, sheet.columnWidths.length - 1);
}

/** A cell's formula, or its value as it has to be typed. */
export function typedContent({ value, formula }: Cell): string | number | boolean {
  return formula ?? typed(value);
}

/** What a fresh sheet has already; fonts differ from office to office and are always set. */
const excelsOwn: Partial<Style> = {
  bold: false,
  color: "#000000",
  fill: null,
  horizontal: "general",
  wrap: false,
  numberFormat: "General",
  locked: true,
  border: null,
};

/** What several areas and a single one both have. */
type Formatted = Pick<Excel.RangeAreas, "format">;

/** The properties that Excel takes for several areas at once. */
const applyToAreas: { [K in keyof Style]?: (ranges: Formatted, value: Style[K]) => void } = {
  font: ({ format }, value) => (format.font.name = value),
  size: ({ format }, value) => (format.font.size = value),
  bold: ({ format }, value) => (format.font.bold = value),
  color: ({ format }, value) => (format.font.color = value),
  fill: ({ format }, value) => {
    if (value === null) format.fill.clear();
    else format.fill.color = value;
  },
  horizontal: ({ format }, value) => (format.horizontalAlignment = capital(value)),
  vertical: ({ format }, value) => (format.verticalAlignment = capital(value)),
  wrap: ({ format }, value) => (format.wrapText = value),
  locked: ({ format }, value) => (format.protection.locked = value),
};

/** The others, which go to one block at a time. */
const applyToBlock: { [K in keyof Style]?: (range: Excel.Range, value: Style[K], block: Area) => void } = {
  // One value goes to all cells; the types know only arrays.
  numberFormat: (range, value) => (range.numberFormat = value as unknown as string[][]),
  border: drawBorder,
};

/** Where Excel has a value of its own, only the others are sent; else the most common value is sent for the whole part first. */
export function drawProperty<K extends keyof Style>(
  canvas: Canvas,
  sheet: Sheet,
  property: K,
  part = wholeOf(sheet),
): void {
  const rows = sheet.cells.slice(part.row, part.lastRow + 1);
  const styles = rows.map((row) => row.slice(part.column, part.lastColumn + 1).map(({ style }) => style[property]));
  const blocks = blocksOf(styles);
  const isExcels = property in excelsOwn;
  const background = isExcels ? excelsOwn[property] : blocks[0]?.value;
  if (!isExcels) drawValue(canvas, property, background as Style[K], [part]);
  for (const { value, areas } of blocks) {
    if (value !== background) {
      drawValue(
        canvas,
        property,
        value,
        areas.map((each) => moved(each, part)),
      );
    }
  }
}

/** Gives areas a style again, whatever they look like now. */
export function drawLook(canvas: Canvas, areas: Area[], style: Partial<Style>): void {
  for (const property of Object.keys(style) as (keyof Style)[])
    drawValue(canvas, property, style[property] as Style[typeof property], areas);
}

/** An area counted from the part's first cell, as one counted from A1. */
function moved({ row, column, lastRow, lastColumn }: Area, part: Area): Area {
  return area(row + part.row, column + part.column, lastRow + part.row, lastColumn + part.column);
}

function drawValue<K extends keyof Style>(canvas: Canvas, property: K, value: Style[K], areas: Area[]): void {
  const [toAreas, toBlock] = [applyToAreas[property], applyToBlock[property]];
  if (toAreas) for (const ranges of canvas.rangesOf(areas)) toAreas(ranges, value);
  if (toBlock) for (const block of areas) toBlock(canvas.range(block), value, block);
}

/** Thin lines on all four sides of every cell; inner lines only where the block has any. */
function drawBorder(range: Excel.Range, color: string | null, block: Area): void {
  if (color === null) return;
  const { rows, columns } = areaSize(block);
  const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as Excel.BorderIndex[];
  if (rows > 1) sides.push("InsideHorizontal" as Excel.BorderIndex);
  if (columns > 1) sides.push("InsideVertical" as Excel.BorderIndex);
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = "Continuous";
    border.color = color;
  }
}

/** Office.js writes `Center` where we write `center`. */
function capital<T extends string>(name: T): Capitalize<T> {
  return (name.charAt(0).toUpperCase() + name.slice(1)) as Capitalize<T>;
}
