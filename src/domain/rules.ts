/** The rules of findings: each is one row that says everything that depends on it. */

import type { Stage } from "./scoreSheet";

export type Severity = "error" | "warning";

/** What a fact of a finding can be. */
export interface FactTypes {
  stage: Stage;
  number: number;
  text: string;
  value: string | number;
  texts: string[];
}

/** All that the program must know of a rule; a rule that forgets one of these does not compile. */
export interface RuleRow {
  severity: Severity;
  /** One score by itself; anything else that people fill in; the official table; the return as a whole. */
  about: "score" | "entry" | "table" | "return";
  /** Whether a sheet with it cannot be ranked. Where a fact names a stage: ranked by the score of that stage. */
  refuses: boolean;
  /** Whether a score with it may not be entered: what the cells' own validation refuses. */
  barred: boolean;
  /** How a repair puts it right: in its cell, by drawing the sheet anew, or not at all. */
  repair: "in place" | "redraw" | null;
  /** The facts that its sentence tells, beside indicator and cell. */
  facts: Readonly<Record<string, keyof FactTypes>>;
}

const scoreFacts = { stage: "stage", weight: "number" } as const;

/** Every rule, in the order in which filters offer them. */
export const rules = {
  "not-a-number": {
    severity: "error",
    about: "score",
    refuses: true,
    barred: true,
    repair: null,
    facts: scoreFacts,
  },
  "below-zero": {
    severity: "error",
    about: "score",
    refuses: true,
    barred: true,
    repair: null,
    facts: scoreFacts,
  },
  "above-weight": {
    severity: "error",
    about: "score",
    refuses: true,
    barred: true,
    repair: null,
    facts: scoreFacts,
  },
  /** Refuses nothing by itself: a sheet with blanks is 未评完 and listed apart. */
  blank: {
    severity: "error",
    about: "score",
    refuses: false,
    barred: false,
    repair: null,
    facts: scoreFacts,
  },
  /** A formula without a result: nobody knows the score until a program has calculated it. */
  "not-calculated": {
    severity: "error",
    about: "entry",
    refuses: false,
    barred: false,
    repair: null,
    facts: scoreFacts,
  },
  "too-many-decimals": {
    severity: "warning",
    about: "score",
    refuses: false,
    barred: false,
    repair: null,
    facts: scoreFacts,
  },
  "missing-reason": {
    severity: "warning",
    about: "entry",
    refuses: false,
    barred: false,
    repair: null,
    facts: {},
  },
  "unit-missing": {
    severity: "error",
    about: "entry",
    refuses: true,
    barred: false,
    repair: null,
    facts: {},
  },
  /** The stage's cell says something that is no stage. */
  "stage-unreadable": {
    severity: "error",
    about: "entry",
    refuses: false,
    barred: false,
    repair: null,
    facts: { found: "text" },
  },
  /** The stage is not the one whose column is filled in; `scored` are the other column's scores. */
  "stage-contradicts": {
    severity: "warning",
    about: "entry",
    refuses: false,
    barred: false,
    repair: null,
    facts: { stage: "stage", scored: "number" },
  },
  "weight-changed": {
    severity: "error",
    about: "table",
    refuses: true,
    barred: false,
    repair: "in place",
    facts: { official: "number" },
  },
  "text-changed": {
    severity: "error",
    about: "table",
    refuses: false,
    barred: false,
    repair: "in place",
    facts: { official: "value" },
  },
  "formula-overwritten": {
    severity: "error",
    about: "table",
    refuses: false,
    barred: false,
    repair: "in place",
    facts: {},
  },
  "row-missing": {
    severity: "error",
    about: "table",
    refuses: true,
    barred: false,
    repair: "redraw",
    facts: { name: "text" },
  },
  "column-missing": {
    severity: "error",
    about: "table",
    refuses: false,
    barred: false,
    repair: "redraw",
    facts: { caption: "text" },
  },
  "sum-row-missing": {
    severity: "error",
    about: "table",
    refuses: false,
    barred: false,
    repair: "redraw",
    facts: { label: "text" },
  },
  /** `row` as Excel counts. */
  "row-twice": {
    severity: "error",
    about: "table",
    refuses: true,
    barred: false,
    repair: "redraw",
    facts: { row: "number" },
  },
  "order-changed": {
    severity: "warning",
    about: "table",
    refuses: false,
    barred: false,
    repair: "redraw",
    facts: {},
  },
  /** A row with a score that is no indicator's; `row` as Excel counts. */
  "row-added": {
    severity: "warning",
    about: "table",
    refuses: false,
    barred: false,
    repair: null,
    facts: { row: "number" },
  },
  /** The total that stands in the sheet is not what its scores make. */
  "total-differs": {
    severity: "warning",
    about: "table",
    refuses: false,
    barred: false,
    repair: null,
    facts: { printed: "number", counted: "number" },
  },
  /** Not as it was finalised; `cells` are those that differ, as far as they are known. */
  "code-differs": {
    severity: "error",
    about: "return",
    refuses: true,
    barred: false,
    repair: null,
    facts: { code: "text", cells: "texts" },
  },
  /** The unit stands in no register, though there is one for its system. */
  "not-expected": {
    severity: "warning",
    about: "return",
    refuses: false,
    barred: false,
    repair: null,
    facts: {},
  },
  /** Something stands so far from the table that it was not read. */
  "far-away": {
    severity: "warning",
    about: "return",
    refuses: false,
    barred: false,
    repair: null,
    facts: {},
  },
  /** There are far more findings than anybody reads: so many more. */
  "more-findings": {
    severity: "error",
    about: "return",
    refuses: true,
    barred: false,
    repair: null,
    facts: { count: "number" },
  },
  /** Sentences of a consolidation made by version 0.1, which kept no rules. */
  "earlier-refusal": {
    severity: "error",
    about: "return",
    refuses: true,
    barred: false,
    repair: null,
    facts: { sentence: "text" },
  },
  "earlier-warning": {
    severity: "warning",
    about: "return",
    refuses: false,
    barred: false,
    repair: null,
    facts: { sentence: "text" },
  },
} as const satisfies Record<string, RuleRow>;

export type Rule = keyof typeof rules;

/** The rules about one thing. */
export type RuleAbout<A extends RuleRow["about"]> = {
  [R in Rule]: (typeof rules)[R]["about"] extends A ? R : never;
}[Rule];

/** The rules whose findings a repair puts right. */
export type RepairableRule = {
  [R in Rule]: (typeof rules)[R]["repair"] extends null ? never : R;
}[Rule];
