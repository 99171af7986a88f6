/** Reads a file that came back, or each of those in it where it is an archive; what is wrong with one stops none of the others. */

import type { FileRefusal } from "../../domain/fileRefusal";
import { filesInArchive } from "../../formats/archive";
import { loadOtherFormats } from "../../formats/loadOtherFormats";
import { FormatsNeeded, type OtherFormats } from "../../formats/otherFormats";
import { inflateByFflate } from "../../xlsx/inflateByFflate";
import { UnreadableFile } from "../../xlsx/unreadableFile";
import { fateByContent, fateByName, tellingBytes } from "./fileKinds";
import { ArchiveFound, type ReadingTools } from "./readOurs";

export interface FileToRead extends ReadingTools {
  bytes: Uint8Array;
  /** As it is shown to people. */
  file: string;
  /** `2026-11-23 16:50`, or empty. */
  changedAt: string;
}

/** How one file is read, and what stands for one of which nothing could be read. */
export interface FileReading<T> {
  /** May throw what `readOurs` throws. */
  read: (input: FileToRead) => T;
  refused: (file: string, refusal: FileRefusal) => T;
}

/** One for a file, one for each file in an archive. @throws FormatsNeeded where other formats are not loaded, and nothing else */
export function eachFileIn<T>(input: FileToRead, reading: FileReading<T>): T[] {
  try {
    return [reading.read(input)];
  } catch (error) {
    if (!(error instanceof ArchiveFound)) return [refusedBy(error, input.file, reading)];
    return eachArchived(input, reading);
  }
}

function eachArchived<T>(input: FileToRead, reading: FileReading<T>): T[] {
  let passedOver = 0;
  try {
    const files = filesInArchive(input.bytes, input.inflater ?? inflateByFflate).map(({ name, changedAt, read }) => {
      const file = joinedNames(input.file, name);
      try {
        const byName = fateByName(name);
        const fate = byName === "ask-content" ? fateByContent(read().subarray(0, tellingBytes)) : byName;
        if (fate === "read") return reading.read({ ...input, bytes: read(), file, changedAt });
        passedOver++;
        return reading.refused(file, { reason: fate, detail: "" });
      } catch (error) {
        return refusedBy(error, file, reading);
      }
    });
    // Somebody meant to send something with it.
    const isEmpty = passedOver === files.length;
    return isEmpty ? [...files, reading.refused(input.file, { reason: "empty-archive", detail: "" })] : files;
  } catch (error) {
    return [refusedBy(error, input.file, reading)];
  }
}

function refusedBy<T>(error: unknown, file: string, { refused }: FileReading<T>): T {
  if (error instanceof FormatsNeeded) throw error;
  return refused(file, refusalOf(error));
}

/** Why reading a file's bytes failed. */
export function refusalOf(error: unknown): FileRefusal {
  if (error instanceof UnreadableFile) return { reason: error.reason, detail: "" };
  // Of an archive that stands by itself the files are read.
  if (error instanceof ArchiveFound) return { reason: "nested-archive", detail: "" };
  return { reason: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}

/** A file in another is named with the files that it was found in. */
export function joinedNames(outer: string, inner: string): string {
  return inner === "" ? outer : `${outer} › ${inner}`;
}

let loaded: Promise<OtherFormats> | null = null;

/** Reads without other formats, and once more with them where they are needed: they are loaded once. */
export async function loadingFormats<T>(read: (others: OtherFormats | null) => T, load = loadOtherFormats): Promise<T> {
  try {
    return read(null);
  } catch (error) {
    if (!(error instanceof FormatsNeeded)) throw error;
  }
  loaded ??= load();
  return read(await loaded);
}
