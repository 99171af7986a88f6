/** 检查结果: one thing that a check found, as a rule with its facts. */

import { type FactTypes, type RepairableRule, type Rule, type RuleRow, rules } from "./findingRules";
import type { Stage } from "./scoreSheet";
import { isStage } from "./scoreSheet";

/** The facts that a rule's finding carries. */
export type FactsOf<R extends Rule> = {
  -readonly [F in keyof (typeof rules)[R]["facts"]]: (typeof rules)[R]["facts"][F] extends keyof FactTypes
    ? FactTypes[(typeof rules)[R]["facts"][F]]
    : never;
};

/** Findings of one rule. */
export interface FindingOf<R extends Rule> {
  rule: R;
  /** The indicator's 序号; null where the finding is about no single indicator. */
  number: number | null;
  /** The cell to go to, A1 form; null where it is about no cell. */
  cell: string | null;
  facts: FactsOf<R>;
}

/** One thing that was found: a rule, where, and the facts. Its sentence is made where a person reads it. */
export type Finding = { [R in Rule]: FindingOf<R> }[Rule];

/** One sentence for each rule, from a finding of that rule. */
export type FindingSentences = { [R in Rule]: (finding: FindingOf<R>) => string };

/** A finding of one rule, with that rule's facts. */
export function findingOf<R extends Rule>(
  rule: R,
  number: number | null,
  cell: string | null,
  facts: FactsOf<R>,
): Finding {
  return { rule, number, cell, facts } as FindingOf<R> as Finding;
}

/** Tells one finding from the others of a check. */
export type FindingKey = Pick<Finding, "rule" | "number" | "cell">;

/** What the table says of a finding's rule. */
export function ruleOf({ rule }: { rule: Rule }): RuleRow {
  return rules[rule];
}

/** A finding that must be put right; the others are warnings. */
export function isError(finding: { rule: Rule }): boolean {
  return ruleOf(finding).severity === "error";
}

/** Whether a sheet with this finding cannot be ranked by the score of a stage. */
export function refusesRanking(finding: Finding, score: Stage): boolean {
  const about = "stage" in finding.facts ? finding.facts.stage : score;
  return ruleOf(finding).refuses && about === score;
}

/** Whether something that was read from a file is a finding, every fact of its kind. */
export function isFinding(value: unknown): value is Finding {
  if (typeof value !== "object" || value === null) return false;
  const { rule, number, cell, facts } = value as Record<keyof Finding, unknown>;
  if (typeof rule !== "string" || !Object.hasOwn(rules, rule)) return false;
  if (number !== null && typeof number !== "number") return false;
  if (cell !== null && typeof cell !== "string") return false;
  if (typeof facts !== "object" || facts === null) return false;
  return Object.entries(rules[rule as Rule].facts).every(([name, type]) =>
    isOfType[type as keyof FactTypes]((facts as Record<string, unknown>)[name]),
  );
}

const isOfType: Record<keyof FactTypes, (fact: unknown) => boolean> = {
  stage: isStage,
  number: (fact) => typeof fact === "number",
  text: (fact) => typeof fact === "string",
  value: (fact) => typeof fact === "string" || typeof fact === "number",
  reason: (fact) => fact === "selfReason" || fact === "reason",
  texts: (fact) => Array.isArray(fact) && fact.every((each) => typeof each === "string"),
};

export function isRepairable<F extends { rule: Rule }>(finding: F): finding is F & { rule: RepairableRule } {
  return ruleOf(finding).repair !== null;
}
