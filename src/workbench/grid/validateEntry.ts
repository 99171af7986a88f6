/** Whether something typed fits the validation of its cell. */

import { roundTo } from "../../domain/rounding";
import { contains } from "../../workbook/address";
import type { Scalar, Sheet, Validation } from "../../workbook/workbook";

/** The validation that refuses the entry, or null where it fits; blanks always fit. */
export function refusingValidation(sheet: Sheet, row: number, column: number, value: Scalar): Validation | null {
  if (value === null || value === "") return null;
  return sheet.validations.find((each) => contains(each.area, row, column) && !fits(each, value)) ?? null;
}

/** The validation that has something to say before anything is typed into the cell. */
export function promptingValidation(sheet: Sheet, row: number, column: number): Validation | null {
  return sheet.validations.find((each) => each.prompt && contains(each.area, row, column)) ?? null;
}

function fits(validation: Validation, value: Scalar): boolean {
  if (validation.kind === "list") return validation.values.includes(String(value));
  if (typeof value !== "number" || value < validation.min || value > validation.max) return false;
  return (
    validation.kind !== "decimal" || validation.decimals === undefined || value === roundTo(value, validation.decimals)
  );
}
