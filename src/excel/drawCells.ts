/** Draws a sheet's cells: merges, contents, sizes and formats, a call a block and never a call a cell. */

import { area, areaName, areaSize, type Area } from "../workbook/address";
import { blocksOf, runsOf } from "../workbook/rectangles";
import type { Cell, Sheet, Style } from "../workbook/workbook";

/** Merges before values, as Excel needs it; then the whole block of contents at once. */
export function drawContents(worksheet: Excel.Worksheet, sheet: Sheet): void {
  for (const merge of sheet.merges) worksheet.getRange(areaName(merge)).merge(false);
  rangeOfAll(worksheet, sheet).formulas = sheet.cells.map((row) => row.map(contentOf));
}

/** Formats, sizes, frozen panes and the sheet's own look. */
export function drawFormats(worksheet: Excel.Worksheet, sheet: Sheet): void {
  for (const property of Object.keys(apply) as (keyof Style)[]) drawProperty(worksheet, sheet, property);
  for (const { value, first, last } of runsOf(sheet.columnWidths)) {
    worksheet.getRange(areaName(area(0, first, 0, last))).format.columnWidth = value;
  }
  for (const { value, first, last } of runsOf(sheet.rowHeights)) {
    worksheet.getRange(areaName(area(first, 0, last, 0))).format.rowHeight = value;
  }
  const { rows, columns } = sheet.frozen;
  if (rows > 0 && columns > 0) worksheet.freezePanes.freezeAt(worksheet.getRange(areaName(area(0, 0, rows - 1, columns - 1))));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
  worksheet.showGridlines = sheet.gridlines;
  if (sheet.tabColor !== null) worksheet.tabColor = sheet.tabColor;
}

function rangeOfAll(worksheet: Excel.Worksheet, sheet: Sheet): Excel.Range {
  return worksheet.getRange(areaName(area(0, 0, sheet.cells.length - 1, sheet.columnWidths.length - 1)));
}

/** As typed into a cell: a formula, a number, or a text that Excel must not take for a number, date or formula. */
function contentOf({ value, formula }: Cell): string | number | boolean {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  return typeof value === "string" && /^[\s'=+\-@\d.(（$￥¥%]|^(true|false)$/i.test(value) ? `'${value}` : value;
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

/** How each property of a style is told to Excel. */
const apply: { [K in keyof Style]: (range: Excel.Range, value: Style[K], size: Area) => void } = {
  font: (range, value) => (range.format.font.name = value),
  size: (range, value) => (range.format.font.size = value),
  bold: (range, value) => (range.format.font.bold = value),
  color: (range, value) => (range.format.font.color = value),
  fill: (range, value) => {
    if (value === null) range.format.fill.clear();
    else range.format.fill.color = value;
  },
  horizontal: (range, value) => (range.format.horizontalAlignment = capital(value)),
  vertical: (range, value) => (range.format.verticalAlignment = capital(value)),
  wrap: (range, value) => (range.format.wrapText = value),
  numberFormat: (range, value) => (range.numberFormat = [[value]]),
  locked: (range, value) => (range.format.protection.locked = value),
  border: drawBorder,
};

/** Where Excel has a value of its own, only the others are told; else the most common value goes to the whole block first. */
function drawProperty<K extends keyof Style>(worksheet: Excel.Worksheet, sheet: Sheet, property: K): void {
  const blocks = blocksOf(sheet.cells.map((row) => row.map((cell) => cell.style[property])));
  const isExcels = property in excelsOwn;
  const background = isExcels ? excelsOwn[property] : blocks[0]?.value;
  const all = area(0, 0, sheet.cells.length - 1, sheet.columnWidths.length - 1);
  if (!isExcels) apply[property](worksheet.getRange(areaName(all)), background as Style[K], all);
  for (const { value, areas } of blocks) {
    if (value === background) continue;
    for (const each of areas) apply[property](worksheet.getRange(areaName(each)), value, each);
  }
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
function capital<T extends string>(word: T): Capitalize<T> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>;
}
