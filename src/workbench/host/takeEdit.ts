/** Takes over what the person typed or pasted at the grid. */

import { cellAt, cellsChanged, grow } from "./cells";
import type { PersonsEdit } from "./hostWorkbook";
import { mayFill } from "./permission";
import { single, tellChanged } from "./rangeContents";
import type { Session } from "./session";

/** The grid has read the entries already: a number comes as a number, a formula with its leading `=`. */
export function takeEdit(session: Session, { sheetId, area, contents }: PersonsEdit): void {
  const range = { sheet: session.sheetById(sheetId), area };
  mayFill(session, range);
  const before = single(range);
  grow(session, range.sheet, area.lastRow + 1, area.lastColumn + 1);
  contents.forEach((line, r) =>
    line.forEach(({ value, formula }, c) => {
      const cell = cellAt(range.sheet.sheet, area.row + r, area.column + c);
      if (!cell) return;
      cell.value = value;
      if (formula === undefined) delete cell.formula;
      else cell.formula = formula;
    }),
  );
  cellsChanged(session, range);
  tellChanged(session, range, before);
}
