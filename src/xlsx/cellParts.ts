/** Reads what stands in a cell's element: its value, its own text, its formula. */

import { longestCellText } from "../workbook/excelLimits";
import type { Scalar } from "../workbook/workbook";
import type { Allowance } from "./allowance";
import { cellTypes, digits, quickNumber, scalarOf } from "./cellValue";
import type { Colors } from "./colors";
import { textOf } from "./decodeText";
import { addToLook, emptyLook, type Look } from "./lookCollector";
import { type Runs, type SharedStrings, withReading, withRun } from "./sharedStrings";
import { UnreadableFile } from "./unreadableFile";
import type { XmlTag } from "./xmlTag";

/** What is being collected: of a cell, its value, its formula, its own text. */
type Part = "v" | "f" | "t" | null;

/** Of one cell after the other: `start` it, tell what is in it, ask for `value` and `formula`. */
export class CellParts {
  private type: number = cellTypes.number;
  private part: Part = null;
  /** Which elements the cell has had: of none there may be two. */
  private readonly had = { v: false, f: false, is: false };
  /** Whether its own text stands beside a value that counts. */
  private textIsPassed = false;
  /** Where the value stands while it is in one piece: most are numbers, which need no text. */
  private from = -1;
  private to = -1;
  private text: string | null = null;
  /** As it is written out; null where it is not. */
  formula: string | null = null;
  /** Of a formula that stands in several cells. */
  sharedIndex: string | null = null;
  /** The cells that a formula fills with what it gives, as it is written. */
  spread: string | null = null;
  /** How the pieces of its text look, where they have a look of their own. */
  runs: Runs | null = null;
  private look: Look | null = null;

  constructor(
    private readonly xml: Uint8Array,
    private readonly strings: SharedStrings,
    private readonly date1904: boolean,
    private readonly colors: Colors,
    private readonly allowance: Allowance,
  ) {}

  start(tag: XmlTag): void {
    this.had.v = this.had.f = this.had.is = this.textIsPassed = false;
    this.text = this.formula = this.sharedIndex = this.spread = this.runs = this.look = null;
    this.from = -1;
    this.type = cellTypes.number;
    const type = tag.find("t");
    if (type < 0) return;
    const length = tag.to(type) - tag.from(type);
    this.type = length === 1 ? (this.xml[tag.from(type)] ?? cellTypes.number) : length;
  }

  /** An element in the cell, `depth` 1, or deeper in it. */
  open(name: string, tag: XmlTag, parent: string, depth: number): void {
    this.part = null;
    if (depth === 1 && (name === "v" || name === "f" || name === "is")) {
      if (this.had[name]) throw new UnreadableFile("contradictory", `a cell with two elements ${name}`);
      this.had[name] = true;
      if (name === "f") this.openFormula(tag);
      else this.openValue(name);
    } else if (this.textIsPassed) return;
    else if (name === "t" && ((depth === 2 && parent === "is") || (depth === 3 && parent === "r"))) this.part = "t";
    else if (name === "rPr" && parent === "r") this.look = emptyLook();
    else if (name === "rPh" && parent === "is") this.runs = withReading(this.runs);
    else if (this.look) addToLook(this.look, name, tag, parent);
  }

  /** Behind an element's end its text is over. */
  close(name: string): void {
    this.part = null;
    if (name !== "rPr" || !this.look) return;
    this.runs = withRun(this.runs, this.look, this.colors);
    this.look = null;
  }

  add(from: number, to: number, literal: boolean): void {
    if (this.part === null) return;
    if (this.part === "f") this.formula = (this.formula ?? "") + textOf(this.xml, from, to, literal);
    else if (this.from < 0 && !this.text && !literal) {
      this.from = from;
      this.to = to;
    } else this.text = this.wholeText() + textOf(this.xml, from, to, literal);
  }

  /** Whether its type says that it is a date. */
  get isDate(): boolean {
    return this.type === cellTypes.date;
  }

  /** Null where there is none. */
  value(): Scalar {
    return this.text === null ? null : this.scalar();
  }

  /** The value that stands between two places, for a cell that was taken in one go. */
  valueOf(type: number, from: number, to: number): Scalar {
    this.runs = null;
    this.type = type;
    this.from = to > from ? from : -1;
    this.to = to;
    this.text = "";
    return this.scalar();
  }

  /** Of a value and a text of the cell's own, the one that its type says. */
  private openValue(name: "v" | "is"): void {
    const { had, type } = this;
    this.textIsPassed = name === "is" && had.v && type !== cellTypes.inline;
    if (this.textIsPassed || (name === "v" && had.is && type === cellTypes.inline)) return;
    this.from = -1;
    this.text = "";
    if (name === "v") this.part = "v";
  }

  private openFormula(tag: XmlTag): void {
    this.part = "f";
    const type = tag.text("t");
    if (type === "shared") this.sharedIndex = tag.text("si");
    else if (type === "array" || type === "dataTable") this.spread = tag.text("ref");
  }

  private scalar(): Scalar {
    if (this.type === cellTypes.shared) return this.sharedString();
    if (this.type === cellTypes.number && this.from >= 0) {
      const quick = quickNumber(this.xml, this.from, this.to);
      if (quick !== null) return quick;
    }
    const text = this.wholeText();
    this.count(text.length, "letters");
    return scalarOf(this.type, text, this.date1904);
  }

  /** A cell without a number is blank, not the first text. */
  private sharedString(): string | null {
    let index = this.from < 0 ? NaN : digits(this.xml, this.from, this.to);
    if (Number.isNaN(index)) {
      const written = this.wholeText().trim();
      if (written === "") return null;
      index = /^\d+$/.test(written) ? Number(written) : NaN;
    }
    const text = this.strings.text(index);
    if (this.strings.runs.size > 0) this.runs = this.strings.runs.get(index) ?? null;
    if (text === undefined) throw new UnreadableFile("damaged", `no shared string ${this.wholeText()}`);
    this.count(text.length, "shared");
    return text;
  }

  /** Of a text or a formula. @throws UnreadableFile */
  count(letters: number, work: "letters" | "shared"): void {
    if (letters > longestCellText)
      throw new UnreadableFile("too-large", `more than ${longestCellText} letters in a cell`);
    this.allowance.take(work, letters);
  }

  /** Put together from its pieces. */
  private wholeText(): string {
    if (this.from >= 0) this.text = (this.text ?? "") + textOf(this.xml, this.from, this.to);
    this.from = -1;
    return this.text ?? "";
  }
}
