/** The styles part of a file: how each cell looks, and what conditional formats change. */

import { type ConditionalFormat, plainStyle, type Style } from "../../../workbook/workbook";
import { builtInFormat } from "../../../xlsx/builtInFormats";
import { child, children, colorIn, isTrue, numberIn, valueIn } from "./xmlTree";

type Difference = Pick<ConditionalFormat, "color" | "fill" | "bold">;

export interface OpenedStyles {
  /** By the number that a cell has. */
  styles: Style[];
  differences: Difference[];
}

export function openStyles(root: Element | null): OpenedStyles {
  const formats = new Map(
    children(child(root, "numFmts"), "numFmt").map((each) => [
      numberIn(each, "numFmtId"),
      each.getAttribute("formatCode") ?? "General",
    ]),
  );
  const fonts = children(child(root, "fonts"), "font");
  const fills = children(child(root, "fills"), "fill");
  const borders = children(child(root, "borders"), "border");
  const of = (list: Element[], xf: Element, name: string): Element | undefined => list[numberIn(xf, name) ?? 0];
  return {
    styles: children(child(root, "cellXfs"), "xf").map((xf): Style => {
      const id = numberIn(xf, "numFmtId") ?? 0;
      const font = of(fonts, xf, "fontId");
      const alignment = child(xf, "alignment");
      return {
        font: valueIn(font, "name") ?? plainStyle.font,
        size: Number(valueIn(font, "sz") ?? plainStyle.size),
        bold: isBold(font),
        color: colorIn(child(font, "color")) ?? plainStyle.color,
        fill: fillIn(of(fills, xf, "fillId")),
        horizontal: oneOf(alignment?.getAttribute("horizontal"), ["left", "center", "right"], "general"),
        vertical: oneOf(alignment?.getAttribute("vertical"), ["top", "center"], "bottom"),
        wrap: isTrue(alignment, "wrapText"),
        numberFormat: formats.get(id) ?? builtInFormat(id) ?? "General",
        locked: isTrue(child(xf, "protection"), "locked", true),
        border: lineIn(of(borders, xf, "borderId")),
      };
    }),
    differences: children(child(root, "dxfs"), "dxf").map((dxf): Difference => ({
      color: colorIn(child(dxf, "font", "color")),
      fill: colorIn(child(dxf, "fill", "patternFill", "bgColor")),
      bold: isBold(child(dxf, "font")),
    })),
  };
}

function isBold(font: Element | null | undefined): boolean {
  const bold = child(font, "b");
  return bold !== null && isTrue(bold, "val", true);
}

function fillIn(fill: Element | undefined): string | null {
  const pattern = child(fill, "patternFill");
  return pattern?.getAttribute("patternType") === "solid" ? colorIn(child(pattern, "fgColor")) : null;
}

/** A cell of ours has a line all around or none. */
function lineIn(border: Element | undefined): string | null {
  const top = child(border, "top");
  if (!top?.getAttribute("style")) return null;
  return colorIn(child(top, "color")) ?? plainStyle.color;
}

function oneOf<T extends string>(text: string | null | undefined, known: readonly T[], otherwise: T): T;
function oneOf<T extends string, O extends string>(
  text: string | null | undefined,
  known: readonly T[],
  other: O,
): T | O;
function oneOf(text: string | null | undefined, known: readonly string[], otherwise: string): string {
  return known.find((each) => each === text) ?? otherwise;
}
