/** What a check can find: the rules and how grave each is. */

/** Every rule, with its severity. */
export const severityOf = {
  "not-a-number": "error",
  "below-zero": "error",
  "above-weight": "error",
  blank: "error",
  "too-many-decimals": "warning",
  "missing-reason": "warning",
  "weight-changed": "error",
  "text-changed": "error",
  "formula-overwritten": "error",
  "row-missing": "error",
  "row-twice": "error",
  "order-changed": "warning",
} as const;

export type Rule = keyof typeof severityOf;
/** The rules whose findings the add-in can mend: what is official is put back. */
export const mendableRules: readonly Rule[] = [
  "weight-changed",
  "text-changed",
  "formula-overwritten",
  "row-missing",
  "row-twice",
  "order-changed",
];

export type Severity = "error" | "warning";

/** 检查结果 */
export interface Finding {
  rule: Rule;
  severity: Severity;
  /** The indicator's 序号; null where the finding is about no single indicator. */
  number: number | null;
  /** The cell to go to, A1 form. */
  cell: string;
  /** A sentence in the user's language: what is wrong and what to do. */
  message: string;
}

/** Tells one finding from the others of a check. */
export type FindingKey = Pick<Finding, "rule" | "number" | "cell">;
