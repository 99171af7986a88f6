/** What a definition sheet (指标体系) consists of: fields above, and a table of an indicator a row. */

import type { Indicator, IndicatorSystem } from "../../domain/indicatorSystem";
import type { DefinitionText } from "../../text/definition";
import type { Style } from "../../workbook/workbook";
import { styles } from "../parts/styles";

export type DefinitionField = keyof DefinitionText["fields"];

/** In their order, one a row. */
export const definitionFields: readonly DefinitionField[] = ["title", "attachment", "id", "edition", "total", "rules"];

/** What the fields say. */
export function fieldValues(system: IndicatorSystem): Record<DefinitionField, string | number | null> {
  const { title, attachment, id, edition, total, rules = null } = system;
  return { title, attachment: attachment || null, id, edition, total, rules };
}

/** The columns beside those of the headings; `name` stands under the name of the last level. */
export type DefinitionColumn = "number" | "name" | "weight" | "description" | "kind";

interface OwnColumn {
  key: DefinitionColumn;
  /** Points. */
  width: number;
  style: Partial<Style>;
  content: (indicator: Indicator) => string | number | null;
}

const entry: Partial<Style> = { ...styles.cell, locked: false };

/** In their order, behind the headings. */
export const ownColumns: readonly OwnColumn[] = [
  { key: "number", width: 36, style: { ...styles.centered, locked: false }, content: ({ number }) => number },
  { key: "name", width: 120, style: entry, content: ({ name }) => name },
  { key: "weight", width: 44, style: { ...styles.weight, locked: false }, content: ({ weight }) => weight },
  { key: "description", width: 330, style: entry, content: ({ description }) => description },
  { key: "kind", width: 66, style: { ...styles.centered, locked: false }, content: ({ kind }) => kind ?? null },
];

/** Zero-based rows. */
export const definitionRows = {
  heading: 0,
  hint: 1,
  fields: 2,
  captions: 2 + definitionFields.length,
  first: 3 + definitionFields.length,
};

/** Points. */
export const headingWidth = 86;
