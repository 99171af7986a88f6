/** The manual as a page, in every language, so that help needs no internet. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLanguage, type Language, languages } from "../src/text/languages";
import { renderManual } from "./renderManual";

/** Of docs/. */
export const manuals: Record<Language, string> = { "zh-CN": "用户使用手册.md", "en-US": "user-manual.en.md" };

/** The page, with the manual of each language in an element of its own; src/ribbon/help.ts shows one of them. `root` is the project's folder. */
export function helpPage(root: string): string {
  const frame = readFileSync(join(root, "src/ribbon/help.html"), "utf8");
  return frame.replace("MANUALS", () => languages.map((each) => manualIn(each, root)).join("\n    "));
}

function manualIn(language: Language, root: string): string {
  const markdown = readFileSync(join(root, "docs", manuals[language]), "utf8");
  return `<main lang="${language}"${language === defaultLanguage ? "" : " hidden"}>${renderManual(markdown)}</main>`;
}
