/** Range.clear: contents, formats or all of it. */

import { plainStyle } from "../../workbook/workbook";
import { asWord } from "./argument";
import { cellsChanged, eachCell, restyle } from "./cells";
import { removeFormats } from "./classes/conditionalFormats";
import { unmerge } from "./mergeCells";
import { mayChangeLook, mayFill } from "./permission";
import { single, tellChanged } from "./rangeContents";
import type { HostRange, Session } from "./session";
import { clearValidation } from "./validations";

/** `applyTo` is All (also where it is left out), Contents or Formats. */
export function clearRange(range: HostRange, [applyTo]: unknown[], session: Session): void {
  const what = asWord(applyTo ?? "All", ["All", "Contents", "Formats"], "Range.clear");
  if (what !== "Formats") clearContents(session, range);
  if (what !== "Contents") clearFormats(session, range);
  if (what === "All") clearValidation(session, range);
}

function clearContents(session: Session, range: HostRange): void {
  mayFill(session, range);
  const before = single(range);
  eachCell(session, range, (cell) => {
    cell.value = null;
    delete cell.formula;
  });
  cellsChanged(session, range);
  tellChanged(session, range, before);
}

function clearFormats(session: Session, range: HostRange): void {
  mayChangeLook(range.sheet);
  unmerge(session, range);
  removeFormats(session, range);
  restyle(session, range, plainStyle);
  const { sides } = session.extras(range.sheet);
  eachCell(session, range, (cell) => void sides.delete(cell));
}
