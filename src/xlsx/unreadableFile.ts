/** What is thrown when a file is not a workbook that can be read, with a reason that text turns into a sentence. */

/**
 * Why a file cannot be read:
 * `empty` nothing in it · `text` plain text, such as CSV · `old-format` .xls or .et · `encrypted` needs a password ·
 * `not-a-workbook` something else · `truncated` its end is missing · `damaged` its inside contradicts itself ·
 * `unsafe` carries entity declarations · `too-large` more than is ever needed.
 */
export const unreadableReasons = [
  "empty",
  "text",
  "old-format",
  "encrypted",
  "not-a-workbook",
  "truncated",
  "damaged",
  "unsafe",
  "too-large",
] as const;

export type UnreadableReason = (typeof unreadableReasons)[number];

export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = "UnreadableFile";
  }
}
