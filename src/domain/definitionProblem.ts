/** What can be wrong with the table that defines an indicator system, beside what is wrong with the system itself. */

export type DefinitionProblem =
  | { problem: "not-a-weight" | "not-a-number" | "not-a-total"; found: string }
  | { problem: "no-number" | "no-weight" | "formula" | "bad-id" | "no-table" | "draft" }
  | { problem: "childless"; name: string }
  | { problem: "no-heading"; level: string }
  | { problem: "too-long"; most: number };

/** One sentence for each problem. */
export type DefinitionSentences = {
  [K in DefinitionProblem["problem"]]: (facts: Extract<DefinitionProblem, { problem: K }>) => string;
};
