/** Puts the draft together and asks about what does not add up: levels, numbers, kinds, sums. */

import { roundPoints } from "../domain/rounding";
import { checkSums, sumOf } from "./checkSums";
import type { Inquiry } from "./inquiry";
import { numbersOf } from "./numbersOf";
import type { Heading } from "./readRows";
import type { TablesRead } from "./readTables";
import { scaleWeights } from "./scaleWeights";
import type { DraftIndicator, SystemDraft } from "./systemDraft";
import type { WeighedIndicator } from "./weighIndicators";

/** Longer ones are asked about: a cell of a sheet holds 32,767 letters, a name more than 100 in no table. */
const [longestName, longestDescription] = [100, 2000] as const;

export function checkDraft(read: TablesRead, inquiry: Inquiry): Omit<SystemDraft, "doubts" | "source"> {
  const { place, levels } = read;
  const title =
    read.title ||
    String(inquiry.ask({ kind: "title-missing", params: { title: "" }, place, proposed: null, open: "text" }) ?? "");
  const scaled = scaleWeights(read, inquiry);
  const counted = countedKinds(scaled.indicators, inquiry);
  const numbers = numbersOf(scaled.indicators, inquiry);
  const paths = new PathNames(levels, inquiry);
  const indicators = scaled.indicators.map((each, i): DraftIndicator => {
    const description = each.description.join("\n");
    const kind = each.sort === "" ? each.kind : each.sort;
    if (each.name.length > longestName)
      inquiry.ask({ kind: "name-long", params: { letters: each.name.length }, place: each.place, proposed: "take" });
    if (description.length > longestDescription)
      inquiry.ask({
        kind: "description-long",
        params: { letters: description.length },
        place: each.place,
        proposed: "take",
      });
    if (each.name === "")
      inquiry.ask({
        kind: "name-missing",
        params: { weight: each.weight },
        place: each.place,
        proposed: null,
        open: "text",
        blocks: true,
      });
    return {
      number: numbers[i] ?? i + 1,
      path: paths.of(each),
      name: each.name,
      weight: weightOf(each, counted[i] ?? true, inquiry),
      description,
      ...(kind !== null && { kind }),
      counted: counted[i] ?? true,
      place: each.place,
    };
  });
  checkOrder(scaled.indicators, inquiry);
  checkSums(read, indicators, scaled.indicators, scaled.stated, inquiry);
  const total = sumOf(indicators);
  const stated = statedPaths(scaled.indicators, indicators, scaled.stated);
  return { title, attachment: read.attachment, levels, indicators, stated, total, notes: read.notes };
}

/** Asked once for each heading, word of the column of kinds, or indicator that says it. */
function countedKinds(indicators: readonly WeighedIndicator[], inquiry: Inquiry): boolean[] {
  const answers = new Map<Heading | WeighedIndicator | string, boolean>();
  return indicators.map((each) => {
    const { kind } = each;
    if (kind === null) return true;
    const heading = each.headings.find((above) => above?.kind === kind);
    const carrier = heading ?? (each.sort === "" ? each : each.sort);
    const known = answers.get(carrier);
    if (known !== undefined) return known;
    const of = indicators.filter((one) =>
      heading ? one.headings.includes(heading) : one === each || (each.sort !== "" && one.sort === each.sort),
    );
    const weight = roundPoints(of.reduce((sum, one) => sum + one.weight, 0));
    const choice = inquiry.ask({
      kind: "kind-found",
      params: { name: typeof carrier === "string" ? carrier : carrier.name, word: kind, weight },
      place: (heading ?? each).place,
      proposed: "leave-out",
      answers: ["leave-out", "count"],
      blocks: true,
    });
    answers.set(carrier, choice === "count");
    return choice === "count";
  });
}

/** What counts after all needs points. */
function weightOf({ kind, name, weight, place }: WeighedIndicator, counted: boolean, inquiry: Inquiry): number {
  if (!counted || kind === null || weight > 0) return weight;
  return inquiry.number({ kind: "weight-missing", params: { name }, place, proposed: null, blocks: true });
}

/** Names of all levels above an indicator; where one is missing somebody says what it is called. */
class PathNames {
  private readonly asked = new Map<string, string>();
  private readonly keys = new Map<Heading | null, number>();

  constructor(
    private readonly levels: readonly string[],
    private readonly inquiry: Inquiry,
  ) {}

  of({ headings, name, place }: WeighedIndicator): string[] {
    return headings.map((heading, level) => {
      if (heading) return heading.name;
      const above = headings.slice(0, level).findLast((each) => each !== null) ?? null;
      const below = headings.slice(level + 1).find((each) => each !== null) ?? null;
      const proposed = (below ?? above)?.name ?? name;
      const key = `${this.keyOf(above)} ${this.keyOf(below)} ${level} ${above || below ? "" : name}`;
      const known = this.asked.get(key);
      if (known !== undefined) return known;
      const answer = this.inquiry.ask({
        kind: "level-missing",
        params: { name, level: this.levels[level] ?? "" },
        place,
        proposed,
        open: "text",
      });
      this.asked.set(key, String(answer));
      return String(answer);
    });
  }

  private keyOf(heading: Heading | null): number {
    const known = this.keys.get(heading) ?? this.keys.size;
    this.keys.set(heading, known);
    return known;
  }
}

/** A heading whose indicators are not all together is at two places. */
function checkOrder(indicators: readonly WeighedIndicator[], inquiry: Inquiry): void {
  const closed = new Set<Heading>();
  const asked = new Set<Heading>();
  let open: (Heading | null)[] = [];
  for (const { headings, place } of indicators) {
    for (const each of open) if (each && !headings.includes(each)) closed.add(each);
    for (const each of headings) {
      if (!each || !closed.has(each) || asked.has(each)) continue;
      asked.add(each);
      inquiry.ask({ kind: "heading-apart", params: { name: each.name }, place, proposed: "join" });
    }
    open = headings;
  }
}

function statedPaths(
  found: readonly WeighedIndicator[],
  indicators: readonly DraftIndicator[],
  stated: ReadonlyMap<Heading, number>,
): { path: string[]; points: number }[] {
  return [...stated].flatMap(([heading, points]) => {
    const at = found.findIndex(({ headings }) => headings.includes(heading));
    const level = found[at]?.headings.indexOf(heading) ?? -1;
    const path = indicators[at]?.path.slice(0, level + 1);
    return path ? [{ path, points }] : [];
  });
}
