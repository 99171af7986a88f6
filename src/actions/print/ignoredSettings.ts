/** Tells which page settings Excel did not keep, and where to click instead. */

import type { KeptPage } from "../../excel/keptPage";
import type { PrintText } from "../../text/print";
import { areaName } from "../../workbook/address";
import type { PageSetup } from "../../workbook/workbook";

/** A sentence for each setting that Excel did not keep. */
export function ignoredSettings(
  page: PageSetup,
  kept: KeptPage,
  { ignored, orientations, separator }: PrintText,
): string[] {
  const lostBreaks = page.breaks.filter((row) => !kept.breaks.includes(row)).map((row) => row + 1);
  const wanted = areaName(page.printArea);
  const titles = page.titleRows;
  return [
    ...(kept.paper === page.paper ? [] : [ignored.paper(page.paper)]),
    ...(kept.orientation === page.orientation ? [] : [ignored.orientation(orientations[page.orientation])]),
    ...(kept.fit === page.fit ? [] : [ignored.fit]),
    ...(kept.printArea && areaName(kept.printArea) === wanted ? [] : [ignored.printArea(wanted)]),
    ...(!titles || kept.titleRows?.first === titles.first ? [] : [ignored.titleRows(titles.first + 1)]),
    ...(lostBreaks.length === 0 ? [] : [ignored.breaks(lostBreaks.join(separator))]),
  ];
}
