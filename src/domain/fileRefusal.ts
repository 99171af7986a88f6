/** Why nothing was read from a file, as a code with what a sentence needs beside it. */

/**
 * Of its contents: `empty` nothing in it · `text` plain text, such as CSV · `old-format` .xls or .et, where only .xlsx is
 * read · `encrypted` needs a password · `wrong-password` needs another one · `unknown-encryption` in a way that we cannot
 * open · `other-archive` .rar, .7z, .tar.gz · `nested-archive` an archive in an archive · `encrypted-archive` whose files need a
 * password · `empty-archive` without any spreadsheet · `mail` a saved message · `not-a-workbook` something else · `truncated` its
 * end is missing · `damaged` its inside contradicts itself · `contradictory` two of one name or id, so that programs do not
 * agree on what they show · `unsafe` carries entity declarations · `too-large` more inside than is ever needed ·
 * `large-other-format` too large for the library that reads formats other than .xlsx.
 */
export const unreadableReasons = [
  "empty",
  "text",
  "old-format",
  "encrypted",
  "wrong-password",
  "unknown-encryption",
  "other-archive",
  "nested-archive",
  "encrypted-archive",
  "empty-archive",
  "mail",
  "not-a-workbook",
  "truncated",
  "damaged",
  "contradictory",
  "unsafe",
  "too-large",
  "large-other-format",
] as const;

export type UnreadableReason = (typeof unreadableReasons)[number];

/**
 * Why a file among others was passed over: nobody's scores are in it. `lock-file` is what Excel, WPS and LibreOffice put
 * beside an open file, `system-file` what systems put into folders, `link` leads to another place.
 */
export const skipReasons = ["lock-file", "system-file", "link", "picture", "document", "other-file"] as const;

export type SkipReason = (typeof skipReasons)[number];

/** Or of the file on its disk, of what it holds, or of our own reading, which may end without an answer. */
export type RefusalReason =
  | UnreadableReason
  | SkipReason
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

/** Whether a file was passed over on purpose, so that nothing is missing without it. */
export function isSkipped({ reason }: FileRefusal): boolean {
  return (skipReasons as readonly RefusalReason[]).includes(reason);
}

/** One sentence for each reason; `detail` is the refusal's. */
export type RefusalSentences = Record<RefusalReason, (detail: string) => string>;
