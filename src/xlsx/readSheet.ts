/** Reads a worksheet part: each cell's value and formula, and where it is asked for how a person sees them. */

import { mostColumns, mostRows } from "../workbook/excelLimits";
import type { Scalar, SheetContent } from "../workbook/workbook";
import type { Allowance } from "./allowance";
import { areasIn } from "./areasIn";
import { CellParts } from "./cellParts";
import { digits } from "./cellValue";
import { standardColorsOnly } from "./colors";
import { textOf } from "./decodeText";
import { FormulaCollector } from "./formulaCollector";
import { fromFileFormula } from "./futureFunctions";
import { quickCell, quickRow, rowEnd } from "./quickCell";
import type { Styles } from "./readStyles";
import { scanXml, type XmlEvents } from "./scanXml";
import { SharedFormulas } from "./sharedFormulas";
import type { Runs, SharedStrings } from "./sharedStrings";
import { SheetGrid, spread } from "./sheetGrid";
import { isLess, leastHeight, ShownCollector, type ShownInSheet } from "./shownCollector";
import { UnreadableFile } from "./unreadableFile";
import type { XmlTag } from "./xmlTag";

export type SheetCells = Pick<SheetContent, "values" | "formulas" | "beyond">;

/** Its cells, and how they are seen where that was asked for. */
export interface SheetRead {
  cells: SheetCells;
  shown: ShownInSheet | null;
  /** The ids of its drawings, today's and an older program's, where that was asked for and there are any. */
  drawing: string | null;
  olderDrawing: string | null;
}

/** What reading a sheet needs of its workbook. */
export interface SheetOrder {
  strings: SharedStrings;
  /** Days count from 1904. */
  date1904: boolean;
  /** Null where it is not asked how cells are seen. */
  styles: Styles | null;
  allowance: Allowance;
}

/** The cells of a worksheet part in UTF-8. @throws UnreadableFile */
export function readSheet(xml: Uint8Array, order: SheetOrder): SheetRead {
  const reader = new SheetReader(xml, order, Infinity);
  scanXml(xml, reader, order.allowance);
  const cells = reader.cells();
  const { shown } = reader;
  const { drawing = null, olderDrawing = null } = shown ?? {};
  return { cells, shown: shown?.shown(cells.values) ?? null, drawing, olderDrawing };
}

/** The cells of so many rows, from the beginning of a part; null where that beginning does not reach so far. */
export function readFirstRows(xml: Uint8Array, order: SheetOrder, rows: number): SheetCells | null {
  const reader = new SheetReader(xml, order, rows);
  try {
    scanXml(xml, reader, order.allowance);
  } catch (error) {
    // What is cut off somewhere is not well formed.
    if (!(error instanceof UnreadableFile) || error.reason === "too-large") throw error;
  }
  return reader.done ? reader.cells() : null;
}

/** A formula that fills several cells: all of them show what it gives. */
interface Spread {
  ref: string;
  formula: string;
}

/** So that the walk counts now and then what was taken. */
const atOnce = 64;
/** So many elements are around the one that holds all rows, around a row and around a cell. */
const [dataDepth, rowDepth, cellDepth] = [1, 2, 3] as const;

class SheetReader implements XmlEvents {
  private readonly grid: SheetGrid;
  private readonly cell: CellParts;
  readonly shown: ShownCollector | null;
  private readonly shared: SharedFormulas;
  private readonly spreads: Spread[] = [];
  private readonly collector = new FormulaCollector();
  private row = -1;
  private column = -1;
  private style = 0;
  /** Whether the cell shows what is written above its text. */
  private readings = false;
  /** How many elements are open that the walk has told of. */
  private depth = 0;
  private isSheet = false;
  private hadData = false;
  private inData = false;
  private inRow = false;
  private inCell = false;
  /** In a row whose beginning was taken at once, so that the walk knows nothing of it. */
  private inQuickRow = false;
  done = false;

  constructor(
    private readonly xml: Uint8Array,
    private readonly order: SheetOrder,
    private readonly rowsWanted: number,
  ) {
    const { strings, date1904, styles, allowance } = order;
    this.grid = new SheetGrid(allowance);
    this.shared = new SharedFormulas(allowance);
    this.shown = styles && new ShownCollector(xml, styles, allowance);
    this.cell = new CellParts(xml, strings, date1904, styles?.colors ?? standardColorsOnly, allowance);
  }

  open(name: string, tag: XmlTag, parent: string, told: number): void {
    this.depth = told + 1;
    if (told === 0) this.isSheet = name === "worksheet";
    const depth = this.inQuickRow ? told + 1 : told;
    if (this.inCell) this.cell.open(name, tag, parent, depth - cellDepth);
    else if (this.inRow || this.inQuickRow) {
      if (depth === cellDepth && name === "c") this.openCell(tag);
    } else if (this.inData) {
      if (depth === rowDepth && name === "row") this.openRow(tag);
    } else if (told === dataDepth && name === "sheetData") this.openData();
    else this.shown?.open(name, tag, parent, told);
  }

  close(name: string): void {
    const told = --this.depth;
    const depth = this.inQuickRow ? told + 1 : told;
    if (this.inCell) {
      this.cell.close(name);
      if (depth > cellDepth) return;
      this.inCell = false;
      this.closeCell();
    } else if (this.inRow) this.inRow = told > rowDepth;
    else if (this.inData && told === dataDepth) {
      if (this.inQuickRow) throw new UnreadableFile("damaged", "a row is not closed");
      this.inData = false;
      this.done = this.rowsWanted < Infinity;
    } else if (!this.inData) this.shown?.close(name);
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.inCell) this.cell.add(from, to, literal);
    else this.shown?.text(from, to, literal);
  }

  /** Most rows and cells are written alike: those are taken at once, one after the other. */
  quick(tag: number): number {
    if (!this.inData || this.inCell || this.depth !== (this.inRow ? cellDepth : rowDepth)) return 0;
    let end = tag;
    for (let left = atOnce; left > 0 && !this.done; left--) {
      const next = this.inRow || this.inQuickRow ? this.quickCell(end) || this.quickRowEnd(end) : this.quickRow(end);
      if (next === 0) break;
      end = next;
    }
    return end === tag ? 0 : end;
  }

  private quickCell(tag: number): number {
    const cell = quickCell(this.xml, tag);
    if (!cell) return 0;
    const { row, column, valueFrom, formulaFrom, formulaTo } = cell;
    this.row = row;
    this.column = column;
    this.style = cell.style;
    this.readings = false;
    if (valueFrom < 0 && formulaFrom < 0) return cell.end;
    const value = valueFrom < 0 ? null : this.cell.valueOf(cell.type, valueFrom, cell.valueTo);
    let formula: string | null = null;
    if (formulaFrom >= 0 && this.grid.keeps(row, column)) {
      this.cell.count(formulaTo - formulaFrom, "letters");
      formula = this.collector.add(this.xml, cell);
    }
    this.put(value, formula, valueFrom < 0 ? null : this.cell.runs);
    return cell.end;
  }

  private quickRow(tag: number): number {
    const row = quickRow(this.xml, tag);
    if (!row) return 0;
    this.startRow(row.row, row.hidden, row.sized);
    this.inQuickRow = !row.closed;
    return row.end;
  }

  private quickRowEnd(tag: number): number {
    const end = this.inQuickRow ? rowEnd(this.xml, tag) : 0;
    if (end > 0) this.inQuickRow = false;
    return end;
  }

  cells(): SheetCells {
    if (!this.isSheet) throw new UnreadableFile("damaged", "a sheet whose first element is none");
    const content = this.grid.content();
    this.collector.fillIn(content.formulas);
    const { allowance } = this.order;
    for (const { ref, formula } of this.spreads) spread(formula, areasIn(ref, allowance), content, allowance);
    return content;
  }

  private openData(): void {
    if (this.hadData) throw new UnreadableFile("contradictory", "two elements hold the cells");
    this.hadData = this.inData = true;
  }

  private openRow(tag: XmlTag): void {
    const place = tag.find("r");
    const row = place < 0 ? this.row + 1 : digits(this.xml, tag.from(place), tag.to(place)) - 1;
    const height = tag.text("ht");
    this.startRow(row, tag.isTrue("hidden") || isLess(height, leastHeight), height !== null);
    this.inRow = true;
  }

  private startRow(row: number, hidden: boolean, sized: boolean): void {
    this.row = row;
    this.shown?.row(row, hidden, sized);
    this.column = -1;
    if (row >= this.rowsWanted) this.done = true;
  }

  private openCell(tag: XmlTag): void {
    this.inCell = true;
    this.cell.start(tag);
    const style = this.shown ? tag.find("s") : -1;
    this.style = style < 0 ? 0 : digits(this.xml, tag.from(style), tag.to(style));
    this.readings = tag.isTrue("ph");
    const name = tag.find("r");
    if (name < 0) this.column++;
    else this.goTo(tag.from(name), tag.to(name));
  }

  /** Reads a cell's name letter by letter, in small letters too: there are many cells. */
  private goTo(from: number, to: number): void {
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = ((this.xml[at] ?? 0) & 0xdf) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const row = digits(this.xml, at, to);
    if (column < 1 || column > mostColumns || !(row >= 1 && row <= mostRows))
      throw new UnreadableFile("damaged", `no cell is called ${textOf(this.xml, from, to)}`);
    this.column = column - 1;
    this.row = row - 1;
  }

  private closeCell(): void {
    const [value, formula] = [this.cell.value(), this.formula()];
    if (this.cell.spread !== null && this.grid.keeps(this.row, this.column))
      this.spreads.push({ ref: this.cell.spread, formula: formula ?? "=TABLE()" });
    if (value === null && formula === null) return;
    if (!(this.row >= 0)) throw new UnreadableFile("damaged", "a row without a number");
    this.put(value, formula, this.cell.runs);
  }

  private put(value: Scalar, formula: string | null, runs: Runs | null): void {
    const { row, column, style, readings } = this;
    this.grid.put(row, column, value, formula);
    if (!this.shown || !this.grid.keeps(row, column)) return;
    this.shown.cell({ row, column, style, runs, readings, isDate: this.cell.isDate });
  }

  private formula(): string | null {
    const { row, column, shared } = this;
    const { formula, sharedIndex } = this.cell;
    if (formula !== null) {
      this.cell.count(formula.length, "letters");
      if (sharedIndex !== null) shared.add(sharedIndex, { formula, row, column });
      return fromFileFormula(formula);
    }
    return sharedIndex === null ? null : fromFileFormula(shared.at(sharedIndex, row, column));
  }
}
