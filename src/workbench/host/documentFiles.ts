/** The workbook's file as office.js's getFileAsync is given it: opened, handed over in slices, closed. */

import { writeWorkbook } from "../../xlsx/writeWorkbook";
import type { HostWorkbook } from "./hostWorkbook";

/** The runtime's codes: done, no such thing here, and an error inside. */
const outcome = { success: 0, notSupported: 5000, failed: 5001, tooMany: 5010 };

/** Excel keeps at most two copies in memory at a time. */
const mostOpen = 2;

/** What a call answers: its code and, where it is 0, two values. */
export type FileAnswer = { code: number; values: [unknown, unknown] | [] };

export class DocumentFiles {
  private readonly open = new Map<number, Uint8Array>();
  private lastHandle = 0;
  /** Copies that somebody has not closed. */
  get openCount(): number {
    return this.open.size;
  }
  /** For tests: whether that slice fails. */
  failSlice: ((offset: number) => boolean) | null = null;
  /** For tests: a host that gives no file. */
  unsupported = false;
  /** For tests: a host that hands over nothing and calls it done. */
  empty = false;

  constructor(private readonly workbook: HostWorkbook) {}

  /** Answers with a handle and the size. */
  async getFile(isCompressed: boolean): Promise<FileAnswer> {
    if (!isCompressed || this.unsupported) return { code: outcome.notSupported, values: [] };
    if (this.open.size >= mostOpen) return { code: outcome.tooMany, values: [] };
    const sheets = this.workbook.sheets.map(({ sheet }) => sheet);
    const bytes = this.empty ? new Uint8Array() : await writeWorkbook({ sheets });
    this.open.set(++this.lastHandle, bytes);
    return { code: outcome.success, values: [this.lastHandle, bytes.length] };
  }

  /** Answers with the bytes and how many they are. */
  getSlice(handle: number, offset: number, size: number): FileAnswer {
    const bytes = this.open.get(handle)?.subarray(offset, offset + size);
    if (!bytes || this.failSlice?.(offset)) return { code: outcome.failed, values: [] };
    return { code: outcome.success, values: [[...bytes], bytes.length] };
  }

  close(handle: number): FileAnswer {
    return { code: this.open.delete(handle) ? outcome.success : outcome.failed, values: [] };
  }
}
