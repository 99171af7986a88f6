/** Reads a worksheet part: each cell's value and formula. */

import type { Scalar } from "../workbook/workbook";
import { fromFileFormula } from "./futureFunctions";
import { mostColumns, mostRows, moveFormula } from "./moveFormula";
import { attribute, scanXml, unescapeString, type XmlEvents } from "./scanXml";
import { UnreadableFile } from "./unreadableFile";

/** Cells in the rectangle from A1 to the last that holds something. */
const mostCells = 2_000_000;

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

/** The cells of a worksheet part; `strings` are the workbook's shared strings. */
export function readSheet(bytes: Uint8Array, strings: string[]): SheetCells {
  const reader = new SheetReader(strings);
  scanXml(bytes, reader);
  return reader.cells();
}

class SheetReader implements XmlEvents {
  private readonly values: Scalar[][] = [];
  private readonly formulas: (string | null)[][] = [];
  private readonly masters = new Map<string, Master>();
  private width = 0;
  private row = -1;
  private column = -1;
  private inData = false;
  private inPhonetic = false;
  private type = "";
  /** What is being collected: of a cell, its value, its formula, its own text. */
  private part: "v" | "f" | "t" | null = null;
  private value: string | null = null;
  private formula: string | null = null;
  private shared: string | null = null;

  constructor(private readonly strings: string[]) {}

  open(name: string, attributes: string): void {
    if (!this.inData) this.inData = name === "sheetData";
    else if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "v") this.startValue("v");
    else if (name === "f") this.openFormula(attributes);
    else if (name === "rPh") this.inPhonetic = true;
    else if (name === "t" && !this.inPhonetic) this.startValue("t");
  }

  close(name: string): void {
    this.part = null;
    if (name === "c" && this.inData) this.closeCell();
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "sheetData") this.inData = false;
  }

  text(text: string): void {
    if (this.part === "f") this.formula = (this.formula ?? "") + text;
    else if (this.part) this.value = (this.value ?? "") + text;
  }

  /** Both shapes dense and equal. */
  cells(): SheetCells {
    const height = this.values.length;
    return { values: dense(this.values, height, this.width), formulas: dense(this.formulas, height, this.width) };
  }

  private openRow(attributes: string): void {
    this.row = place(attribute(attributes, "r"), this.row);
    this.column = -1;
  }

  private openCell(attributes: string): void {
    const name = attribute(attributes, "r");
    if (name === null) this.column++;
    else this.goTo(name);
    this.type = attribute(attributes, "t") ?? "n";
    this.value = this.formula = this.shared = null;
  }

  /** Reads a cell's name letter by letter: there are many cells. */
  private goTo(name: string): void {
    let column = 0;
    let at = 0;
    for (let code = name.charCodeAt(0); code >= 65 && code <= 90; code = name.charCodeAt(++at)) {
      column = column * 26 + code - 64;
    }
    const row = Number(name.slice(at));
    if (column < 1 || column > mostColumns || !(row >= 1 && row <= mostRows))
      throw new UnreadableFile("damaged", `no cell is called ${name}`);
    this.column = column - 1;
    this.row = row - 1;
  }

  private startValue(part: "v" | "t"): void {
    this.part = part;
    this.value ??= "";
  }

  private openFormula(attributes: string): void {
    this.part = "f";
    if (attribute(attributes, "t") === "shared") this.shared = attribute(attributes, "si");
  }

  private closeCell(): void {
    const value = this.value === null ? null : this.scalar(this.value);
    const formula = this.ownFormula();
    if (value === null && formula === null) return;
    if (!(this.row >= 0)) throw new UnreadableFile("damaged", "a row without a number");
    this.width = Math.max(this.width, this.column + 1);
    if (this.width * Math.max(this.values.length, this.row + 1) > mostCells)
      throw new UnreadableFile("too-large", "cells too far apart");
    (this.values[this.row] ??= [])[this.column] = value;
    if (formula !== null) (this.formulas[this.row] ??= [])[this.column] = formula;
  }

  private ownFormula(): string | null {
    const { formula, shared, row, column } = this;
    if (formula !== null) {
      if (shared !== null) this.masters.set(shared, { formula, row, column });
      return fromFileFormula(formula);
    }
    if (shared === null) return null;
    const master = this.masters.get(shared);
    if (!master) throw new UnreadableFile("damaged", `shared formula ${shared} is nowhere written out`);
    return fromFileFormula(moveFormula(master.formula, row - master.row, column - master.column));
  }

  private scalar(text: string): Scalar {
    if (this.type === "s") return this.sharedString(text);
    if (this.type === "b") return text.trim() === "1" || text.trim() === "true";
    if (this.type === "str" || this.type === "inlineStr") return unescapeString(text);
    if (this.type === "e") return text;
    if (text.trim() === "") return null;
    const number = this.type === "d" ? serialNumber(text) : Number(text);
    return Number.isFinite(number) ? number : text;
  }

  private sharedString(text: string): string {
    const string = this.strings[Number(text)];
    if (string === undefined) throw new UnreadableFile("damaged", `no shared string ${text}`);
    return string;
  }
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

/** A row's number as written, or the one after the last. */
function place(digits: string | null, last: number): number {
  return digits === null ? last + 1 : Number(digits) - 1;
}

/** `serialNumber("2024-01-01T12:00:00")` → 45292.5 */
function serialNumber(text: string): number {
  return Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) || text.length <= 10 ? text : `${text}Z`) / 86400000 + 25569;
}
