/** Asks at each doubtful place: an answer that was given decides, or else what is proposed, and the doubt is kept. */

import type { Choice, Doubt, DoubtFacts, DoubtKind, DoubtPlace } from "../domain/importDoubt";

/** Answers by the doubts' ids. */
export type Choices = Readonly<Record<string, Choice>>;

interface Question<K extends DoubtKind> {
  kind: K;
  params: DoubtFacts[K];
  place: DoubtPlace;
  proposed: Choice | null;
  /** If left out, the proposal is the only answer offered. */
  answers?: readonly Choice[];
  open?: "number" | "text";
  blocks?: boolean;
}

export class Inquiry {
  /** What was asked and is not answered yet, in the order of asking. */
  readonly doubts: Doubt[] = [];
  private readonly asked = new Map<string, number>();

  constructor(private readonly choices: Choices) {}

  /** The answer that holds for now. */
  ask<K extends DoubtKind>({ kind, params, place, proposed, answers, open, blocks }: Question<K>): Choice | null {
    const id = this.idOf(kind, place);
    const given = this.choices[id];
    if (given !== undefined) return given;
    this.doubts.push({
      id,
      kind,
      params,
      place,
      proposed,
      answers: answers ?? (proposed === null ? [] : [proposed]),
      open: open ?? null,
      blocks: blocks ?? false,
    });
    return proposed;
  }

  /** The same for a number of points. */
  number<K extends DoubtKind>(question: Question<K>): number {
    const answer = this.ask({ open: "number", ...question });
    return typeof answer === "number" ? answer : 0;
  }

  /** Each doubt has its own, even several of one kind at the same place. */
  private idOf(kind: DoubtKind, { table, row, column }: DoubtPlace): string {
    const id = `${kind} ${table}.${row}.${column}`;
    const before = this.asked.get(id) ?? 0;
    this.asked.set(id, before + 1);
    return before === 0 ? id : `${id} ${before + 1}`;
  }
}
