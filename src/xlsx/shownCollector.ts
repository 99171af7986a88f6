/** Collects from a worksheet part how a person sees its cells: number formats, what is hidden, merges, conditional formats, footers. */

import { keptColumns, keptRows } from "../domain/limits";
import { type Area, area, parseArea } from "../workbook/address";
import { mostColumns, mostRows } from "../workbook/excelLimits";
import type { Scalar, ShownCells } from "../workbook/workbook";
import type { Allowance } from "./allowance";
import { textOf } from "./decodeText";
import { addToLook, emptyLook, type Look, numberOf } from "./lookCollector";
import { differenceOf, type Styles } from "./readStyles";
import { isTrue, type XmlTag } from "./xmlTag";

/** Whether a sheet's tab can be seen is known elsewhere. */
export type ShownInSheet = Omit<ShownCells, "visible">;

/** What decides how cells are seen, by name: conditional formats of the standard, and of newer programs in an extension. */
const sortOfElement = new Map<string, "merge" | "place" | "rule" | "bars" | "format" | "area">([
  ["mergeCell", "merge"],
  ["conditionalFormatting", "place"],
  ["x14:conditionalFormatting", "place"],
  ["cfRule", "rule"],
  ["x14:cfRule", "rule"],
  ["dataBar", "bars"],
  ["x14:dataBar", "bars"],
  ["iconSet", "bars"],
  ["x14:iconSet", "bars"],
  ["x14:dxf", "format"],
  ["xm:sqref", "area"],
]);
const pageText = /^(odd|even|first)(Header|Footer)$/;

/** What is collected as text. */
type Collected = "page" | "place" | null;

export class ShownCollector {
  private readonly numberFormats: (string | undefined)[][] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly rowsMet = new Set<number>();
  /** Of each column whether it is hidden: 1. */
  private readonly columns = new Uint8Array(keptColumns);
  private readonly merges: Area[] = [];
  private readonly unseen: Area[] = [];
  private readonly reformatted: Area[] = [];
  /** Of each column the area that was added last. */
  private readonly lastUnseen: (Area | undefined)[] = [];
  private footer = "";
  private zeroHeight = false;
  private collected: Collected = null;
  /** Of the conditional formats of one place: where it is, and what they do. */
  private place = "";
  private hides = false;
  private reformats = false;
  /** A format that stands in its rule. */
  private look: Look | null = null;

  constructor(
    private readonly xml: Uint8Array,
    private readonly styles: Styles,
    private readonly allowance: Allowance,
  ) {}

  /** A cell that holds something and is kept. */
  cell(row: number, column: number, style: number): void {
    const format = this.styles.cells[style];
    if (!format) return;
    if (format.numberFormat !== undefined) {
      const line = (this.numberFormats[row] ??= []);
      while (line.length < column) line.push(undefined);
      line[column] = format.numberFormat;
    }
    if (format.unseen) this.addUnseen(row, column);
  }

  row(row: number, hidden: boolean): void {
    if (row < 0 || row >= keptRows) return;
    if (hidden) this.hiddenRows.add(row);
    this.rowsMet.add(row);
  }

  /** An element that is not of the cells. */
  open(name: string, tag: XmlTag, parent: string, depth: number): void {
    this.collected = null;
    if (this.look) return addToLook(this.look, name, tag, parent);
    if (depth === 1) return this.openPart(name, tag);
    const sort = sortOfElement.get(name);
    if (sort === undefined) {
      if (depth === 2 && parent === "cols" && name === "col") this.openColumns(tag);
      else if (depth === 2 && parent === "headerFooter" && pageText.test(name)) this.collected = "page";
    } else if (sort === "merge") this.openMerge(tag, depth);
    else if (sort === "place") this.openPlace(null);
    else if (sort === "rule") this.openRule(tag);
    else if (sort === "bars") this.hides ||= isFalse(tag.text("showValue"));
    else if (sort === "format") this.look = emptyLook();
    else if (parent === "x14:conditionalFormatting") this.collected = "place";
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.collected === null) return;
    this.allowance.take("letters", to - from);
    const text = textOf(this.xml, from, to, literal);
    if (this.collected === "page") this.footer += text;
    else this.place += text;
  }

  close(name: string): void {
    this.collected = null;
    if (name === "x14:dxf" && this.look) {
      this.apply(differenceOf(this.look, this.styles.palette));
      this.look = null;
    } else if (sortOfElement.get(name) === "place") this.closePlace();
  }

  /** Beside the values that were read. */
  shown(values: readonly (readonly Scalar[])[]): ShownInSheet {
    const { numberFormats, hiddenRows, merges, unseen, reformatted, footer } = this;
    const width = values.reduce((most, row) => Math.max(most, row.length), 0);
    for (let row = 0; row < values.length; row++) {
      numberFormats[row] ??= [];
      if (this.zeroHeight && !this.rowsMet.has(row)) hiddenRows.add(row);
    }
    return {
      numberFormats,
      hiddenRows: new Set([...hiddenRows].filter((row) => row < values.length)),
      hiddenColumns: this.hiddenColumns(width),
      merges,
      unseen,
      reformatted,
      footer,
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
    if (sortOfElement.get(name) === "place") this.openPlace(tag.text("sqref"));
    else if (name === "sheetFormatPr") {
      this.zeroHeight = tag.isTrue("zeroHeight");
      if (isZero(tag.text("defaultColWidth"))) this.columns.fill(1);
    }
  }

  private openMerge(tag: XmlTag, depth: number): void {
    const place = depth === 2 ? tag.find("ref") : -1;
    if (place < 0) return;
    const [from, to] = [tag.from(place), tag.to(place)];
    const area = areaAt(this.xml, from, to);
    if (!area) return this.add(this.merges, this.areas(textOf(this.xml, from, to)));
    this.allowance.take("items", 1);
    this.merges.push(area);
  }

  private add(to: Area[], areas: Area[]): void {
    for (const each of areas) to.push(each);
  }

  private openColumns(tag: XmlTag): void {
    this.allowance.take("items", 1);
    const [first, last] = [numberOf(this.xml, tag, "min"), numberOf(this.xml, tag, "max")];
    const hidden = tag.isTrue("hidden") || isZero(tag.text("width"));
    if (first >= 1 && last >= first) this.columns.fill(hidden ? 1 : 0, first - 1, Math.min(last, keptColumns));
  }

  private openPlace(place: string | null): void {
    this.place = place ?? "";
    this.hides = this.reformats = false;
  }

  private openRule(tag: XmlTag): void {
    this.allowance.take("items", 1);
    const difference = this.styles.differences[numberOf(this.xml, tag, "dxfId")];
    if (difference) this.apply(difference);
  }

  private apply({ unseen, reformats }: { unseen: boolean; reformats: boolean }): void {
    this.hides ||= unseen;
    this.reformats ||= reformats;
  }

  private closePlace(): void {
    if (!this.hides && !this.reformats) return;
    const areas = this.areas(this.place);
    if (this.hides) this.add(this.unseen, areas);
    if (this.reformats) this.add(this.reformatted, areas);
  }

  /** Cells below each other are one area. */
  private addUnseen(row: number, column: number): void {
    const last = this.lastUnseen[column];
    if (last?.lastRow === row - 1) last.lastRow = row;
    else {
      this.allowance.take("items", 1);
      const added = { row, column, lastRow: row, lastColumn: column };
      this.lastUnseen[column] = added;
      this.unseen.push(added);
    }
  }

  /** Areas that stand beside each other; what is no area of cells is left out, as Excel refuses it. */
  private areas(text: string): Area[] {
    return text.split(/\s+/).flatMap((name): Area[] => {
      this.allowance.take("items", 1);
      if (!/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/i.test(name)) return [];
      const { row, column, lastRow, lastColumn } = parseArea(name);
      return [
        {
          row: Math.min(row, lastRow),
          column: Math.min(column, lastColumn),
          lastRow: Math.max(row, lastRow),
          lastColumn: Math.max(column, lastColumn),
        },
      ];
    });
  }
}

/** `C3:F4`, as programs write it; null for any other way. */
function areaAt(xml: Uint8Array, from: number, to: number): Area | null {
  const bounds = [0, 0, 0, 0];
  let at = from;
  for (const [column, row] of corners) {
    for (let code = xml[at] ?? 0; code >= 65 && code <= 90; code = xml[++at] ?? 0)
      bounds[column] = (bounds[column] ?? 0) * 26 + code - 64;
    for (let code = xml[at] ?? 0; code >= 48 && code <= 57; code = xml[++at] ?? 0)
      bounds[row] = (bounds[row] ?? 0) * 10 + code - 48;
    if (column === 0 && xml[at++] !== colon) return null;
  }
  const [first = 0, top = 0, last = 0, bottom = 0] = bounds;
  const isArea = at === to && first > 0 && top > 0 && first <= last && last <= mostColumns && top <= bottom;
  return isArea && bottom <= mostRows ? area(top - 1, first - 1, bottom - 1, last - 1) : null;
}

const colon = 58;
/** Where the column and the row of each corner stand among an area's bounds. */
const corners = [
  [0, 1],
  [2, 3],
] as const;

/** Whether a size is written, and is none. */
export function isZero(size: string | null): boolean {
  return size !== null && size.trim() !== "" && Number(size) === 0;
}

function isFalse(value: string | null): boolean {
  return value !== null && !isTrue(value);
}
