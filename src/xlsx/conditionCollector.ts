/** Collects a sheet's conditional formats, those of the standard and those that newer programs put into an extension, and says what they hide. */

import { mostLooks } from "../domain/limits";
import type { Area } from "../workbook/address";
import { black, looksSame, type Rgb, white } from "../workbook/readable";
import type { Allowance } from "./allowance";
import { areasIn } from "./areasIn";
import { colorOf, rgbOf } from "./colors";
import type { CoveredAreas } from "./coveredAreas";
import { addToLook, emptyLook, type Look, numberOf } from "./lookCollector";
import { type CellFormat, type Difference, differenceOf, type Styles } from "./readStyles";
import { isTrue, type XmlTag } from "./xmlTag";

/** What decides how cells are seen, by name. */
const sortOfElement = new Map<string, "place" | "rule" | "bars" | "format" | "area">([
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

/** Elements that hold a colour which becomes the ground of numbers. */
const grounds = ["colorScale color", "x14:colorScale x14:color", "dataBar color", "x14:dataBar x14:fillColor"];

/** The formats of one place. */
interface Condition {
  areas: Area[];
  differences: Difference[];
}

export class ConditionCollector {
  /** Of cells that are not black on white: how they look by themselves, by row and column. */
  private readonly looks: (CellFormat | undefined)[][] = [];
  private readonly conditions: Condition[] = [];
  private place = "";
  /** Each once: those of the file's list are met again and again. */
  private differences = new Set<Difference>();
  private hidesNumbers = false;
  /** A format that stands in its rule. */
  private look: Look | null = null;
  private inPlace = false;
  private looked = 0;

  constructor(
    private readonly styles: Styles,
    private readonly allowance: Allowance,
  ) {}

  /** A cell that holds something. */
  cell(row: number, column: number, format: CellFormat): void {
    if (format.color !== black || format.ground !== white) (this.looks[row] ??= [])[column] = format;
  }

  /** Takes an element of a conditional format; false for any other. */
  open(xml: Uint8Array, name: string, tag: XmlTag, parent: string): boolean {
    this.inPlace = false;
    if (this.look) {
      addToLook(this.look, name, tag, parent);
      return true;
    }
    const sort = sortOfElement.get(name);
    if (sort === undefined) return this.openGround(name, tag, parent);
    if (sort === "place") this.openPlace(tag.text("sqref"));
    else if (sort === "rule") this.openRule(xml, tag);
    else if (sort === "bars") this.hidesNumbers ||= isFalse(tag.text("showValue"));
    else if (sort === "format") this.look = emptyLook();
    else this.inPlace = parent === "x14:conditionalFormatting";
    return true;
  }

  /** Whether the text that comes says where the formats hold. */
  get wantsText(): boolean {
    return this.inPlace;
  }

  text(text: string): void {
    this.place += text;
  }

  close(name: string, covered: CoveredAreas): void {
    this.inPlace = false;
    if (name === "x14:dxf" && this.look) {
      this.differences.add(differenceOf(this.look, this.styles.colors));
      this.look = null;
    } else if (sortOfElement.get(name) === "place") this.closePlace(covered);
  }

  /** What they hide of the cells, once all cells are known. */
  finish(covered: CoveredAreas): void {
    for (const { areas, differences } of this.conditions) {
      const isLookedAt = differences.every((difference) =>
        areas.every((area) => this.compare(area, difference, covered)),
      );
      if (!isLookedAt) covered.addAll("color", areas);
    }
  }

  private openPlace(place: string | null): void {
    this.place = place ?? "";
    this.differences = new Set();
    this.hidesNumbers = false;
  }

  private openRule(xml: Uint8Array, tag: XmlTag): void {
    this.allowance.take("items", 1);
    const difference = this.styles.differences[numberOf(xml, tag, "dxfId")];
    if (difference) this.differences.add(difference);
  }

  private openGround(name: string, tag: XmlTag, parent: string): boolean {
    if (!/[cC]olor$/.test(name) || !grounds.includes(`${parent} ${name}`)) return false;
    this.allowance.take("items", 1);
    const color = colorOf(tag);
    this.differences.add({ color: null, ground: color && rgbOf(color, this.styles.colors), reformats: false });
    return true;
  }

  private closePlace(covered: CoveredAreas): void {
    const differences = [...this.differences];
    if (differences.length === 0 && !this.hidesNumbers) return;
    const areas = areasIn(this.place, this.allowance);
    if (this.hidesNumbers || differences.some(({ reformats }) => reformats)) covered.addAll("format", areas);
    // What hides black on white, or by itself, hides it wherever it holds.
    if (differences.some((each) => hides(each, black, white))) covered.addAll("color", areas);
    else this.conditions.push({ areas, differences: differences.filter(({ color, ground }) => color ?? ground) });
  }

  /** False once too many cells were looked at. */
  private compare(area: Area, difference: Difference, covered: CoveredAreas): boolean {
    if (++this.looked > mostLooks) return false;
    for (let row = area.row; row <= Math.min(area.lastRow, this.looks.length - 1); row++) {
      const line = this.looks[row];
      if (!line) continue;
      for (let column = area.column; column <= Math.min(area.lastColumn, line.length - 1); column++) {
        const look = line[column];
        if (++this.looked > mostLooks) return false;
        if (look && hides(difference, look.color, look.ground))
          covered.addAll("color", [{ row, column, lastRow: row, lastColumn: column }]);
      }
    }
    return true;
  }
}

/** Whether a text in that colour on that ground cannot be read once the format holds. */
function hides({ color, ground }: Difference, own: Rgb | null, behind: Rgb | null): boolean {
  return (color !== null || ground !== null) && looksSame(color ?? own, ground ?? behind);
}

function isFalse(value: string | null): boolean {
  return value !== null && !isTrue(value);
}
