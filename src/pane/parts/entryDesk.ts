/** What is typed in the pane: kept until it is in the sheet, whatever gets in the way, so that no entry is ever lost. */

import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { ScoreEntry } from "../../actions/score/enterScores";
import { Failure, isFailure } from "../../domain/failure";
import { parseScore } from "../../domain/parseScore";
import { barredScore } from "../../domain/scoreFinding";
import { type EnteredScores, type Entry, isScoreKey, scoredStage, type ScoreRow } from "../../domain/scoreSheet";
import { officialOf } from "./placeInSheet";
import type { TaskQueue } from "./taskQueue";

export type EntryField = keyof EnteredScores;

/** The cell that is typed for, as it was when typing began. */
export interface EntryPlace {
  sheet: CheckedSheet;
  row: ScoreRow;
  field: EntryField;
}

export interface Draft extends EntryPlace {
  text: string;
  /** `waiting`: Excel is editing a cell; written automatically afterwards. `failed`: `problem` says why. */
  state: "typing" | "writing" | "written" | "waiting" | "failed";
  problem: unknown;
}

type Drafts = ReadonlyMap<string, Draft>;

export class EntryDesk {
  private drafts: Drafts = new Map();
  /** What was written last, by cell: to find it there is no surprise, even before the sheet was seen again. */
  private readonly wrote = new Map<string, Entry>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly enter: (entry: ScoreEntry) => Promise<void>,
    private readonly queue: TaskQueue,
  ) {}

  /** Keeps its identity until something changes. */
  readonly all = (): Drafts => this.drafts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** What is typed for a cell and not in it yet. */
  of(place: EntryPlace): Draft | undefined {
    return this.drafts.get(keyOf(place));
  }

  type(place: EntryPlace, text: string): void {
    const { sheet, row, field } = this.of(place) ?? place;
    this.put({ sheet, row, field, text, state: "typing", problem: null });
  }

  drop(place: EntryPlace): void {
    const drafts = new Map(this.drafts);
    if (drafts.delete(keyOf(place))) this.tell(drafts);
  }

  /** Enters what was typed, if anything; false if it is refused and stays for correction. */
  commit(place: EntryPlace): boolean {
    const draft = this.of(place);
    if (!draft || draft.state === "writing" || draft.state === "written") return true;
    const value = valueOf(draft);
    // A number that stands there as text is written all the same: as a number.
    const { value: before, written } = draft.row[draft.field];
    if (value === before && written === undefined) {
      this.drop(draft);
      return true;
    }
    const refusal = refuse(draft, value);
    if (refusal !== null) {
      this.put({ ...draft, state: "failed", problem: refusal });
      return false;
    }
    void this.write({ ...draft, state: "writing", problem: null }, value);
    return true;
  }

  /** Takes the sheet's current state: drops drafts that are written, and retries waiting ones whose cells are unchanged. */
  seen(current: CheckedSheet | null): void {
    for (const draft of this.drafts.values()) {
      if (draft.state === "written") this.drop(draft);
      if (draft.state !== "waiting" || draft.sheet.sheet !== current?.sheet) continue;
      const now = current.rows.find(({ number }) => number === draft.row.number)?.[draft.field];
      if (now?.value === draft.row[draft.field].value) this.commit(draft);
      else this.put(overtaken(draft, now?.value ?? null));
    }
  }

  private async write(draft: Draft, value: Entry): Promise<void> {
    const { sheet, row, field } = draft;
    this.put(draft);
    try {
      await this.queue.run(() => this.enter({ sheet, row, entries: { [field]: value } }));
      this.wrote.set(keyOf(draft), value);
      this.change(draft, { state: "written" });
    } catch (error) {
      const now = isFailure(error, "changed-meanwhile") ? error.facts.now : undefined;
      if (now === undefined) {
        this.change(draft, { state: isFailure(error, "cell-being-edited") ? "waiting" : "failed", problem: error });
      } else if (this.wrote.get(keyOf(draft)) === now) {
        this.wrote.delete(keyOf(draft));
        await this.write(withSeen(draft, now), value);
      } else this.change(draft, overtaken(draft, now));
    }
  }

  /** Does nothing if the person has typed on in the meantime. */
  private change(draft: Draft, change: Partial<Draft>): void {
    if (this.of(draft) === draft) this.put({ ...draft, ...change });
  }

  private put(draft: Draft): void {
    this.tell(new Map(this.drafts).set(keyOf(draft), draft));
  }

  private tell(drafts: Drafts): void {
    this.drafts = drafts;
    for (const listener of this.listeners) listener();
  }
}

/** Another value stands in the cell than was seen: the person sees it before it is written over. */
function overtaken(draft: Draft, now: Entry): Draft {
  return { ...withSeen(draft, now), state: "failed", problem: new Failure("changed-meanwhile", { now }) };
}

function withSeen(draft: Draft, value: Entry): Draft {
  const { row, field } = draft;
  return { ...draft, row: { ...row, [field]: { ...row[field], value } } };
}

function keyOf({ sheet, row, field }: EntryPlace): string {
  return `${row.number} ${field} ${sheet.sheet}`;
}

/** Scores that are numbers become numbers; a blank text becomes null. */
function valueOf({ field, text }: Draft): Entry {
  if (isScoreKey(field)) return parseScore(text);
  return text.trim() === "" ? null : text;
}

function refuse({ sheet, row, field }: EntryPlace, value: Entry): Failure | null {
  const stage = scoredStage(field);
  if (stage === null) return null;
  const { weight } = officialOf(sheet, row.number);
  const finding = barredScore(value, { number: row.number, cell: row[field].cell, stage, weight });
  return finding && new Failure("score-refused", { finding });
}
