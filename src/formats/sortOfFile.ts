/** Tells by its content which format a file has that is no .xlsx; its name says nothing. */

import type { UnreadableReason } from "../domain/fileRefusal";
import { mostOfBeginning } from "../domain/limits";
import { Allowance } from "../xlsx/allowance";
import type { Inflater } from "../xlsx/inflater";
import { kindOfContent } from "../xlsx/recogniseFile";
import { Relations } from "../xlsx/relations";
import { UnreadableFile } from "../xlsx/unreadableFile";
import { type Archive, openArchive } from "../xlsx/unzip";

/** Formats that the library reads, by the ending that most of their files have; `zip` is an archive of files. */
export type OtherSort = ".xls" | ".xlsb" | ".ods" | "encrypted" | "zip";

/** The reasons for which the reader of .xlsx refuses files that are of another format. */
const mayBeOther: ReadonlySet<UnreadableReason> = new Set([
  "old-format",
  "encrypted",
  "not-a-workbook",
  // Names of an archive that are in no Unicode may look the same.
  "contradictory",
]);

/** `error` is what the reader of .xlsx said of the file. Null where the file is of none of these sorts. */
export function sortOfFile(bytes: Uint8Array, error: UnreadableFile, inflater: Inflater): OtherSort | null {
  if (!mayBeOther.has(error.reason)) return null;
  if (error.reason === "old-format") return ".xls";
  // A zip archive with a password for each part is none of Excel's.
  if (error.reason === "encrypted") return kindOfContent(bytes) === "zip" ? null : "encrypted";
  if (kindOfContent(bytes) !== "zip") return null;
  const allowance = new Allowance();
  try {
    return sortOfArchive(openArchive(bytes, allowance, inflater), allowance);
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    return cause.reason === "contradictory" ? "zip" : null;
  }
}

function sortOfArchive(archive: Archive, allowance: Allowance): OtherSort | null {
  if (archive.has("[Content_Types].xml")) {
    const part = Relations.read(archive, "", allowance).only("officeDocument");
    return part !== null && /workbook[^/]*\.bin$/i.test(part) ? ".xlsb" : null;
  }
  if (archive.has("META-INF/manifest.xml") || archive.has("mimetype"))
    return isOpenDocumentSheet(archive) ? ".ods" : null;
  return "zip";
}

const spreadsheetType = "application/vnd.oasis.opendocument.spreadsheet";

function isOpenDocumentSheet(archive: Archive): boolean {
  const text = (part: string): string =>
    new TextDecoder().decode(archive.size(part) > mostOfBeginning ? undefined : (archive.read(part) ?? undefined));
  return text("mimetype").startsWith(spreadsheetType) || text("META-INF/manifest.xml").includes(spreadsheetType);
}
