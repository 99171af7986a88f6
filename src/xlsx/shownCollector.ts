/** Collects from a worksheet part how a person sees its cells: number formats, what is hidden or covered, merges, footers. */

import { keptColumns, keptRows } from "../domain/limits";
import { type Area } from "../workbook/address";
import { longestFooter } from "../workbook/excelLimits";
import { looksSame, roomForDigits, white } from "../workbook/readable";
import type { Scalar, ShownCells } from "../workbook/workbook";
import type { Allowance } from "./allowance";
import { areaAt, areasIn } from "./areasIn";
import { ConditionCollector } from "./conditionCollector";
import { ControlReader } from "./controlReader";
import { CoveredAreas } from "./coveredAreas";
import { textOf } from "./decodeText";
import { numberOf } from "./lookCollector";
import { officeRelationships } from "./namespaces";
import { type Styles } from "./readStyles";
import { type Runs } from "./sharedStrings";
import { type XmlTag } from "./xmlTag";

/** Whether a sheet's tab can be seen, and what is drawn on it, is known elsewhere. */
export type ShownInSheet = Omit<ShownCells, "visible" | "texts" | "printed">;

/** What is said of a cell that is kept. */
export interface SeenCell {
  row: number;
  column: number;
  /** The number of its style. */
  style: number;
  /** The looks of its text's pieces, where they have their own. */
  runs: Runs | null;
  /** Whether what is written above its text is shown. */
  readings: boolean;
  /** Whether its type says that it is a date. */
  isDate: boolean;
}

const pageText = /^(odd|even|first)(Header|Footer)$/;

/** Points and letters: rows and columns of less are not seen. */
export const leastHeight = 4;
const leastWidth = 1;
/** Letters of six headers and footers, with a little more: Excel refuses longer ones. */
const longestPageTexts = 10 * longestFooter;
/** How a cell is seen whose type alone says that it is a date. */
const dateOfType = "yyyy-mm-dd";

export class ShownCollector {
  private readonly numberFormats: (string | undefined)[][] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly rowsMet = new Set<number>();
  /** Of each column whether it is hidden: 1. */
  private readonly columns = new Uint8Array(keptColumns);
  /** Of each column how many letters wide it is; 0 where nothing is said. */
  private readonly letters = new Float32Array(keptColumns);
  private readonly room: (number | undefined)[][] = [];
  private readonly merges: Area[] = [];
  readonly covered: CoveredAreas;
  private readonly conditions: ConditionCollector;
  private readonly controls: ControlReader;
  private readonly view = { zeros: true, formulas: false, mirrored: false };
  /** The ids of the sheet's drawings: today's, and what older programs have for controls. */
  drawing: string | null = null;
  olderDrawing: string | null = null;
  private footer = "";
  private zeroHeight = false;
  private tinyRows = false;
  private inPageText = false;

  constructor(
    private readonly xml: Uint8Array,
    private readonly styles: Styles,
    private readonly allowance: Allowance,
  ) {
    this.covered = new CoveredAreas(allowance);
    this.conditions = new ConditionCollector(styles, allowance);
    this.controls = new ControlReader(xml, allowance);
  }

  /** A cell that holds something and is kept. */
  cell({ row, column, style, runs, readings, isDate }: SeenCell): void {
    const format = this.styles.cells[style];
    if (runs && (runs.unreadable || runs.colors.some((each) => looksSame(each, format?.ground ?? white))))
      this.covered.add(runs.unreadable ? "font" : "color", row, column);
    if (runs?.reading && readings) this.covered.add("reading", row, column);
    const numberFormat = format?.numberFormat ?? (isDate ? dateOfType : undefined);
    if (numberFormat !== undefined) put(this.numberFormats, row, column, numberFormat);
    const room = roomForDigits(this.letters[column] ?? 0, format?.width ?? 1);
    if (room !== undefined) put(this.room, row, column, room);
    if (!format) return;
    if (format.cover) this.covered.add(format.cover, row, column);
    this.conditions.cell(row, column, format);
  }

  /** `sized`: with a height of its own. */
  row(row: number, hidden: boolean, sized: boolean): void {
    if (row < 0 || row >= keptRows) return;
    if (hidden || (this.tinyRows && !sized)) this.hiddenRows.add(row);
    this.rowsMet.add(row);
  }

  /** An element that is not of the cells. */
  open(name: string, tag: XmlTag, parent: string, depth: number): void {
    this.inPageText = false;
    if (this.conditions.open(this.xml, name, tag, parent) || this.controls.open(name, parent)) return;
    if (depth === 1) this.openPart(name, tag);
    else if (name === "mergeCell") this.openMerge(tag, depth);
    else if (depth === 2 && parent === "cols" && name === "col") this.openColumns(tag);
    else if (depth === 2 && parent === "sheetViews" && name === "sheetView") this.openView(tag);
    else this.inPageText = depth === 2 && parent === "headerFooter" && pageText.test(name);
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.controls.text(from, to, literal)) return;
    if (!this.inPageText && !this.conditions.wantsText) return;
    this.allowance.take("letters", to - from);
    if (this.inPageText && this.footer.length > longestPageTexts) return;
    const text = textOf(this.xml, from, to, literal);
    if (this.inPageText) this.footer += text.slice(0, longestPageTexts);
    else this.conditions.text(text);
  }

  close(name: string): void {
    this.inPageText = false;
    this.conditions.close(name, this.covered);
    this.controls.close(name, this.covered);
  }

  /** Beside the values that were read. */
  shown(values: readonly (readonly Scalar[])[]): ShownInSheet {
    const { numberFormats, hiddenRows, merges, covered, view, footer, room } = this;
    this.conditions.finish(covered);
    const width = values.reduce((most, row) => Math.max(most, row.length), 0);
    for (let row = 0; row < values.length; row++) {
      numberFormats[row] ??= [];
      if ((this.zeroHeight || this.tinyRows) && !this.rowsMet.has(row)) hiddenRows.add(row);
    }
    return {
      numberFormats,
      hiddenRows: new Set([...hiddenRows].filter((row) => row < values.length)),
      hiddenColumns: this.hiddenColumns(width),
      merges,
      covered: covered.areas,
      view,
      footer,
      room,
    };
  }

  private hiddenColumns(width: number): Set<number> {
    const hidden = new Set<number>();
    for (
      let column = this.columns.indexOf(1);
      column >= 0 && column < width;
      column = this.columns.indexOf(1, column + 1)
    )
      hidden.add(column);
    return hidden;
  }

  private openPart(name: string, tag: XmlTag): void {
    if (name === "drawing") this.drawing = tag.textIn(officeRelationships, "id");
    else if (name === "legacyDrawing") this.olderDrawing = tag.textIn(officeRelationships, "id");
    else if (name === "sheetFormatPr") {
      this.zeroHeight = tag.isTrue("zeroHeight");
      this.tinyRows = isLess(tag.text("defaultRowHeight"), leastHeight);
      if (isLess(tag.text("defaultColWidth"), leastWidth)) this.columns.fill(1);
    }
  }

  /** Of several views each may be the one that is open. */
  private openView(tag: XmlTag): void {
    const zeros = tag.text("showZeros");
    if (zeros !== null && !tag.isTrue("showZeros")) this.view.zeros = false;
    if (tag.isTrue("showFormulas")) this.view.formulas = true;
    if (tag.isTrue("rightToLeft")) this.view.mirrored = true;
  }

  private openMerge(tag: XmlTag, depth: number): void {
    const place = depth === 2 ? tag.find("ref") : -1;
    if (place < 0) return;
    const [from, to] = [tag.from(place), tag.to(place)];
    const area = areaAt(this.xml, from, to);
    if (!area) {
      for (const each of areasIn(textOf(this.xml, from, to), this.allowance)) this.merges.push(each);
      return;
    }
    this.allowance.take("items", 1);
    this.merges.push(area);
  }

  private openColumns(tag: XmlTag): void {
    this.allowance.take("items", 1);
    const [first, last] = [numberOf(this.xml, tag, "min"), numberOf(this.xml, tag, "max")];
    const width = tag.text("width");
    const hidden = tag.isTrue("hidden") || isLess(width, leastWidth);
    if (!(first >= 1 && last >= first)) return;
    this.columns.fill(hidden ? 1 : 0, first - 1, Math.min(last, keptColumns));
    this.letters.fill(Number(width ?? 0), first - 1, Math.min(last, keptColumns));
  }
}

/** Puts something into its row, with nothing before it where nothing was yet. */
function put<T>(rows: (T | undefined)[][], row: number, column: number, value: T): void {
  const line = (rows[row] ??= []);
  while (line.length < column) line.push(undefined);
  line[column] = value;
}

/** Whether a size is written, and is less than that. */
export function isLess(size: string | null, least: number): boolean {
  return size !== null && size.trim() !== "" && Number(size) < least;
}
