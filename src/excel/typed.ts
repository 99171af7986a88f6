/** Contents as they are typed into a cell. */

import type { Scalar } from "../workbook/workbook";

/** A number as it is, and a text so that Excel takes it for no number, date or formula. `typed("=1")` → `"'=1"` */
export function typed(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && /^[\s'=+\-@\d.(（$￥¥%]|^(true|false)$/i.test(value) ? `'${value}` : value;
}
