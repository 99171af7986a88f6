/** What is typed in the pane: kept until it stands in the sheet, whatever is in the way; nothing typed is ever lost. */

import type { ScoreEntry } from "../../actions/enterScores";
import type { CheckedSheet } from "../../actions/pictureOfSheets";
import { Failure, isFailure } from "../../domain/failure";
import { parseScore } from "../../domain/parseScore";
import { findingOf } from "../../domain/finding";
import { barredScore } from "../../domain/judgeScore";
import type { EnteredScores, Entry, ScoreRow } from "../../domain/scoreSheet";
import type { DeedQueue } from "./deedQueue";
import { officialOf } from "../parts/placeInSheet";

export type EntryField = keyof EnteredScores;

/** The cell that something is typed for, as it was seen when the typing began. */
export interface EntryPlace {
  sheet: CheckedSheet;
  row: ScoreRow;
  field: EntryField;
}

export interface Draft extends EntryPlace {
  text: string;
  /** `waiting`: a cell is being edited; written by itself when that is over. `failed`: `problem` says why not. */
  state: "typing" | "writing" | "written" | "waiting" | "failed";
  problem: unknown;
}

type Drafts = ReadonlyMap<string, Draft>;

export class EntryDesk {
  private drafts: Drafts = new Map();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly enter: (entry: ScoreEntry) => Promise<void>,
    private readonly queue: DeedQueue,
  ) {}

  /** The same map until something changes. */
  readonly all = (): Drafts => this.drafts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** What is typed for a cell and does not stand in it yet. */
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

  /** Enters what was typed, if anything was; false where that is refused and stays to be put right. */
  commit(place: EntryPlace): boolean {
    const draft = this.of(place);
    if (!draft || draft.state === "writing" || draft.state === "written") return true;
    const value = valueOf(draft);
    if (value === draft.row[draft.field].value) {
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

  /** The sheet as it is now: what was written shows in it, and what waited is tried again where its cell is as it was. */
  seen(current: CheckedSheet | null): void {
    for (const draft of this.drafts.values()) {
      if (draft.state === "written") this.drop(draft);
      if (draft.state !== "waiting" || draft.sheet.sheet !== current?.sheet) continue;
      const now = current.rows.find(({ number }) => number === draft.row.number)?.[draft.field];
      if (now?.value === draft.row[draft.field].value) this.commit(draft);
      else
        this.put({ ...draft, state: "failed", problem: new Failure("changed-meanwhile", { now: now?.value ?? null }) });
    }
  }

  private async write(draft: Draft, value: Entry): Promise<void> {
    const { sheet, row, field } = draft;
    this.put(draft);
    try {
      await this.queue.run(() => this.enter({ sheet, row, entries: { [field]: value } }));
      this.change(draft, { state: "written" });
    } catch (error) {
      this.change(draft, { state: isFailure(error, "cell-being-edited") ? "waiting" : "failed", problem: error });
    }
  }

  /** Unless the person has typed on in the meantime. */
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

function keyOf({ sheet, row, field }: EntryPlace): string {
  return `${row.number} ${field} ${sheet.sheet}`;
}

/** Scores are read as numbers where they are such; a text of nothing but spaces is none. */
function valueOf({ field, text }: Draft): Entry {
  if (field === "selfScore" || field === "assessedScore") return parseScore(text);
  return text.trim() === "" ? null : text;
}

function refuse({ sheet, row, field }: EntryPlace, value: Entry): Failure | null {
  if (field !== "selfScore" && field !== "assessedScore") return null;
  const { weight } = officialOf(sheet, row.number);
  const rule = barredScore(value, weight);
  if (rule === null) return null;
  const stage = field === "selfScore" ? "self" : "assessed";
  return new Failure("score-refused", { finding: findingOf(rule, row.number, row[field].cell, { stage, weight }) });
}
