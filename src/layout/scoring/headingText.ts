/** What headings say in their cells. */

import type { Heading } from "../../domain/indicatorSystem";
import { type Language, textFor } from "../../text";

/** A heading of the highest level with its points, in two lines. */
export function sectionHeading({ name, points }: { name: string; points: number }, language: Language): string {
  return `${name}\n${textFor(language).sheet.points(points)}`;
}

/** What stands in a heading's cell, and what on the next page: of the highest level with its points. */
export function headingText(heading: Heading, level: number, language: Language): [first: string, again: string] {
  const { continued } = textFor(language).sheet;
  const { name } = heading;
  return level === 0 ? [sectionHeading(heading, language), `${name}\n${continued}`] : [name, `${name}${continued}`];
}
