/** How one of our cells stands in Univer's data, and back. */

import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Cell, Scalar, Style } from "../../workbook/workbook";
import { plainStyle } from "../../workbook/workbook";

const horizontal = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** The cell's contents, with null where it has none, so that merging it over another cell leaves nothing of that. */
export function toUniverContents(cell: Cell): ICellData {
  const value = cell.value;
  return { v: value, t: cellType(value), f: cell.formula ?? null, si: null, p: null };
}

/** What Univer's style cannot say; it moves with the cell. */
export function toUniverCustom(style: Style): ICellData["custom"] {
  return style.locked ? null : { unlocked: true };
}

/** The style in Univer's terms; every property is there, null where it takes one away. */
export function toUniverStyle(style: Style): IStyleData {
  const line = style.border === null ? null : { s: BorderStyleTypes.THIN, cl: { rgb: style.border } };
  return {
    ff: style.font,
    fs: style.size,
    bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cl: { rgb: style.color },
    bg: style.fill === null ? null : { rgb: style.fill },
    ht: horizontal[style.horizontal],
    vt: vertical[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    n: style.numberFormat === "General" ? null : { pattern: style.numberFormat },
    bd: { t: line, r: line, b: line, l: line },
  };
}

/** The style of a cell as Univer holds it, what it leaves out as in an untouched cell. */
export function fromUniverStyle(style: Nullable<IStyleData>, custom: ICellData["custom"]): Style {
  return {
    font: style?.ff ?? plainStyle.font,
    size: style?.fs ?? plainStyle.size,
    bold: style?.bl === BooleanNumber.TRUE,
    color: toHex(style?.cl?.rgb) ?? plainStyle.color,
    fill: toHex(style?.bg?.rgb),
    horizontal: nameOf(horizontal, style?.ht) ?? plainStyle.horizontal,
    vertical: nameOf(vertical, style?.vt) ?? plainStyle.vertical,
    wrap: style?.tb === WrapStrategy.WRAP,
    numberFormat: style?.n?.pattern ?? plainStyle.numberFormat,
    locked: !custom?.unlocked,
    border: toHex(style?.bd?.t?.cl.rgb),
  };
}

function nameOf<Name extends string>(names: Record<Name, number>, wanted: Nullable<number>): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === wanted);
}

/** `#RRGGBB` of a colour that the person has picked. `toHex("rgb(255, 0, 16)")` → `"#FF0010"` */
function toHex(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\(([^)]+)\)$/.exec(color)?.[1]?.split(",").slice(0, 3).map(Number);
  return parts
    ? `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase()
    : color.toUpperCase();
}

/** The value of a cell as Univer holds it; errors are their text. */
export function fromUniverValue(cell: Nullable<ICellData>): Scalar {
  if (cell?.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

/** Whether Univer's cell holds these contents; a formula's result does not count. */
export function sameContents(univer: Nullable<ICellData>, cell: Cell): boolean {
  if (cell.formula || univer?.f) return cell.formula === univer?.f;
  return fromUniverValue(univer) === cell.value;
}

function cellType(value: Scalar): CellValueType | null {
  if (value === null) return null;
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  // Where a cell is written over, Univer takes a text of digits for a number unless it is told not to.
  return value.trim() !== "" && Number.isFinite(Number(value)) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}
