/** Filters and groups findings for display. */

import { type Kind, kindOf } from "../../domain/countFindings";
import { type Finding } from "../../domain/finding";
import type { Rule } from "../../domain/findingRules";
import { type Heading } from "../../domain/indicatorSystem";

/** What is shown: everything, one kind, or one rule. */
export type Filter = "all" | Kind | Rule;

/** The findings of one section; `section` is null for those about the table as a whole. */
export interface FindingsOfSection {
  section: string | null;
  findings: Finding[];
}

const urgency: Kind[] = ["wrong", "blank", "warning"];

/** The broken rules and how often each is, in order of appearance. */
export function countRules(findings: Finding[]): [Rule, number][] {
  const counts = new Map<Rule, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts];
}

export function filterFindings(findings: Finding[], filter: Filter): Finding[] {
  return findings.filter((finding) => filter === "all" || kindOf(finding) === filter || finding.rule === filter);
}

/** By section, the whole table first; within a section errors, then blanks, then warnings; no empty sections. */
export function groupBySection(findings: Finding[], sections: readonly Heading[]): FindingsOfSection[] {
  const names: (string | null)[] = [null, ...sections.map((section) => section.name)];
  const byUrgency = [...findings].sort((a, b) => urgency.indexOf(kindOf(a)) - urgency.indexOf(kindOf(b)));
  return names
    .map((section) => ({ section, findings: byUrgency.filter((each) => sectionOf(each.number, sections) === section) }))
    .filter((group) => group.findings.length > 0);
}

/** The name of the section that an indicator stands in; null for none. */
function sectionOf(number: number | null, sections: readonly Heading[]): string | null {
  return sections.find(({ indicators }) => indicators.some((each) => each.number === number))?.name ?? null;
}

/** Identifies a finding from one check to the next. */
export function keyOf(finding: Finding): string {
  return `${finding.rule} ${finding.number ?? ""} ${finding.cell ?? ""}`;
}

/** A visited finding, and its place in the list at that time. */
export interface Visit {
  key: string;
  place: number;
}

/** The next finding after a visit, starting over after the last; if the visited one is gone, the one now in its place. */
export function visitNext(findings: Finding[], visit: Visit | null): (Visit & { finding: Finding }) | null {
  const at = findings.findIndex((finding) => keyOf(finding) === visit?.key);
  const place = (at >= 0 ? at + 1 : (visit?.place ?? 0)) % Math.max(1, findings.length);
  const finding = findings[place];
  return finding ? { finding, key: keyOf(finding), place } : null;
}
