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
  /**
   * Whether a sheet with it cannot be ranked. Where a fact names a stage: ranked by the score of that stage. A rule about a
   * score that refuses is also one that the cells' own validation bars, and so does the pane.
   */
  refuses: boolean;
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
    repair: null,
    facts: scoreFacts,
  },
  "below-zero": {
    severity: "error",
    about: "score",
    refuses: true,
    repair: null,
    facts: scoreFacts,
  },
  "above-weight": {
    severity: "error",
    about: "score",
    refuses: true,
    repair: null,
    facts: scoreFacts,
  },
  /** Refuses nothing by itself: a sheet with blanks is 未评完 and listed apart. */
  blank: {
    severity: "error",
    about: "score",
    refuses: false,
    repair: null,
    facts: scoreFacts,
  },
  /** A formula without a result: nobody knows the score until a program has calculated it. */
  "not-calculated": {
    severity: "error",
    about: "entry",
    refuses: false,
    repair: null,
    facts: scoreFacts,
  },
  "too-many-decimals": {
    severity: "warning",
    about: "score",
    refuses: false,
    repair: null,
    facts: scoreFacts,
  },
  "missing-reason": {
    severity: "warning",
    about: "entry",
    refuses: false,
    repair: null,
    facts: {},
  },
  "unit-missing": {
    severity: "error",
    about: "entry",
    refuses: true,
    repair: null,
    facts: {},
  },
  "stage-unreadable": {
    severity: "error",
    about: "entry",
    refuses: false,
    repair: null,
    facts: { found: "text" },
  },
  /** The stage is not the one whose column is filled in; `scored` are the other column's scores. */
  "stage-contradicts": {
    severity: "warning",
    about: "entry",
    refuses: false,
    repair: null,
    facts: { stage: "stage", scored: "number" },
  },
  "weight-changed": {
    severity: "error",
    about: "table",
    refuses: true,
    repair: "in place",
    facts: { official: "number" },
  },
  "text-changed": {
    severity: "error",
    about: "table",
    refuses: false,
    repair: "in place",
    facts: { official: "value" },
  },
  "formula-overwritten": {
    severity: "error",
    about: "table",
    refuses: false,
    repair: "in place",
    facts: {},
  },
  "row-missing": {
    severity: "error",
    about: "table",
    refuses: true,
    repair: "redraw",
    facts: { name: "text" },
  },
  "column-missing": {
    severity: "error",
    about: "table",
    refuses: false,
    repair: "redraw",
    facts: { caption: "text" },
  },
  "sum-row-missing": {
    severity: "error",
    about: "table",
    refuses: false,
    repair: "redraw",
    facts: { label: "text" },
  },
  /** `row` as Excel counts. */
  "row-twice": {
    severity: "error",
    about: "table",
    refuses: true,
    repair: "redraw",
    facts: { row: "number" },
  },
  "order-changed": {
    severity: "warning",
    about: "table",
    refuses: false,
    repair: "redraw",
    facts: {},
  },
  /** `row` as Excel counts, as in the rules below. */
  "row-added": {
    severity: "warning",
    about: "table",
    refuses: false,
    repair: null,
    facts: { row: "number" },
  },
  "total-differs": {
    severity: "warning",
    about: "table",
    refuses: false,
    repair: null,
    facts: { printed: "number", counted: "number" },
  },
  /** A score's cell shows something other than the number that is counted. */
  "score-shown-differently": {
    severity: "error",
    about: "table",
    refuses: true,
    repair: null,
    facts: { stage: "stage", counted: "number", shown: "text" },
  },
  /** A formula where a score should be typed: what it gives may be another number tomorrow. */
  "score-is-formula": {
    severity: "error",
    about: "table",
    refuses: true,
    repair: null,
    facts: { stage: "stage" },
  },
  /** Scores that are counted and cannot be seen: `how` is one of the ways of hiding. */
  "score-hidden": {
    severity: "error",
    about: "table",
    refuses: true,
    repair: null,
    facts: { stage: "stage", how: "text" },
  },
  /** Any other cell of ours shows something else than it holds, holds a formula, or cannot be seen. */
  "cell-shown-differently": {
    severity: "error",
    about: "table",
    refuses: false,
    repair: null,
    facts: { holds: "text", shown: "text" },
  },
  "cell-is-formula": {
    severity: "error",
    about: "table",
    refuses: false,
    repair: null,
    facts: {},
  },
  "cell-hidden": {
    severity: "error",
    about: "table",
    refuses: false,
    repair: null,
    facts: { how: "text" },
  },
  "row-hidden": {
    severity: "error",
    about: "table",
    refuses: true,
    repair: null,
    facts: { row: "number" },
  },
  "sheet-hidden": {
    severity: "error",
    about: "table",
    refuses: true,
    repair: null,
    facts: {},
  },
  /** A label of ours stands in several cells: which one is meant cannot be known. */
  "label-twice": {
    severity: "error",
    about: "table",
    refuses: true,
    repair: null,
    facts: { label: "text" },
  },
  /** A text of ours is not where it belongs: the title, a signature's line. */
  "text-missing": {
    severity: "warning",
    about: "table",
    refuses: false,
    repair: null,
    facts: { missing: "text" },
  },
  /** Something that is not ours stands where the table is printed. */
  "text-added": {
    severity: "warning",
    about: "table",
    refuses: false,
    repair: null,
    facts: { text: "text" },
  },
  /** `cells` are those that differ from what was finalised. */
  "code-differs": {
    severity: "error",
    about: "return",
    refuses: true,
    repair: null,
    facts: { code: "text", cells: "texts" },
  },
  "not-expected": {
    severity: "warning",
    about: "return",
    refuses: false,
    repair: null,
    facts: {},
  },
  /** Something stands so far from the table that it was not read. */
  "far-away": {
    severity: "warning",
    about: "return",
    refuses: false,
    repair: null,
    facts: {},
  },
  /** There are far more findings than anybody reads: so many more. */
  "more-findings": {
    severity: "error",
    about: "return",
    refuses: true,
    repair: null,
    facts: { count: "number" },
  },
  /** Sentences of a consolidation made by version 0.1, which kept no rules. */
  "earlier-refusal": {
    severity: "error",
    about: "return",
    refuses: true,
    repair: null,
    facts: { sentence: "text" },
  },
  "earlier-warning": {
    severity: "warning",
    about: "return",
    refuses: false,
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
