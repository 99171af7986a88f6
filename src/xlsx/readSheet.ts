/** Reads a worksheet part: each cell's value and formula. */

import type { Scalar } from "../workbook/workbook";
import type { Allowance } from "./allowance";
import { textOf, unescapeString } from "./decodeText";
import { fromFileFormula } from "./futureFunctions";
import { mostColumns, mostRows, moveFormula } from "./moveFormula";
import { quickCell } from "./quickCell";
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

/** A cell's type by the first letter of its `t`, or by its length: `n`, `s`, `b`, `e`, `d`, `str`, `inlineStr`. */
const [number, shared, boolean, errorType, date, string, inline] = [110, 115, 98, 101, 100, 3, 9] as const;

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
  done = false;
  private inPhonetic = false;
  private type: number = number;
  private part: Part = null;
  /** Where the value stands while it is in one piece: most are numbers, which need no text. */
  private from = -1;
  private to = -1;
  private value: string | null = null;
  private formula: string | null = null;
  private sharedIndex: string | null = null;

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
    else if (name === "sheetData") this.done = true;
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.part === null) return;
    if (this.part === "f") this.formula = (this.formula ?? "") + textOf(this.xml, from, to, literal);
    else if (this.from < 0 && !this.value && !literal) {
      this.from = from;
      this.to = to;
    } else this.value = this.wholeValue() + textOf(this.xml, from, to, literal);
  }

  /** Most cells are written alike: those are taken at once. */
  quick(tag: number): number {
    if (!this.inData || this.inCell) return 0;
    const { xml } = this;
    const cell = quickCell(xml, tag);
    if (!cell) return 0;
    this.row = cell.row;
    this.column = cell.column;
    if (cell.valueFrom < 0 && cell.formulaFrom < 0) return cell.end;
    this.type = cell.type;
    this.sharedIndex = null;
    this.from = cell.valueTo > cell.valueFrom ? cell.valueFrom : -1;
    this.to = cell.valueTo;
    this.value = cell.valueFrom < 0 ? null : "";
    this.formula = cell.formulaFrom < 0 ? null : textOf(xml, cell.formulaFrom, cell.formulaTo);
    this.closeCell();
    return cell.end;
  }

  /** Both shapes dense and equal. */
  cells(): SheetCells {
    const height = this.values.length;
    this.allowance.takeCells(this.width * height);
    return { values: dense(this.values, height, this.width), formulas: dense(this.formulas, height, this.width) };
  }

  private openRow(from: number, to: number): void {
    const place = findAttribute(this.xml, from, to, "r");
    this.row = place ? digits(this.xml, place.from, place.to) - 1 : this.row + 1;
    this.column = -1;
  }

  private openCell(from: number, to: number): void {
    let named = false;
    this.inCell = true;
    this.type = number;
    this.value = this.formula = this.sharedIndex = null;
    this.from = -1;
    for (const attributes = new Attributes(this.xml, from, to); attributes.next();) {
      if (attributes.isNamed("r")) {
        this.goTo(attributes.from, attributes.to);
        named = true;
      } else if (attributes.isNamed("t")) {
        const length = attributes.to - attributes.from;
        this.type = length === 1 ? (this.xml[attributes.from] ?? number) : length;
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
    if (value === null && formula === null) return;
    if (!(this.row >= 0)) throw new UnreadableFile("damaged", "a row without a number");
    this.width = Math.max(this.width, this.column + 1);
    this.allowance.checkCells(this.width * Math.max(this.values.length, this.row + 1));
    (this.values[this.row] ??= [])[this.column] = value;
    if (formula !== null) (this.formulas[this.row] ??= [])[this.column] = formula;
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
    if (this.type === shared) return this.sharedString();
    if (this.type === number && this.from >= 0) {
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

function scalarOf(type: number, text: string): Scalar {
  if (type === boolean) return text.trim() === "1" || text.trim() === "true";
  if (type === string || type === inline) return unescapeString(text);
  if (type === errorType) return text;
  if (text.trim() === "") return null;
  const value = type === date ? serialNumber(text) : Number(text);
  return Number.isFinite(value) ? value : text;
}

/** The number that some digits make, and nothing else; NaN else. */
function digits(xml: Uint8Array, from: number, to: number): number {
  let value = from < to && to - from <= 15 ? 0 : NaN;
  for (let at = from; at < to; at++) {
    const digit = (xml[at] ?? 0) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

const powersOfTen = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** A plain decimal of up to 15 digits, exactly as `Number` reads it; null for anything else. `1.50` → 1.5 */
function quickNumber(xml: Uint8Array, from: number, to: number): number | null {
  const minus = xml[from] === 45;
  const start = minus ? from + 1 : from;
  if (to - start > 16 || to <= start) return null;
  let value = 0;
  let point = -1;
  for (let at = start; at < to; at++) {
    const digit = (xml[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0 && at > start) point = at;
    else return null;
  }
  const decimals = point < 0 ? 0 : to - point - 1;
  if (to - start - (point < 0 ? 0 : 1) > 15 || (point >= 0 && decimals === 0)) return null;
  // Both are exact, so their quotient is the number nearest to what is written.
  const exact = value / (powersOfTen[decimals] ?? 1);
  return minus ? -exact : exact;
}

function dense<T>(rows: (T | null)[][], height: number, width: number): (T | null)[][] {
  const all: (T | null)[][] = [];
  for (let r = 0; r < height; r++) {
    const row = rows[r] ?? [];
    const filled: (T | null)[] = [];
    for (let c = 0; c < width; c++) filled.push(row[c] ?? null);
    all.push(filled);
  }
  return all;
}

/** `serialNumber("2024-01-01T12:00:00")` → 45292.5 */
function serialNumber(text: string): number {
  return Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) || text.length <= 10 ? text : `${text}Z`) / 86400000 + 25569;
}
