/** Sheets that look as if they were printed with a finalised table, and are said to belong to no table of the workbook. */

import type { IndicatorSystem } from "../../../domain/indicatorSystem";
import { bareText } from "../../../domain/sameText";
import { textFor } from "../../../text";
import { languages } from "../../../text/languages";
import { printText } from "../../../text/print";
import type { SheetContent } from "../../../workbook/workbook";
import { wordsOfFooter } from "../footerWords";

/** Our titles have no more letters, whichever system it is; titles and code stand in the first rows and columns. */
const [longest, rows, columns] = [300, 60, 30] as const;

/** Whether a sheet bears the check code, or the title of a cover or of a summary. */
export function looksPrintedWith(
  { values, shown }: SheetContent,
  { system, checkCode }: { system: IndicatorSystem; checkCode: string },
): boolean {
  const ours = new Set(
    languages.flatMap((language) => {
      const { sheet } = textFor(language);
      const titles = [printText(language).cover.title(system.title), sheet.summary.title(system.title)];
      return [...titles, sheet.checkCode(checkCode)].map(bareText);
    }),
  );
  if (shown && wordsOfFooter(shown.footer).includes(checkCode)) return true;
  const isOurs = (value: unknown): boolean =>
    typeof value === "string" && value !== "" && value.length < longest && ours.has(bareText(value));
  return values.slice(0, rows).some((line) => line.slice(0, columns).some(isOurs));
}
