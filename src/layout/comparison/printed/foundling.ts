/** Sheets that look as if they were printed with a finalised table, and are said to belong to no table of the workbook. */

import type { IndicatorSystem } from "../../../domain/indicatorSystem";
import { bareText } from "../../../domain/sameText";
import { textFor } from "../../../text";
import { languages } from "../../../text/languages";
import { printText } from "../../../text/print";
import type { SheetContent } from "../../../workbook/workbook";
import { findCaptions } from "../../recognition/findCaptions";
import { wordsOfFooter } from "../footerWords";

/** Our titles have no more letters, whichever system it is; titles and code stand in the first rows and columns. */
const [longest, rows, columns] = [300, 60, 30] as const;

/** Tells of a sheet whether it bears the check code, or the title of a cover or of a summary. */
export function printedWith({
  system,
  checkCode,
}: {
  system: IndicatorSystem;
  checkCode: string;
}): (sheet: SheetContent) => boolean {
  const ours = languages.flatMap((language) => {
    const { sheet } = textFor(language);
    const titles = [printText(language).cover.title(system.title), sheet.summary.title(system.title)];
    return [...titles, sheet.checkCode(checkCode)].map(bareText);
  });
  return (sheet) => {
    const texts = textsOf(sheet);
    if (texts === null) return false;
    if (sheet.shown && wordsOfFooter(sheet.shown.footer).includes(checkCode)) return true;
    return ours.some((text) => texts.has(text));
  };
}

/** Worked out once a sheet: each finalised table of its workbook asks. */
const known = new WeakMap<SheetContent, ReadonlySet<string> | null>();

/** What stands where our titles do; null for a table, also for a copy of one, which is a table of its own. */
function textsOf(sheet: SheetContent): ReadonlySet<string> | null {
  let texts = known.get(sheet);
  if (texts === undefined) {
    texts = findCaptions(sheet) === null ? new Set(shortTexts(sheet)) : null;
    known.set(sheet, texts);
  }
  return texts;
}

function shortTexts({ values }: SheetContent): string[] {
  return values
    .slice(0, rows)
    .flatMap((line) => line.slice(0, columns))
    .filter((value): value is string => typeof value === "string" && value !== "" && value.length < longest)
    .map(bareText);
}
