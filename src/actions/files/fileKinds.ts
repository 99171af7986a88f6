/** The kinds of files that people hand in, and what becomes of each: by the endings of their names, else by their contents. */

import type { SkipReason } from "../../domain/fileRefusal";
import { type ContentKind, kindOfContent } from "../../xlsx/recogniseFile";

interface FileKind {
  endings: readonly string[];
  /** As a unit's return: read; refused with a sentence that goes by its content; or among other files passed over, as nobody's scores. */
  returned: "read" | "refused" | SkipReason;
  /** As a list of units. */
  unitList: "read" | "not-offered";
}

export const fileKinds: readonly FileKind[] = [
  { endings: [".xlsx", ".xlsm", ".xltx", ".xltm"], returned: "read", unitList: "read" },
  // Excel's and WPS's old formats, Excel's binary one, OpenDocument.
  { endings: [".xls", ".xlt", ".et", ".ett", ".xlsb", ".ods", ".ots"], returned: "read", unitList: "not-offered" },
  { endings: [".zip"], returned: "read", unitList: "not-offered" },
  {
    endings: [".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".eml", ".msg"],
    returned: "refused",
    unitList: "not-offered",
  },
  { endings: [".csv"], returned: "refused", unitList: "read" },
  { endings: [".txt"], returned: "document", unitList: "read" },
  {
    endings: [".doc", ".docx", ".wps", ".ppt", ".pptx", ".dps", ".pdf", ".ofd", ".rtf", ".md", ".odt"],
    returned: "document",
    unitList: "not-offered",
  },
];

/** What may come back from a unit: that it cannot be read is told, too. */
export const returnedEndings = endingsOf(({ returned }) => returned === "read" || returned === "refused");

/** What a list of units may stand in. */
export const unitListEndings = endingsOf(({ unitList }) => unitList === "read");

function endingsOf(wanted: (kind: FileKind) => boolean): readonly string[] {
  return fileKinds.filter(wanted).flatMap(({ endings }) => endings);
}

/** What Excel, WPS and LibreOffice put beside an open file, and what systems put into folders and archives. */
const lockFile = /^(~\$|\.~)/;
const systemFile = /^(\.|Thumbs\.db$|desktop\.ini$|ehthumbs\.db$)/i;
const systemFolder = /(^|[\\/])__MACOSX[\\/]/i;

/** So many bytes tell what a file is. */
export const tellingBytes = 4096;

/**
 * What becomes of a file among others, by its name: it is read, or passed over for a reason, or its content has to be asked,
 * for a workbook may have any name.
 */
export function fateByName(path: string): "read" | "ask-content" | SkipReason {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  if (lockFile.test(name)) return "lock-file";
  if (systemFile.test(name) || systemFolder.test(path)) return "system-file";
  const kind = fileKinds.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  if (!kind) return "ask-content";
  return kind.returned === "refused" ? "read" : kind.returned;
}

/** Beginnings of pictures, as text of single bytes. */
const pictures = /^(\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(heic|mif1|avif))/;

const fates: Record<ContentKind, "read" | SkipReason> = {
  zip: "read",
  compound: "read",
  "other-archive": "read",
  "old-workbook": "read",
  mail: "read",
  text: "document",
  empty: "document",
  other: "other-file",
};

/** The same by its first bytes. */
export function fateByContent(bytes: Uint8Array): "read" | SkipReason {
  const beginning = Array.from(bytes.subarray(0, 64), (byte) => String.fromCharCode(byte)).join("");
  if (pictures.test(beginning)) return "picture";
  return beginning.startsWith("%PDF") ? "document" : fates[kindOfContent(bytes)];
}
