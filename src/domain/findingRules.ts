/**
 * The rules of findings: each is one row that says everything that depends on it. They are reported by `judgeScore.ts` (a single
 * score), `checkScores.ts` (what was entered), `layout/comparison` (what is shown) and `actions/files` (the return).
 */

import type { Stage } from "./scoreSheet";

export type Severity = "error" | "warning";

/** What a fact of a finding can be. */
export interface FactTypes {
  stage: Stage;
  number: number;
  text: string;
  value: string | number;
  texts: string[];
  /** The entry that says why points were lost. */
  reason: "selfReason" | "reason";
}

/** All that the program must know of a rule; a rule that forgets one of these does not compile. */
export interface RuleRow {
  severity: Severity;
  /**
   * "score": the value of one score, found by `judgeScore`; "entry": anything else that people fill in; "table": the official
   * table and how it is shown, which a finalised sheet is compared by; "return": the return as a whole.
   */
  about: "score" | "entry" | "table" | "return";
  /** Whether a sheet with it cannot be ranked. Where a fact names a stage: ranked by the score of that stage. */
  refuses: boolean;
  /** How a repair puts it right: in its cell, by drawing the sheet anew, or not at all. */
  repair: "in place" | "redraw" | null;
  /** The facts that its sentence tells, beside indicator and cell. */
  facts: Readonly<Record<string, keyof FactTypes>>;
}

const scoreFacts = { stage: "stage", weight: "number" } as const;

/** How grave a rule is: it refuses a ranking, it must be put right, or it is worth a look. */
const refusal = { severity: "error", refuses: true, repair: null } as const;
const error = { severity: "error", refuses: false, repair: null } as const;
const warning = { severity: "warning", refuses: false, repair: null } as const;

/** Every rule, in the order in which filters offer them. */
export const rules = {
  "not-a-number": { ...refusal, about: "score", facts: scoreFacts },
  "below-zero": { ...refusal, about: "score", facts: scoreFacts },
  "above-weight": { ...refusal, about: "score", facts: scoreFacts },
  /** Refuses nothing by itself: a sheet with blanks is 未评完 and listed apart. */
  blank: { ...error, about: "score", facts: scoreFacts },
  /** A formula without a result: nobody knows the score until a program has calculated it. */
  "not-calculated": { ...error, about: "entry", facts: scoreFacts },
  /** What looks like a number and was meant as something else: it is never counted as that number. `written` as it stands. */
  "score-is-percentage": { ...refusal, about: "entry", facts: { ...scoreFacts, written: "text" } },
  "score-is-date": { ...refusal, about: "entry", facts: { ...scoreFacts, written: "text" } },
  /** A number that is written as text, `2分`: it is counted. */
  "score-as-text": {
    ...warning,
    about: "entry",
    repair: "in place",
    facts: { ...scoreFacts, written: "text", counted: "number" },
  },
  "too-many-decimals": { ...warning, about: "score", facts: scoreFacts },
  "missing-reason": { ...warning, about: "entry", facts: { missing: "reason" } },
  "unit-missing": { ...refusal, about: "entry", facts: {} },
  "stage-unreadable": { ...error, about: "entry", facts: { found: "text" } },
  /** The stage is not the one whose column is filled in; `scored` are the other column's scores. */
  "stage-contradicts": { ...warning, about: "entry", facts: { stage: "stage", scored: "number" } },
  "weight-changed": { ...refusal, about: "table", repair: "in place", facts: { official: "number" } },
  "text-changed": { ...error, about: "table", repair: "in place", facts: { official: "value" } },
  "formula-overwritten": { ...error, about: "table", repair: "in place", facts: {} },
  "row-missing": { ...refusal, about: "table", repair: "redraw", facts: { name: "text" } },
  "column-missing": { ...error, about: "table", repair: "redraw", facts: { caption: "text" } },
  "sum-row-missing": { ...error, about: "table", repair: "redraw", facts: { label: "text" } },
  /** `row` as Excel counts. */
  "row-twice": { ...refusal, about: "table", repair: "redraw", facts: { row: "number" } },
  "order-changed": { ...warning, about: "table", repair: "redraw", facts: {} },
  /** `row` as Excel counts, as in the rules below. */
  "row-added": { ...warning, about: "table", facts: { row: "number" } },
  "total-differs": { ...warning, about: "table", facts: { printed: "number", counted: "number" } },
  /** A formula of ours gives something other than what stands there as its result. */
  "result-differs": { ...warning, about: "table", facts: { expected: "text", shown: "text" } },
  /** A score's cell shows something other than the number that is counted. */
  "score-shown-differently": {
    ...refusal,
    about: "table",
    facts: { stage: "stage", counted: "number", shown: "text" },
  },
  /** A formula where a score should be typed: what it gives may be another number tomorrow. */
  "score-is-formula": {
    ...refusal,
    about: "table",
    facts: { stage: "stage", written: "text", result: "text" },
  },
  /** Scores that are counted and cannot be seen: `how` is one of the ways of hiding. */
  "score-hidden": { ...refusal, about: "table", facts: { stage: "stage", how: "text" } },
  /** Any other cell of ours shows something else than it holds, holds a formula, or cannot be seen. */
  "cell-shown-differently": { ...error, about: "table", facts: { holds: "text", shown: "text" } },
  "cell-is-formula": { ...error, about: "table", facts: {} },
  "cell-hidden": { ...error, about: "table", facts: { how: "text" } },
  "row-hidden": { ...refusal, about: "table", facts: { row: "number" } },
  "sheet-hidden": { ...refusal, about: "table", facts: {} },
  /** A label of ours stands in several cells: which one is meant cannot be known. */
  "label-twice": { ...refusal, about: "table", facts: { label: "text" } },
  /** The scores of a stage stand under the caption of the other one. */
  "caption-exchanged": { ...refusal, about: "table", facts: { stage: "stage", caption: "text" } },
  /** A text of ours is not where it belongs: the title, a signature's line. */
  "text-missing": { ...warning, about: "table", facts: { missing: "text" } },
  /** Something that is not ours stands where the table is printed. */
  "text-added": { ...warning, about: "table", facts: { text: "text" } },
  /** `cells` are those that differ from what was finalised. */
  "code-differs": { ...refusal, about: "return", facts: { code: "text", cells: "texts" } },
  /** What was finalised with the table is out of sight, in `cells`; the scores are as they were. */
  "final-hidden": { ...warning, about: "return", facts: { code: "text", cells: "texts" } },
  /** Sheets that a repair replaced and kept have other scores than the one that counts. */
  "replaced-differs": { ...warning, about: "return", facts: { sheets: "texts" } },
  /** The return brings another definition of the organiser's system: `differences` as `keptDifferences` keeps them, `count` of all. */
  "definition-differs": { ...warning, about: "return", facts: { differences: "texts", count: "number" } },
  /** The same, where indicators or weights differ: its scores were given by another measure. */
  "indicators-differ": { ...refusal, about: "return", facts: { differences: "texts", count: "number" } },
  "not-expected": { ...warning, about: "return", facts: {} },
  /** Its file also holds what somebody says of so many other units, which was not counted. */
  "nested-left-out": { ...warning, about: "return", facts: { count: "number" } },
  /** Something stands so far from the table that it was not read. */
  "far-away": { ...warning, about: "return", facts: {} },
  /** Read from a format of which we do not see all: `unseen` are the ways of `Unseen` in `workbook.ts`. */
  "other-format": { ...warning, about: "return", facts: { format: "text", unseen: "texts" } },
  /** There are far more findings than anybody reads: so many more. */
  "more-findings": { ...refusal, about: "return", facts: { count: "number" } },
  /** Sentences of a consolidation made by version 0.1, which kept no rules. */
  "earlier-refusal": { ...refusal, about: "return", facts: { sentence: "text" } },
  "earlier-warning": { ...warning, about: "return", facts: { sentence: "text" } },
} as const satisfies Record<string, RuleRow>;

export type Rule = keyof typeof rules;

/** The rules about one thing. */
export type RuleAbout<A extends RuleRow["about"]> = {
  [R in Rule]: (typeof rules)[R]["about"] extends A ? R : never;
}[Rule];

/** The rules whose findings are repaired in such a way. */
export type RepairedRule<How extends RuleRow["repair"]> = {
  [R in Rule]: (typeof rules)[R]["repair"] extends How ? R : never;
}[Rule];

/** The rules whose findings a repair puts right. */
export type RepairableRule = RepairedRule<"in place" | "redraw">;
