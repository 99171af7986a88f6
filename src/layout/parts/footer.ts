/** The footer that all our printed sheets have: whose page it is, which one of how many, and which edition and state. */

import { cleanUnitName } from "../../domain/unitName";
import { type Language, textFor } from "../../text";
import { longestFooter } from "../../workbook/excelLimits";
import type { PageSetup } from "../../workbook/workbook";

export interface FooterInput {
  unit: string;
  edition: string;
  /** Of a finalised table; null before. */
  checkCode: string | null;
  language: Language;
}

/** More would not fit into two lines of a third of the narrowest page. */
const longestUnit = 40;

/** Small enough for two lines; the space keeps a unit that begins with a digit from changing the size. */
const size = "&8 ";

/** Unit left, page in the middle, edition and check code right. */
export function footerOf({ unit, edition, checkCode, language }: FooterInput): PageSetup["footer"] {
  const text = textFor(language).sheet;
  const center = size + text.page;
  const right =
    size + [text.edition(plain(edition)), ...(checkCode ? [text.checkCode(plain(checkCode))] : [])].join("  ");
  const room = longestFooter - "&L&C&R".length - center.length - right.length;
  return { left: size + cutName(unit, room - size.length), center, right };
}

/** Of a sheet that is nobody's alone: the page in the middle, and left what the sheet is about. */
export function pageFooter(language: Language, about = ""): PageSetup["footer"] {
  return { left: about, center: textFor(language).sheet.page, right: "" };
}

/** `&` begins a code unless it is doubled; a footer's lines are ours. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().replaceAll("&", "&&");
}

function cutName(unit: string, room: number): string {
  const characters = [...cleanUnitName(unit)];
  let kept = characters.length > longestUnit ? [...characters.slice(0, longestUnit - 1), "…"] : characters;
  while (plain(kept.join("")).length > room) kept = [...kept.slice(0, -2), "…"];
  return plain(kept.join(""));
}
