/** Collects the styles that a workbook's cells use and writes the styles part. */

import type { ConditionalFormat, Style } from "../workbook/workbook";
import { element, namespace, xmlPart } from "./xml";

/** Number formats that every program knows by a number. */
const builtInFormats = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const firstOwnFormat = 164;

/**
 * Excel measures column widths in digits of the Normal style's font. Digits of Times New Roman are half an em,
 * so at 10.5 points they are 7 pixels wide exactly, in every program and in the fonts that stand in for it.
 */
const normalFont = font({ name: "Times New Roman", size: 10.5, bold: false, color: "#000000" });

/** A list of elements without repetition, each known by its place. */
class Pool {
  private readonly places = new Map<string, number>();

  constructor(...first: string[]) {
    first.forEach((xml) => this.place(xml));
  }

  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }

  get size(): number {
    return this.places.size;
  }

  xml(name: string): string {
    return this.size === 0 ? "" : element(name, { count: this.size }, ...this.places.keys());
  }
}

export class StyleTable {
  private readonly fonts = new Pool(normalFont);
  // Excel reserves the first two fills.
  private readonly fills = new Pool(patternFill("none"), patternFill("gray125"));
  private readonly borders = new Pool(border(null));
  private readonly formats = new Map<string, number>();
  private readonly cellFormats = new Pool(element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  private readonly differences = new Pool();
  private readonly known = new Map<string, number>();

  /** The place of a cell's style. With `quoted`, a text that begins with `=` stays text when somebody edits it. */
  cellStyle(style: Style, quoted = false): number {
    const key = `${quoted ? "'" : ""}${Object.values(style).join("\u0001")}`;
    let place = this.known.get(key);
    if (place === undefined) this.known.set(key, (place = this.cellFormats.place(this.cellFormat(style, quoted))));
    return place;
  }

  /** The place of what a conditional format changes. */
  difference(format: ConditionalFormat): number {
    const fontParts = [
      format.bold ? element("b") : "",
      format.color ? element("color", { rgb: argb(format.color) }) : "",
    ];
    const fill = format.fill ? element("patternFill", {}, element("bgColor", { rgb: argb(format.fill) })) : "";
    const parts = [fontParts.join("") && element("font", {}, ...fontParts), fill && element("fill", {}, fill)];
    return this.differences.place(element("dxf", {}, ...parts));
  }

  /** The styles part. */
  part(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return xmlPart(
      element(
        "styleSheet",
        { xmlns: namespace.main },
        formats.length ? element("numFmts", { count: formats.length }, ...formats) : "",
        this.fonts.xml("fonts"),
        this.fills.xml("fills"),
        this.borders.xml("borders"),
        element("cellStyleXfs", { count: 1 }, normal),
        this.cellFormats.xml("cellXfs"),
        element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
        this.differences.xml("dxfs"),
      ),
    );
  }

  private cellFormat(style: Style, quoted: boolean): string {
    const ids = {
      numFmtId: this.numberFormat(style.numberFormat),
      fontId: this.fonts.place(font({ ...style, name: style.font })),
      fillId: this.fills.place(style.fill ? patternFill("solid", style.fill) : patternFill("none")),
      borderId: this.borders.place(border(style.border)),
    };
    const alignment = element("alignment", {
      horizontal: style.horizontal === "general" ? undefined : style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrap || undefined,
    });
    return element(
      "xf",
      {
        ...ids,
        xfId: 0,
        quotePrefix: quoted || undefined,
        applyNumberFormat: ids.numFmtId > 0,
        applyFont: true,
        applyFill: ids.fillId > 0,
        applyBorder: ids.borderId > 0,
        applyAlignment: true,
        applyProtection: true,
      },
      alignment,
      element("protection", { locked: style.locked }),
    );
  }

  private numberFormat(code: string): number {
    const id = builtInFormats.get(code) ?? this.formats.get(code) ?? firstOwnFormat + this.formats.size;
    if (id >= firstOwnFormat) this.formats.set(code, id);
    return id;
  }
}

/** `argb("#1f4e79")` → `"FF1F4E79"` */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function font(face: { name: string; size: number; bold: boolean; color: string }): string {
  return element(
    "font",
    {},
    face.bold ? element("b") : "",
    element("sz", { val: face.size }),
    element("color", { rgb: argb(face.color) }),
    element("name", { val: face.name }),
    // Where a Chinese font is missing, its character set leads to another Chinese one.
    /[^\0-\x7F]/.test(face.name) ? element("charset", { val: 134 }) : "",
  );
}

function patternFill(patternType: string, color?: string): string {
  const colors = color ? [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })] : [];
  return element("fill", {}, element("patternFill", { patternType }, ...colors));
}

function border(color: string | null): string {
  const line = color ? element("color", { rgb: argb(color) }) : "";
  const sides = ["left", "right", "top", "bottom"].map((side) => element(side, line ? { style: "thin" } : {}, line));
  return element("border", {}, ...sides, element("diagonal"));
}
