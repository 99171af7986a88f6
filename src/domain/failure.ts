/** What can go wrong: a kind with its facts. The sentence is made from both where a person reads it. */

import type { Finding } from "./finding";
import type { Entry } from "./scoreSheet";

type NoFacts = Record<string, never>;

/** What was being done to a protected sheet. */
type ProtectedTask = { task: "repair" | "print" };

/** The facts of each kind of failure. A new kind does not compile until it has its sentence in every language. */
export interface FailureFacts {
  /** Excel refuses everything while a cell is being edited. */
  "cell-being-edited": NoFacts;
  "cells-protected": NoFacts;
  "not-found": NoFacts;
  "name-taken": NoFacts;
  "too-large": NoFacts;
  "workbook-inactive": NoFacts;
  /** Not for 30 seconds: nobody knows whether it was done. */
  "no-answer": NoFacts;
  /** A chart or a shape is selected. */
  "no-cells-selected": NoFacts;
  unsupported: NoFacts;
  /** Excel refused with a code that has no kind of its own. */
  "excel-refused": { code: string };
  /** Something of which nobody knows: an error of our own, or of the browser. */
  unexpected: NoFacts;

  /** A command of the ribbon needs the pane. */
  "pane-closed": NoFacts;
  /** Inserted from the ribbon, where nothing can be tried again. */
  "parts-missing": { sheets: string[]; codes: string[] };

  "structure-protected": NoFacts;
  "sheet-final": NoFacts;
  /** Sheets that were begun and could not be removed. */
  "sheets-left-over": { sheets: string[] };
  /** What was begun is gone, but the directory may list it. */
  "directory-left": NoFacts;
  /** New sheets did not come into the place of old ones, which may have passing names. */
  "names-changed": { sheets: readonly { name: string; passingName: string }[] };

  "unit-missing": NoFacts;
  "unit-too-long": { most: number };
  /** The indicator's row is no longer in the table. */
  "indicator-gone": { number: number };
  "column-gone": NoFacts;
  "score-refused": { finding: Finding };
  /** The cell says something else than when the typing began. */
  "changed-meanwhile": { now: Entry };
  /** Writing failed, and so did finding out how much was written. */
  "entry-unsure": NoFacts;
  "no-scoring-sheet": NoFacts;

  /** Excel lets nobody lift the protection: a password, or a build that refuses add-ins. `code` is what it said. */
  "sheet-password": ProtectedTask & { code: string };
  /** Ended in between; the sheet is protected as it was. */
  "half-done": ProtectedTask;
  /** Ended in between, and the sheet is no longer protected. */
  "protection-lost": { task: ProtectedTask["task"] | "parts" };
  /** A sheet may be there twice: the fresh one, under one of two names, and the damaged one. */
  "not-replaced": { sheets: { fresh: string; damaged: string }[] };

  "nothing-to-print": NoFacts;
  /** Rows or columns are not where they were, from this cell on. */
  "table-moved": { cell: string };
  "no-page-setup": NoFacts;
  /** No cover is made of a table that is not as it was finalised. */
  "not-as-finalised": NoFacts;

  "who-missing": NoFacts;
  /** What is wrong and what is not scored yet. */
  "errors-left": { wrong: number; blank: number };
  "warnings-changed": NoFacts;
  "already-final": NoFacts;
  "not-final": NoFacts;
  "sheets-password": { sheets: string[]; code: string };
  /** Somebody else changed the sheet after it was looked at. */
  overtaken: { sheet: string };
  /** Finalising or reopening ended in between and was not put back in full. */
  "half-final": { sheet: string };

  "file-unsupported": NoFacts;
  "file-busy": NoFacts;
  /** Of 0 bytes. */
  "file-empty": NoFacts;
  "file-failed": { code: string };
}

export type FailureKind = keyof FailureFacts;

/** What a language says of each kind. */
export type FailureSentences = { [K in FailureKind]: (facts: FailureFacts[K]) => string };

/** Thrown instead of a sentence; `code` is Excel's own where there is one and `cause` what it threw, for those who help. */
export class Failure<K extends FailureKind = FailureKind> extends Error {
  override name = "Failure";
  readonly code: string | null;

  constructor(
    readonly kind: K,
    readonly facts: FailureFacts[K],
    { code = null, cause }: { code?: string | null; cause?: unknown } = {},
  ) {
    super(kind, { cause });
    this.code = code;
  }
}

/** Whether something went wrong of that kind. */
export function isFailure<K extends FailureKind>(error: unknown, kind: K): error is Failure<K> {
  return error instanceof Failure && error.kind === kind;
}
