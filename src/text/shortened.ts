/** Texts of people as a sentence quotes them: nobody reads the whole of a long one. */

import { cutText } from "../domain/cutText";

const mostLetters = 40;

/** A text of forty letters at most; what is cut off is told by `…`. */
export function shortened(text: string): string {
  return text.length > mostLetters ? `${cutText(text, mostLetters)}…` : text;
}

/** The same in one line. */
export function shortLine(text: string): string {
  return shortened(text.replace(/\s+/g, " "));
}
