/** Excel's own limits, which neither the standard's schemas nor the Open XML SDK know. */

import { drawingFaults } from "./drawingFaults";
import { partsOf, partsUnder } from "./parts";
import { sheetFaults } from "./sheetFaults";
import { knownSheets, workbookFaults } from "./workbookFaults";

/** What Excel would refuse, cut or repair in a file; of many alike only the first. */
export function limitFaults(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const sheets = knownSheets(parts);
  const inSheets = partsUnder(parts, "xl/worksheets/").flatMap(([path, elements]) =>
    sheetFaults(elements, sheets).map((fault) => `${path}: ${fault}`),
  );
  return [...new Set([...workbookFaults(parts), ...inSheets, ...drawingFaults(parts, sheets)])];
}
