/** The files that the server has once in each language. */

import type { Language } from "./languages";

/** The filled-in example. `sampleFile("zh-CN")` → `"sample.zh-CN.xlsx"` */
export function sampleFile(language: Language): string {
  return `sample.${language}.xlsx`;
}

/** The page of the manual, opened in a language. */
export function manualPage(language: Language): string {
  return `help.html?language=${language}`;
}
