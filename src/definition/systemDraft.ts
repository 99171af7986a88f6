/** A draft of an indicator system: what a document announces, with what is doubtful about it. */

import type { Choice, Doubt, DoubtPlace } from "../domain/importDoubt";
import type { TextDocument } from "../workbook/textTable";

export interface DraftIndicator {
  number: number;
  /** Names of the headings above, the top one first: one less than there are levels. */
  path: readonly string[];
  name: string;
  weight: number;
  description: string;
  /** The document's word where points are added or taken, or decide alone. */
  kind?: string;
  /** Whether it is a part of the system and of its sums. */
  counted: boolean;
  place: DoubtPlace;
}

export interface SystemDraft {
  title: string;
  /** `附件2`; empty where the document names none. */
  attachment: string;
  /** Names of the levels, the indicators' own last. */
  levels: readonly string[];
  indicators: readonly DraftIndicator[];
  /** Points that headings have by the document. */
  stated: readonly { path: readonly string[]; points: number }[];
  /** What the indicators that count make together. */
  total: number;
  /** What is still to be answered, as it stands in the document. */
  doubts: readonly Doubt[];
  /** What stands in the tables and is no part of the system. */
  notes: readonly string[];
  /** What it is made from: answers make it anew. */
  source: DraftSource;
}

export interface DraftSource {
  document: TextDocument;
  /** The one table that was asked for, from 1; null for any. */
  table: number | null;
  choices: Readonly<Record<string, Choice>>;
}
