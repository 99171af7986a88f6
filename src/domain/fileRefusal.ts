/** Why nothing was read from a file, as a code with what a sentence needs beside it. */

/**
 * Of its contents: `empty` nothing in it · `text` plain text, such as CSV · `old-format` .xls or .et · `encrypted` needs a
 * password · `not-a-workbook` something else · `truncated` its end is missing · `damaged` its inside contradicts itself ·
 * `contradictory` two of one name or id, so that programs do not agree on what they show · `unsafe` carries entity
 * declarations · `too-large` more inside than is ever needed.
 */
export const unreadableReasons = [
  "empty",
  "text",
  "old-format",
  "encrypted",
  "not-a-workbook",
  "truncated",
  "damaged",
  "contradictory",
  "unsafe",
  "too-large",
] as const;

export type UnreadableReason = (typeof unreadableReasons)[number];

/** Or of the file on its disk, of what it holds, or of our own reading, which may end without an answer. */
export type RefusalReason =
  | UnreadableReason
  | "oversized"
  | "no-scoring-sheet"
  | "only-nested"
  | "missing"
  | "is-folder"
  | "forbidden"
  | "not-opened"
  | "no-answer"
  | "unexpected";

export interface FileRefusal {
  reason: RefusalReason;
  /** The system's code where it was not opened, what went wrong where nobody expected it; else empty. */
  detail: string;
}
