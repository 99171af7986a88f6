/** Reads a worksheet part: each cell's value and formula. */

import type { Scalar } from "../workbook/workbook";
import type { Allowance } from "./allowance";
import { scalarOf, cellTypes, digits, quickNumber } from "./cellValue";
import { textOf } from "./decodeText";
import { FormulaCollector } from "./formulaCollector";
import { fromFileFormula } from "./futureFunctions";
import { mostColumns, mostRows, moveFormula } from "./moveFormula";
import { quickCell, quickRow, rowEnd, type QuickCell } from "./quickCell";
import { Attributes, findAttribute, scanXml, type XmlEvents } from "./scanXml";
import { UnreadableFile } from "./unreadableFile";

export interface SheetCells {
  values: Scalar[][];
  formulas: (string | null)[][];
}

/** Where a shared formula was written out. */
interface Master {
  formula: string;
  row: number;
  column: number;
}

/** The cells of a worksheet part in UTF-8; `strings` are the workbook's shared strings. */
export function readSheet(xml: Uint8Array, strings: readonly string[], allowance: Allowance): SheetCells {
  const reader = new SheetReader(xml, strings, allowance);
  scanXml(xml, reader, allowance);
  return reader.cells();
}

/** So that the walk counts now and then what was taken. */
const atOnce = 64;

/** What is being collected: of a cell, its value, its formula, its own text. */
type Part = "v" | "f" | "t" | null;

class SheetReader implements XmlEvents {
  private readonly values: Scalar[][] = [];
  private readonly formulas: (string | null)[][] = [];
  private readonly masters = new Map<string, Master>();
  private width = 0;
  private row = -1;
  private column = -1;
  private inData = false;
  private inCell = false;
  /** In a row whose beginning was taken at once, so that the walk knows nothing of it. */
  private inQuickRow = false;
  done = false;
  private inPhonetic = false;
  private type: number = cellTypes.number;
  private part: Part = null;
  /** Where the value stands while it is in one piece: most are numbers, which need no text. */
  private from = -1;
  private to = -1;
  private value: string | null = null;
  private formula: string | null = null;
  private sharedIndex: string | null = null;
  private readonly collector = new FormulaCollector();

  constructor(
    private readonly xml: Uint8Array,
    private readonly strings: readonly string[],
    private readonly allowance: Allowance,
  ) {}

  open(name: string, from: number, to: number): void {
    if (!this.inData) this.inData = name === "sheetData";
    else if (name === "c") this.openCell(from, to);
    else if (name === "v") this.startValue("v");
    else if (name === "row") this.openRow(from, to);
    else if (name === "f") this.openFormula(from, to);
    else if (name === "rPh") this.inPhonetic = true;
    else if (name === "t" && !this.inPhonetic) this.startValue("t");
  }

  close(name: string): void {
    this.part = null;
    if (name === "c" && this.inData) {
      this.inCell = false;
      this.closeCell();
    } else if (name === "rPh") this.inPhonetic = false;
    else if (name === "sheetData") {
      if (this.inQuickRow) throw new UnreadableFile("damaged", "a row is not closed");
      this.done = true;
    }
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.part === null) return;
    if (this.part === "f") this.formula = (this.formula ?? "") + textOf(this.xml, from, to, literal);
    else if (this.from < 0 && !this.value && !literal) {
      this.from = from;
      this.to = to;
    } else this.value = this.wholeValue() + textOf(this.xml, from, to, literal);
  }

  /** Most rows and cells are written alike: those are taken at once, one after the other. */
  quick(tag: number): number {
    if (!this.inData || this.inCell) return 0;
    let end = tag;
    for (let left = atOnce; left > 0; left--) {
      const next = this.quickCell(end) || (this.inQuickRow ? this.quickRowEnd(end) : this.quickRow(end));
      if (next === 0) break;
      end = next;
    }
    return end === tag ? 0 : end;
  }

  private quickCell(tag: number): number {
    const cell = quickCell(this.xml, tag);
    if (!cell) return 0;
    this.row = cell.row;
    this.column = cell.column;
    if (cell.valueFrom >= 0 || cell.formulaFrom >= 0) this.take(cell);
    return cell.end;
  }

  private quickRow(tag: number): number {
    const row = quickRow(this.xml, tag);
    if (!row) return 0;
    this.row = row.row;
    this.column = -1;
    this.inQuickRow = !row.closed;
    return row.end;
  }

  private quickRowEnd(tag: number): number {
    const end = rowEnd(this.xml, tag);
    if (end > 0) this.inQuickRow = false;
    return end;
  }

  private take(cell: QuickCell): void {
    this.type = cell.type;
    this.from = cell.valueTo > cell.valueFrom ? cell.valueFrom : -1;
    this.to = cell.valueTo;
    this.value = "";
    const formula = cell.formulaFrom < 0 ? null : this.collector.add(this.xml, cell);
    this.put(cell.valueFrom < 0 ? null : this.scalar(), formula);
  }

  /** Both shapes dense and equal. */
  cells(): SheetCells {
    const { values, formulas, width } = this;
    this.allowance.takeCells(width * values.length);
    this.collector.fillIn(formulas);
    for (let row = 0; row < values.length; row++) {
      fill((values[row] ??= []), width);
      fill((formulas[row] ??= []), width);
    }
    return { values, formulas };
  }

  private openRow(from: number, to: number): void {
    const place = findAttribute(this.xml, from, to, "r");
    this.row = place ? digits(this.xml, place.from, place.to) - 1 : this.row + 1;
    this.column = -1;
  }

  private openCell(from: number, to: number): void {
    let named = false;
    this.inCell = true;
    this.type = cellTypes.number;
    this.value = this.formula = this.sharedIndex = null;
    this.from = -1;
    for (const attributes = new Attributes(this.xml, from, to); attributes.next();) {
      if (attributes.isNamed("r")) {
        this.goTo(attributes.from, attributes.to);
        named = true;
      } else if (attributes.isNamed("t")) {
        const length = attributes.to - attributes.from;
        this.type = length === 1 ? (this.xml[attributes.from] ?? cellTypes.number) : length;
      }
    }
    if (!named) this.column++;
  }

  /** Reads a cell's name letter by letter: there are many cells. */
  private goTo(from: number, to: number): void {
    let column = 0;
    let at = from;
    for (let code = this.xml[at] ?? 0; code >= 65 && code <= 90 && at < to; code = this.xml[++at] ?? 0) {
      column = column * 26 + code - 64;
    }
    const row = digits(this.xml, at, to);
    if (column < 1 || column > mostColumns || !(row >= 1 && row <= mostRows))
      throw new UnreadableFile("damaged", `no cell is called ${textOf(this.xml, from, to)}`);
    this.column = column - 1;
    this.row = row - 1;
  }

  private startValue(part: "v" | "t"): void {
    this.part = part;
    this.value ??= "";
  }

  private openFormula(from: number, to: number): void {
    const { xml } = this;
    this.part = "f";
    const type = findAttribute(xml, from, to, "t");
    const index = type && textOf(xml, type.from, type.to) === "shared" && findAttribute(xml, from, to, "si");
    if (index) this.sharedIndex = textOf(xml, index.from, index.to);
  }

  private closeCell(): void {
    const value = this.value === null ? null : this.scalar();
    const formula = this.ownFormula();
    if (value !== null || formula !== null) this.put(value, formula);
  }

  private put(value: Scalar, formula: string | null): void {
    const { row, column } = this;
    if (!(row >= 0)) throw new UnreadableFile("damaged", "a row without a number");
    this.width = Math.max(this.width, column + 1);
    this.allowance.checkCells(this.width * Math.max(this.values.length, row + 1));
    place(this.values, row, column, value);
    if (formula !== null) place(this.formulas, row, column, formula);
  }

  private ownFormula(): string | null {
    const { formula, sharedIndex, row, column } = this;
    if (formula !== null) {
      if (sharedIndex !== null) this.masters.set(sharedIndex, { formula, row, column });
      return fromFileFormula(formula);
    }
    if (sharedIndex === null) return null;
    const master = this.masters.get(sharedIndex);
    if (!master) throw new UnreadableFile("damaged", `shared formula ${sharedIndex} is nowhere written out`);
    return fromFileFormula(moveFormula(master.formula, row - master.row, column - master.column));
  }

  private scalar(): Scalar {
    if (this.type === cellTypes.shared) return this.sharedString();
    if (this.type === cellTypes.number && this.from >= 0) {
      const quick = quickNumber(this.xml, this.from, this.to);
      if (quick !== null) return quick;
    }
    return scalarOf(this.type, this.wholeValue());
  }

  private sharedString(): string {
    const index = this.from < 0 ? NaN : digits(this.xml, this.from, this.to);
    const text = this.strings[Number.isNaN(index) ? Number(this.wholeValue()) : index];
    if (text === undefined) throw new UnreadableFile("damaged", `no shared string ${this.wholeValue()}`);
    return text;
  }

  /** The value as text, put together from its pieces. */
  private wholeValue(): string {
    if (this.from >= 0) this.value = (this.value ?? "") + textOf(this.xml, this.from, this.to);
    this.from = -1;
    return this.value ?? "";
  }
}

/** Puts something into its row, with nothing before it where nothing was yet. */
function place<T>(rows: (T | null)[][], row: number, column: number, value: T | null): void {
  const line = (rows[row] ??= []);
  fill(line, column);
  line[column] = value;
}

function fill(line: unknown[], length: number): void {
  while (line.length < length) line.push(null);
}
