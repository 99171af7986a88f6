/** Opens an .xlsx file as the plain workbook that the grid shows: what was saved here comes back whole, of others' what we know. */

import { parseArea } from "../../../workbook/address";
import { emptySheet } from "../../../workbook/sheetBuilder";
import type { Cell, Scalar, Sheet, SheetContent } from "../../../workbook/workbook";
import { plainStyle } from "../../../workbook/workbook";
import { Allowance } from "../../../xlsx/allowance";
import { inUtf8 } from "../../../xlsx/decodeText";
import { inflateByFflate } from "../../../xlsx/inflateByFflate";
import { readWorkbook } from "../../../xlsx/readWorkbook";
import { Relations } from "../../../xlsx/relations";
import { type Archive, openArchive } from "../../../xlsx/unzip";
import { openCharts } from "./openCharts";
import { openPage } from "./openPage";
import { openConditionalFormats, openValidations } from "./openRules";
import { type OpenedStyles, openStyles } from "./openStyles";
import { child, children, colorIn, isTrue, numberIn, treeOf } from "./xmlTree";

export interface OpenedWorkbook {
  /** In the file's order. */
  sheets: Sheet[];
  structureProtected: boolean;
}

/** @throws UnreadableFile for what is no .xlsx or damaged */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const contents = readWorkbook(bytes);
  const allowance = new Allowance();
  const archive = openArchive(bytes, allowance, inflateByFflate);
  const parts = new Parts(archive, allowance);
  const path = Relations.read(archive, "", allowance).only("officeDocument") ?? "";
  const workbook = parts.tree(path);
  const relations = parts.relations(path);
  const stylesPart = relations.only("styles");
  const styles = openStyles(stylesPart === null ? null : parts.tree(stylesPart));
  const entries = children(child(workbook, "sheets"), "sheet");
  const sheets = entries.flatMap((entry, at): Sheet[] => {
    const content = contents.find(({ name }) => name === entry.getAttribute("name"));
    const part = relations.get(idOf(entry))?.part;
    if (!content || part === undefined) return [];
    const sheet = openSheet(content, part, parts, { styles, printNames: printNamesOf(workbook, at) });
    return [entry.getAttribute("state") === "hidden" ? { ...sheet, hidden: true } : sheet];
  });
  return { sheets, structureProtected: isTrue(child(workbook, "workbookProtection"), "lockStructure") };
}

/** The parts of a file as trees. */
class Parts {
  constructor(
    private readonly archive: Archive,
    private readonly allowance: Allowance,
  ) {}

  tree(part: string): Element | null {
    const bytes = this.archive.read(part);
    return bytes && treeOf(new TextDecoder().decode(inUtf8(bytes)));
  }

  relations(part: string): Relations {
    return Relations.read(this.archive, part, this.allowance);
  }
}

function idOf(element: Element): string {
  return [...element.attributes].find(({ localName, prefix }) => localName === "id" && prefix !== null)?.value ?? "";
}

function printNamesOf(workbook: Element | null, sheet: number): Map<string, string> {
  const own = children(child(workbook, "definedNames"), "definedName").filter(
    (each) => numberIn(each, "localSheetId") === sheet,
  );
  return new Map(own.map((each) => [each.getAttribute("name") ?? "", each.textContent ?? ""]));
}

interface Surroundings {
  styles: OpenedStyles;
  printNames: ReadonlyMap<string, string>;
}

function openSheet(content: SheetContent, part: string, parts: Parts, { styles, printNames }: Surroundings): Sheet {
  const empty = emptySheet(content.name);
  const root = parts.tree(part);
  if (!root) return empty;
  const { conditionalFormats, colorScales } = openConditionalFormats(root, styles);
  const cells = cellsOf(content, root, styles);
  const width = cells[0]?.length ?? 0;
  const view = child(root, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const frozen = pane?.getAttribute("state") === "frozen";
  const protection = child(root, "sheetProtection");
  const drawing = child(root, "drawing");
  const drawingPart = drawing && parts.relations(part).get(idOf(drawing))?.part;
  return {
    ...empty,
    cells,
    merges: children(child(root, "mergeCells"), "mergeCell").map((each) => parseArea(each.getAttribute("ref") ?? "A1")),
    columnWidths: widthsOf(root, width),
    rowHeights: heightsOf(root, cells.length),
    frozen: {
      rows: frozen ? (numberIn(pane, "ySplit") ?? 0) : 0,
      columns: frozen ? (numberIn(pane, "xSplit") ?? 0) : 0,
    },
    validations: openValidations(root),
    conditionalFormats,
    ...(colorScales.length > 0 ? { colorScales } : {}),
    charts: drawingPart ? chartsOf(drawingPart, parts) : [],
    protection:
      protection && isTrue(protection, "sheet")
        ? {
            // In a file these say what is locked.
            allowFormatColumns: !isTrue(protection, "formatColumns", true),
            allowFormatRows: !isTrue(protection, "formatRows", true),
          }
        : null,
    page: openPage(root, printNames),
    names: content.names,
    gridlines: isTrue(view, "showGridLines", true),
    tabColor: colorIn(child(root, "sheetPr", "tabColor")),
  };
}

function chartsOf(part: string, parts: Parts): Sheet["charts"] {
  const drawing = parts.tree(part);
  const relations = parts.relations(part);
  const chart = (id: string): Element | null => {
    const found = relations.get(id)?.part;
    return found === undefined ? null : parts.tree(found);
  };
  return drawing ? openCharts(drawing, chart) : [];
}

/** Dense from A1: as far as there are contents or cells with a style. */
function cellsOf({ values, formulas }: SheetContent, root: Element, { styles }: OpenedStyles): Cell[][] {
  const looks = new Map<string, number>();
  let [rows, columns] = [values.length, Math.max(0, ...values.map((line) => line.length))];
  for (const row of children(child(root, "sheetData"), "row")) {
    for (const cell of children(row, "c")) {
      const { row: r, column: c } = parseArea(cell.getAttribute("r") ?? "A1");
      looks.set(`${r} ${c}`, numberIn(cell, "s") ?? 0);
      [rows, columns] = [Math.max(rows, r + 1), Math.max(columns, c + 1)];
    }
  }
  const scalar = (value: Scalar | undefined): Scalar => value ?? null;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c): Cell => {
      const look = looks.get(`${r} ${c}`);
      const style = (look === undefined ? undefined : styles[look]) ?? plainStyle;
      const formula = formulas[r]?.[c] ?? null;
      const value = scalar(values[r]?.[c]);
      return formula === null ? { value, style } : { value, formula, style };
    }),
  );
}

const usual = { width: 54, height: 14.25 };

/** Character widths, of digits of 7 pixels at 96 pixels an inch, → points. */
function widthsOf(root: Element, count: number): number[] {
  const widths = Array.from({ length: count }, () => usual.width);
  for (const each of children(child(root, "cols"), "col")) {
    const points = isTrue(each, "hidden") ? 0 : (Math.round((numberIn(each, "width") ?? 0) * 7) * 72) / 96;
    widths.fill(points, (numberIn(each, "min") ?? 1) - 1, numberIn(each, "max") ?? 1);
  }
  return widths;
}

function heightsOf(root: Element, count: number): number[] {
  const heights = Array.from({ length: count }, () => usual.height);
  for (const row of children(child(root, "sheetData"), "row")) {
    const height = isTrue(row, "hidden") ? 0 : numberIn(row, "ht");
    if (height !== null) heights[(numberIn(row, "r") ?? 1) - 1] = height;
  }
  return heights.slice(0, count);
}
