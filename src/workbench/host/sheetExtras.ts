/** What the host keeps of a sheet beyond the plain data: half-set borders, page set-up and validations, and what only an open workbook has. */

import type { Area } from "../../workbook/address";
import { type Cell, type Chart, type ConditionalFormat, plainStyle, type Style } from "../../workbook/workbook";

export type Side = "top" | "bottom" | "left" | "right";
/** The colour of the thin line on each side of a cell, or null for none. */
export type Sides = Record<Side, string | null>;

/** A validation as office.js sets it, piece by piece. */
export interface ValidationState {
  area: Area;
  rule:
    | { kind: "decimal"; min: number; max: number; decimals?: number }
    | { kind: "date"; min: number; max: number }
    | { kind: "list"; values: string[] }
    | null;
  prompt: { title: string; message: string; showPrompt: boolean } | null;
  error: { title: string; message: string } | null;
}

/** The page as office.js sets it, piece by piece; lengths in points. */
export interface PageState {
  orientation: "landscape" | "portrait";
  paper: "A4" | "A3";
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  printArea: Area | null;
  titleRows: { first: number; last: number } | null;
  fit: "wide" | "page" | null;
  centerHorizontally: boolean;
  blackAndWhite: boolean;
  footer: { left: string; center: string; right: string };
}

/** What office.js can say of a chart beyond the plain chart, by path: `series/0/hasDataLabels`. */
export interface ChartExtras {
  id: string;
  look: Map<string, unknown>;
}

export interface SheetExtras {
  defaultStyle: Style;
  rowStyles: Map<number, Style>;
  columnStyles: Map<number, Style>;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  sides: WeakMap<Cell, Sides>;
  /** Null until somebody sets a piece: then the plain validations are made from it. */
  validations: ValidationState[] | null;
  page: PageState | null;
  breaks: number[];
  formatIds: WeakMap<ConditionalFormat, { id: string; stopIfTrue: boolean }>;
  charts: WeakMap<Chart, ChartExtras>;
}

export function newExtras(): SheetExtras {
  return {
    defaultStyle: plainStyle,
    rowStyles: new Map(),
    columnStyles: new Map(),
    defaultRowHeight: 13.5,
    defaultColumnWidth: 54,
    sides: new WeakMap(),
    validations: null,
    page: null,
    breaks: [],
    formatIds: new WeakMap(),
    charts: new WeakMap(),
  };
}
