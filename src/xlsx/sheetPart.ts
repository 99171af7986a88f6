/** Writes a worksheet part: its cells, sizes, panes, rules, protection and print set-up. */

import { area, areaName, cellName } from "../workbook/address";
import type { Cell, Protection, Scalar, Sheet } from "../workbook/workbook";
import { toFileFormula } from "./futureFunctions";
import { printXml } from "./printParts";
import { colorScalesXml, conditionalFormatsXml, validationsXml } from "./sheetRules";
import type { StringTable } from "./stringTable";
import { argb, type StyleTable } from "./styleTable";
import { element, escapeText, namespace, xmlPart } from "./xml";

/** The tables that all sheets of a workbook share. */
export interface Tables {
  styles: StyleTable;
  strings: StringTable;
}

const errorValue = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/** The worksheet part. `drawingId` is the relationship of the sheet's drawing, where it has one. */
export function sheetPart(sheet: Sheet, tables: Tables, options: { selected: boolean; drawingId?: string }): string {
  return xmlPart(
    element(
      "worksheet",
      { xmlns: namespace.main, "xmlns:r": namespace.relationships },
      propertiesXml(sheet),
      element("dimension", { ref: areaName(area(0, 0, Math.max(sheet.cells.length - 1, 0), lastColumn(sheet))) }),
      viewXml(sheet, options.selected),
      element("sheetFormatPr", { defaultRowHeight: 14.25 }),
      columnsXml(sheet.columnWidths),
      element("sheetData", {}, ...sheet.cells.map((row, i) => rowXml(row, i, sheet.rowHeights[i], tables))),
      protectionXml(sheet.protection),
      mergesXml(sheet),
      conditionalFormatsXml(sheet.conditionalFormats, tables.styles),
      colorScalesXml(sheet.colorScales ?? [], sheet.conditionalFormats.length),
      validationsXml(sheet.validations),
      printXml(sheet.page),
      options.drawingId ? element("drawing", { "r:id": options.drawingId }) : "",
    ),
  );
}

function lastColumn(sheet: Sheet): number {
  return Math.max((sheet.cells[0]?.length ?? 1) - 1, 0);
}

function propertiesXml(sheet: Sheet): string {
  const tab = sheet.tabColor ? element("tabColor", { rgb: argb(sheet.tabColor) }) : "";
  const fit = sheet.page?.fit ? element("pageSetUpPr", { fitToPage: true }) : "";
  return tab || fit ? element("sheetPr", {}, tab, fit) : "";
}

function viewXml({ gridlines, frozen }: Sheet, selected: boolean): string {
  const attributes = { showGridLines: gridlines, tabSelected: selected, workbookViewId: 0 };
  return element("sheetViews", {}, element("sheetView", attributes, paneXml(frozen)));
}

function paneXml({ rows, columns }: Sheet["frozen"]): string {
  if (!rows && !columns) return "";
  const activePane = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const topLeftCell = cellName(rows, columns);
  const split = { xSplit: columns || undefined, ySplit: rows || undefined };
  return (
    element("pane", { ...split, topLeftCell, activePane, state: "frozen" }) +
    element("selection", { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}

/** Equal neighbours share one element. */
function columnsXml(widths: number[]): string {
  const runs: { min: number; max: number; width: number }[] = [];
  widths.forEach((points, i) => {
    const width = characterWidth(points);
    const last = runs.at(-1);
    if (last?.width === width) last.max = i + 1;
    else runs.push({ min: i + 1, max: i + 1, width });
  });
  return runs.length ? element("cols", {}, ...runs.map(columnXml)) : "";
}

/** A hidden column has no width. */
function columnXml(run: { min: number; max: number; width: number }): string {
  return element("col", { ...run, hidden: run.width === 0 || undefined, customWidth: true });
}

/** Points → Excel's character widths, for digits of 7 pixels at 96 pixels an inch; Excel keeps 1/256 of a character. */
export function characterWidth(points: number): number {
  const pixels = Math.round((points * 96) / 72);
  return Math.trunc((pixels / 7) * 256) / 256;
}

function rowXml(cells: Cell[], row: number, height: number | undefined, tables: Tables): string {
  const size = height === undefined ? {} : { ht: height, customHeight: true };
  return element("row", { r: row + 1, ...size }, ...cells.map((cell, i) => cellXml(cell, cellName(row, i), tables)));
}

function cellXml({ value, formula, style }: Cell, r: string, { styles, strings }: Tables): string {
  if (formula !== undefined) {
    const result = resultXml(value);
    const f = `<f>${escapeText(toFileFormula(formula))}</f>`;
    return element("c", { r, s: styles.cellStyle(style), t: result.type }, f, result.xml);
  }
  if (value === null || value === "") return element("c", { r, s: styles.cellStyle(style) });
  if (typeof value === "string") {
    const s = styles.cellStyle(style, value.startsWith("="));
    return element("c", { r, s, t: "s" }, `<v>${strings.place(value)}</v>`);
  }
  const { type, xml } = resultXml(value);
  return element("c", { r, s: styles.cellStyle(style), t: type }, xml);
}

function resultXml(value: Scalar): { type?: string; xml: string } {
  if (value === null) return { xml: "" };
  if (typeof value === "boolean") return { type: "b", xml: `<v>${Number(value)}</v>` };
  if (typeof value === "string")
    return { type: errorValue.test(value) ? "e" : "str", xml: `<v>${escapeText(value)}</v>` };
  if (!Number.isFinite(value)) throw new Error(`a cell holds no such number: ${value}`);
  return { xml: `<v>${value}</v>` };
}

function protectionXml(protection: Protection | null): string {
  if (!protection) return "";
  return element("sheetProtection", {
    sheet: true,
    objects: true,
    scenarios: true,
    // In a file these say what is locked, not what is allowed.
    formatColumns: !protection.allowFormatColumns,
    formatRows: !protection.allowFormatRows,
  });
}

function mergesXml({ merges }: Sheet): string {
  if (merges.length === 0) return "";
  return element(
    "mergeCells",
    { count: merges.length },
    ...merges.map((m) => element("mergeCell", { ref: areaName(m) })),
  );
}
