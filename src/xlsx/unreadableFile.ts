/** What is thrown when a file is not a workbook that can be read. */

import type { UnreadableReason } from "../domain/fileRefusal";

export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = "UnreadableFile";
  }
}
