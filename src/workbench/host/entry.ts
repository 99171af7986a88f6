/** What Excel makes of something that is written into a cell. */

import { dateSerial } from "../../workbook/dateSerial";
import { longestCellText } from "../../workbook/excelLimits";
import type { Cell, Scalar } from "../../workbook/workbook";
import { invalidArgument } from "./hostError";

/** The contents of a cell, with the number format that Excel gives along where the text had one. */
export interface Entry {
  value: Scalar;
  formula?: string;
  numberFormat?: string;
}

/** `"=A1"` → a formula, `"'012"` → text, `"12"` → 12 unless the cell is of text (`@`), `""` → blank. */
export function readEntry(written: unknown, numberFormat: string): Entry {
  if (typeof written === "number" || typeof written === "boolean") return { value: written };
  if (typeof written !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(written)}`);
  if (written.length > longestCellText) throw invalidArgument(`a text of ${written.length} characters`);
  if (written === "") return { value: null };
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (numberFormat === "@") return { value: written };
  if (written.startsWith("=") && written.length > 1) return { value: null, formula: written };
  return readText(written);
}

function readText(text: string): Entry {
  const bare = text.trim();
  if (/^(true|false)$/i.test(bare)) return { value: bare.toLowerCase() === "true" };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare)) return { value: Number(bare) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare))
    return { value: Number(bare.replaceAll(",", "")), numberFormat: bare.includes(".") ? "#,##0.00" : "#,##0" };
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/.exec(bare);
  if (percent) return { value: Number(percent[1]) / 100, numberFormat: bare.includes(".") ? "0.00%" : "0%" };
  const date = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(bare);
  const serial = date && dateSerial(Number(date[1]), Number(date[3]), Number(date[4]));
  return serial ? { value: serial, numberFormat: "yyyy/m/d" } : { value: text };
}

/** Puts an entry into a cell; a formula's value stays blank until the grid has worked it out. */
export function fill(cell: Cell, entry: Entry): void {
  cell.value = entry.value;
  if (entry.formula === undefined) delete cell.formula;
  else cell.formula = entry.formula;
  if (entry.numberFormat !== undefined && cell.style.numberFormat === "General")
    cell.style = { ...cell.style, numberFormat: entry.numberFormat };
}
