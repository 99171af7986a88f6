/** Writes what a file says of itself, as programs and file managers show it: title, subject, which program wrote it; no time. */

import { cutText } from "../domain/cutText";
import type { Workbook } from "../workbook/workbook";
import { element, escapeText, namespace, xmlPart } from "./xml";

/** Excel shows no more of one. */
const longestProperty = 255;

/** The part with title and subject. */
export function corePropertiesPart({ title, subject }: NonNullable<Workbook["about"]>): string {
  const property = (name: string, text: string): string =>
    text === "" ? "" : element(`dc:${name}`, {}, escapeText(cutText(text, longestProperty)));
  const namespaces = { "xmlns:cp": namespace.coreProperties, "xmlns:dc": namespace.dublinCore };
  return xmlPart(element("cp:coreProperties", namespaces, property("title", title), property("subject", subject)));
}

/** The part with the program's name, which is the package's. */
export function extendedPropertiesPart(): string {
  return xmlPart(
    element("Properties", { xmlns: namespace.extendedProperties }, element("Application", {}, "scoring-addin")),
  );
}
