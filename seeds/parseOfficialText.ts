/** Reads the indicator systems out of the official text, a table that was saved as plain text. */

import type { Seed } from "../src/domain/systems";

type Section = Seed["sections"][number];
type Group = Section["groups"][number];
type Indicator = Group["indicators"][number];

/** Its tables have no other levels. */
const levels = ["一级指标", "二级指标", "三级指标"];

const systemOfAttachment: Record<string, { id: string; edition: string }> = {
  附件2: { id: "provincial-departments", edition: "1" },
  附件3: { id: "prefecture-cities", edition: "1" },
};

/**
 * Both systems, in the text's order. The text holds a cell a line, led by a tab; a merged cell is written once
 * and blank in the rows below, and again with its name where the printed page broke.
 * @throws Error where the text is not that table
 */
export function parseOfficialText(text: string): Seed[] {
  return [...text.matchAll(/(附件\d)：([^\n]*)\n([^]*?)(?=附件\d：|$)/g)].map(
    ([, attachment = "", title = "", table = ""]) => {
      const known = systemOfAttachment[attachment];
      if (!known) throw new Error(`the official text has a table that is not known: ${attachment}`);
      return { ...known, attachment, title: title.trim(), levels, sections: parseSections(table) };
    },
  );
}

function parseSections(table: string): Section[] {
  const [, ...rows] = rowsOf(table);
  const sections: Section[] = [];
  for (const [sectionCell = "", groupCell = "", number = "", name = "", weight = "", description = ""] of rows) {
    const section = sectionFor(sections, sectionCell);
    groupFor(section, joined(groupCell)).indicators.push(
      parseIndicator({ number, name, weight, description }, sections),
    );
  }
  return sections;
}

/** The table's rows of six cells; the first is the heading. */
function rowsOf(table: string): string[][] {
  const cells = `\n${table}`
    .split("\n\t")
    .slice(1)
    .map((cell) => cell.trim());
  return Array.from({ length: Math.ceil(cells.length / 6) }, (_, row) => cells.slice(row * 6, row * 6 + 6));
}

/** A section is named with its points, 组织领导 20分; repeated after a page break it is the same section. */
function sectionFor(sections: Section[], cell: string): Section {
  const last = sections.at(-1);
  if (cell === "" && last) return last;
  const match = /^(\S+?)\s+(\d+)分$/.exec(cell);
  if (!match) throw new Error(`not the name of a section with its points: ${cell}`);
  const [, name = "", points = ""] = match;
  const known = sections.find((section) => section.name === name);
  if (known) return known;
  const section: Section = { name, points: Number(points), groups: [] };
  sections.push(section);
  return section;
}

function groupFor(section: Section, name: string): Group {
  const last = section.groups.at(-1);
  if (last && (name === "" || name === last.name)) return last;
  const group: Group = { name, indicators: [] };
  section.groups.push(group);
  return group;
}

function parseIndicator(
  cells: Record<"number" | "name" | "weight" | "description", string>,
  soFar: Section[],
): Indicator {
  const number = Number(cells.number);
  const weight = Number(cells.weight);
  if (!Number.isInteger(number) || Number.isNaN(weight)) {
    throw new Error(
      `in ${soFar.at(-1)?.name ?? "the first row"}: not a number or weight: ${cells.number} ${cells.weight}`,
    );
  }
  return { number, name: joined(cells.name), weight, description: cells.description };
}

/** A cell that the printed table broke into lines is one name. */
function joined(cell: string): string {
  return cell.replace(/\s*\n\s*/g, "");
}
