/** Tells by its names and its first rows whether a long sheet can be one of ours at all: others need not be read. */

import { textFor } from "../text";
import { consolidateText } from "../text/consolidate";
import { definitionText } from "../text/definition";
import { wordings } from "../text/earlier";
import { finalText } from "../text/final";
import { languages } from "../text/languages";
import type { SheetContent } from "../workbook/workbook";

/** Every name that we give a sheet begins so. */
const ourNames = /^Scoring/i;

/** So many captions of ours in one row: fewer may stand there by chance, and some may have been overwritten. */
const leastCaptions = 4;

/** The captions of all tables that are read back, in both languages. */
const captions = new Set(
  languages.flatMap((language) => {
    const { data, register } = consolidateText(language);
    const { record } = finalText(language);
    return [
      textFor(language).sheet.columns,
      definitionText(language).columns,
      ...[data.captions, register.captions, record.historyColumns, record.contentColumns],
    ].flatMap((texts) => Object.values(texts).flatMap((caption: string) => wordings(caption)));
  }),
);

/** Whether a name that belongs to a sheet may be one of ours. */
export function canBeOurName(name: string): boolean {
  return ourNames.test(name);
}

/** `beginning` holds the sheet's names and its first rows. */
export function canBeOurs({ names, values }: Pick<SheetContent, "names" | "values">): boolean {
  return names.some(({ name }) => canBeOurName(name)) || values.some(holdsCaptions);
}

function holdsCaptions(row: readonly unknown[]): boolean {
  let found = 0;
  for (const value of row) if (typeof value === "string" && captions.has(value.trim())) found++;
  return found >= leastCaptions;
}
