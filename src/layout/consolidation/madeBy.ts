/** The line below a result that is handed out: which office made it, and when. */

import { consolidateText } from "../../text/consolidate";
import { area } from "../../workbook/address";
import { isoDate } from "../../workbook/dateSerial";
import type { SheetBuilder } from "../../workbook/sheetBuilder";
import { styles } from "../parts/styles";
import type { ConsolidationPlan } from "./consolidation";

/** In one cell from the first column to the last. */
export function putMadeBy(
  builder: SheetBuilder,
  row: number,
  lastColumn: number,
  { language, madeBy: { office, day } }: Pick<ConsolidationPlan, "language" | "madeBy">,
): void {
  const line = area(row, 0, row, lastColumn);
  builder
    .put(row, 0, consolidateText(language).madeBy(office, day === null ? "" : isoDate(day)))
    .paint(line, { ...styles.text, horizontal: "right", wrap: false })
    .merge(line);
}
