/** Gives each indicator its weight, and asks where the document leaves it open. */

import type { DoubtPlace } from "../domain/importDoubt";
import { roundPoints } from "../domain/rounding";
import type { GridCell } from "./grid";
import type { Inquiry } from "./inquiry";
import { likelyPoints, type Points, pointsInSentence } from "./readPoints";
import type { FoundIndicator } from "./readRows";

export interface WeighedIndicator extends FoundIndicator {
  weight: number;
  /** Whether the weight was written as a percentage. */
  percent: boolean;
}

/** In their order; those that share one weight may become one. */
export function weighIndicators(found: readonly FoundIndicator[], inquiry: Inquiry): WeighedIndicator[] {
  const sharing = new Map<GridCell, FoundIndicator[]>();
  for (const each of found) {
    const cell = each.weights[0]?.cell;
    if (cell && each.weights.length === 1) sharing.set(cell, [...(sharing.get(cell) ?? []), each]);
  }
  return found.flatMap((each) => {
    const cell = each.weights[0]?.cell;
    const sharers = (cell && each.weights.length === 1 && sharing.get(cell)) || [each];
    if (sharers.length === 1 || !cell) return [weigh(each, inquiry)];
    return each === sharers[0] ? shared(sharers, cell, inquiry) : [];
  });
}

function weigh(found: FoundIndicator, inquiry: Inquiry): WeighedIndicator {
  const [first, ...more] = found.weights;
  const percent = first?.points.percent === true || (!first && found.named?.percent === true);
  const given = (weight: number): WeighedIndicator => ({ ...found, weight, percent });
  if (more.length > 0) return given(several(found, inquiry));
  if (first) {
    const weight = inColumn(found, first.points, first.cell.place, inquiry);
    compareGrades(found, weight, inquiry);
    return given(weight);
  }
  if (found.named) return given(named(found, found.named, inquiry));
  if (found.kind !== null) return given(0);
  return given(inText(found, inquiry));
}

/** What stands with the name; where more stands behind, the cell lists several. */
function named(found: FoundIndicator, points: Points, inquiry: Inquiry): number {
  const value = valueOf(found, points, found.place, inquiry);
  const more = roundPoints(found.behind.reduce((sum, each) => sum + each, 0));
  if (more === 0 || more === value) return value;
  return inquiry.number({
    kind: "weights-several",
    params: { name: found.name, weights: [value, ...found.behind], stated: null },
    place: found.place,
    proposed: roundPoints(value + more),
    answers: [roundPoints(value + more), value],
    blocks: true,
  });
}

function inColumn(found: FoundIndicator, points: Points, place: DoubtPlace, inquiry: Inquiry): number {
  const { name, named } = found;
  const value = valueOf(found, points, place, inquiry);
  const other = named?.value;
  if (other == null || points.value === null || other === points.value) return value;
  return inquiry.number({
    kind: "weights-differ",
    params: { name, weight: value, other },
    place,
    proposed: value,
    answers: [value, other],
    blocks: true,
  });
}

/** The highest of its grades is the weight, or else all of them together are. */
function compareGrades({ name, grades, place }: FoundIndicator, weight: number, inquiry: Inquiry): void {
  if (grades.length === 0) return;
  const [highest, sum] = [Math.max(...grades), roundPoints(grades.reduce((all, each) => all + each, 0))];
  if (weight !== highest && weight !== sum)
    inquiry.ask({ kind: "grades-differ", params: { name, weight, highest }, place, proposed: "keep", blocks: true });
}

/** What is written, after a question where it is no plain number. */
function valueOf({ name, kind }: FoundIndicator, points: Points, place: DoubtPlace, inquiry: Inquiry): number {
  const { value, from, limit } = points;
  // What adds or takes points needs none of its own, as long as it is not counted.
  if (value === null && kind !== null) return 0;
  if (value === null) {
    return inquiry.number({
      kind: "weight-unclear",
      params: { name },
      place,
      blocks: true,
      proposed: likelyPoints(place.text),
    });
  }
  if (from !== undefined)
    return inquiry.number({
      kind: "weight-range",
      params: { name, from, to: value },
      place,
      proposed: value,
      answers: [value, from],
    });
  if (limit && kind === null)
    return inquiry.number({ kind: "weight-limit", params: { name, most: value }, place, proposed: value });
  return value;
}

/** Several for one: grades, of which the highest is the weight, or parts of it. */
function several(found: FoundIndicator, inquiry: Inquiry): number {
  const weights = found.weights.flatMap(({ points }) => (points.value === null ? [] : [points.value]));
  const [sum, highest] = [roundPoints(weights.reduce((all, each) => all + each, 0)), Math.max(0, ...weights)];
  const stated = found.named?.value ?? null;
  const falling = weights.every((each, i) => i === 0 || each < (weights[i - 1] ?? 0));
  const proposed = stated ?? (falling ? highest : sum);
  return inquiry.number({
    kind: "weights-several",
    params: { name: found.name, weights, stated },
    place: found.place,
    proposed,
    answers: [...new Set([proposed, sum, highest])],
    blocks: true,
  });
}

/** A sentence may say it: so many points, once. */
function inText(found: FoundIndicator, inquiry: Inquiry): number {
  const { name, place } = found;
  const said = pointsInSentence([found.name, ...found.description].join("\n"));
  const [weight] = said;
  if (said.length !== 1 || weight === undefined)
    return inquiry.number({ kind: "weight-missing", params: { name }, place, proposed: null, blocks: true });
  return inquiry.number({ kind: "weight-in-text", params: { name, weight }, place, proposed: weight, blocks: true });
}

/** One weight for several: they are one, or each has its part. */
function shared(sharers: FoundIndicator[], cell: GridCell, inquiry: Inquiry): WeighedIndicator[] {
  const [first] = sharers;
  if (!first) return [];
  const points = cell === first.weights[0]?.cell ? first.weights[0].points : { value: null };
  const weight = valueOf(first, points, cell.place, inquiry);
  const names = sharers.map(({ name }) => name);
  const choice = inquiry.ask({
    kind: "weight-shared",
    params: { names, weight },
    place: cell.place,
    proposed: "join",
    answers: ["join", "divide"],
    blocks: true,
  });
  const percent = points.percent === true;
  if (choice === "divide") {
    const each = Math.floor((weight / sharers.length) * 100) / 100;
    const rest = roundPoints(weight - each * (sharers.length - 1));
    return sharers.map((one, i) => ({ ...one, weight: i === sharers.length - 1 ? rest : each, percent }));
  }
  const description = sharers.map((one) => [one.name, ...one.description].join("\n"));
  return [{ ...first, name: names.join("\u3001"), description, weight, percent }];
}
