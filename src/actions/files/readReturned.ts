/** Reads one file that came back: its scoring sheets, what an earlier consolidation kept, a register; never throws. */

import type { FileRefusal } from "../../domain/fileRefusal";
import { readDataSheet } from "../../layout/consolidation/readDataSheet";
import { readRegister } from "../../layout/consolidation/registerSheet";
import type { Inflater } from "../../xlsx/inflater";
import { UnreadableFile } from "../../xlsx/unreadableFile";
import { rechecked, recordOf } from "../check/recordOf";
import { inspectFile } from "./inspectFile";
import { readOurs } from "./readOurs";
import { holdsNested, refusedFile, type ReturnedFile } from "./returnedFile";

/** Of a file; larger ones need not be read. */
export { mostBytes } from "../../xlsx/unzip";

export interface FileToRead {
  bytes: Uint8Array;
  /** As it is shown to people. */
  file: string;
  /** `2026-11-23 16:50`, or empty. */
  changedAt: string;
  inflater?: Inflater;
}

/** Whatever is wrong with the file is said in `refusal`, so that the others are read all the same. */
export function readReturned(input: FileToRead): ReturnedFile {
  const { bytes, file } = input;
  try {
    const contents = readOurs(bytes, input.inflater);
    const kept = contents.map(readDataSheet);
    const records = inspectFile(contents.filter((_, i) => kept[i] === null)).map((each) => recordOf(each, input));
    const nested = {
      records: kept
        .flatMap((each) => each ?? [])
        .map((each) => rechecked({ ...each, file: joined(file, each.file), nested: true })),
      expected: contents.flatMap((content) => readRegister(content) ?? []),
    };
    const found: ReturnedFile = { file, records, nested, refusal: null };
    if (records.length === 0 && !holdsNested(found))
      return refusedFile(file, { reason: "no-scoring-sheet", detail: "" });
    return ownCopy(found);
  } catch (error) {
    return refusedFile(file, refusalOf(error));
  }
}

/** Why reading a file's bytes failed. */
export function refusalOf(error: unknown): FileRefusal {
  if (error instanceof UnreadableFile) return { reason: error.reason, detail: "" };
  return { reason: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}

/** Texts from a file are pieces of one long string: whoever kept one of them would keep the whole of it. */
const ownCopy = structuredClone;

/** A nested file is named with the files that it was found in. */
function joined(outer: string, inner: string): string {
  return inner === "" ? outer : `${outer} › ${inner}`;
}
