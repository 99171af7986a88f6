/** Reads any document that an office sends as its tables of texts. What a format needs is loaded only when such a document comes. */

import { ImportRefused } from "../domain/importRefusal";
import { streamOf } from "../formats/compoundFile";
import { loadOtherFormats } from "../formats/loadOtherFormats";
import { sortOfFile } from "../formats/sortOfFile";
import type { TextDocument } from "../workbook/textTable";
import { Allowance } from "../xlsx/allowance";
import { inflateByFflate } from "../xlsx/inflateByFflate";
import type { Inflater } from "../xlsx/inflater";
import { readWorkbook } from "../xlsx/readWorkbook";
import { UnreadableFile } from "../xlsx/unreadableFile";
import { openArchive } from "../xlsx/unzip";
import { decodeText } from "./decodeText";
import { readSheets } from "./readSheets";
import { readText } from "./readText";
import { sortOfDocument } from "./sortOfDocument";

export interface DocumentTools {
  inflater?: Inflater;
  /** Opens an encrypted document; null where none was given. It is neither kept nor told. */
  password?: string | null;
}

/** @throws ImportRefused where nothing can be read from it */
export async function readDocument(bytes: Uint8Array, tools: DocumentTools = {}): Promise<TextDocument> {
  try {
    return await read(bytes, tools);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw refusalOf(error);
  }
}

/** What was pasted: the tables of its HTML, or of its plain text where that has none. @throws ImportRefused */
export async function readPasted({ html, text }: { html: string; text: string }): Promise<TextDocument> {
  if (/<table/i.test(html)) return readPage(html);
  // A page's source may be pasted as text, too.
  if (isPage(text)) return readPage(text);
  if (text.trim() === "" && html.trim() === "") throw new ImportRefused("empty", {});
  return text.trim() === "" ? readPage(html) : readText(text);
}

function isPage(text: string): boolean {
  return /<(?:!doctype html|html|head|body|table)[\s>]/i.test(text);
}

async function readPage(html: string): Promise<TextDocument> {
  try {
    const { readHtml } = await import("./readHtml");
    return readHtml(html);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw refusalOf(error);
  }
}

async function read(bytes: Uint8Array, tools: DocumentTools): Promise<TextDocument> {
  const sort = sortOfDocument(bytes);
  if (sort === "zip") return readZip(bytes, tools);
  if (sort === "compound") return readCompound(bytes, tools);
  if (sort === "text") {
    const text = decodeText(bytes);
    return isPage(text) ? readPage(text) : readText(text);
  }
  throw new ImportRefused(sort === "unknown" ? "not-a-document" : sort, {});
}

async function readZip(
  bytes: Uint8Array,
  { inflater = inflateByFflate, password = null }: DocumentTools,
): Promise<TextDocument> {
  const archive = openArchive(bytes, new Allowance(), inflater);
  if (archive.has("word/document.xml")) {
    const { readDocx } = await import("./readDocx");
    return readDocx(bytes, inflater);
  }
  if (archive.has("ppt/presentation.xml")) throw new ImportRefused("presentation", {});
  try {
    const sheets = readSheets(readWorkbook(bytes, { shown: true, inflater }));
    return archive.has("xl/vbaProject.bin") ? { ...sheets, remarks: ["macros"] } : sheets;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const sort = sortOfFile(bytes, error, inflater);
    if (sort === "zip") throw new ImportRefused("archive", {});
    if (sort === null || sort === "encrypted") throw error;
    return readSheets((await loadOtherFormats()).read(bytes, sort, { inflater, password }));
  }
}

/** Old Word documents and workbooks, and encrypted ones of any format. */
async function readCompound(bytes: Uint8Array, tools: DocumentTools): Promise<TextDocument> {
  const { inflater = inflateByFflate, password = null } = tools;
  if (streamOf(bytes, "EncryptedPackage")) {
    if (password === null) throw new ImportRefused("encrypted", {});
    const { decrypt } = await loadOtherFormats();
    return read(decrypt(bytes, password), { ...tools, password: null });
  }
  if (streamOf(bytes, "WordDocument")) {
    const { readDoc } = await import("./readDoc");
    return readDoc(bytes);
  }
  if (streamOf(bytes, "PowerPoint Document")) throw new ImportRefused("presentation", {});
  if (!streamOf(bytes, "Workbook") && !streamOf(bytes, "Book")) throw new ImportRefused("not-a-document", {});
  return readSheets((await loadOtherFormats()).read(bytes, ".xls", { inflater, password }));
}

/** What readers of files say, and what it is for who imports; whatever else they say, the file is damaged. */
const kinds = {
  encrypted: "encrypted",
  "unknown-encryption": "encrypted",
  "wrong-password": "wrong-password",
  "too-large": "too-large",
  "large-other-format": "too-large",
  "not-a-workbook": "not-a-document",
  "other-archive": "archive",
} as const;

function refusalOf(cause: UnreadableFile): ImportRefused {
  const known = cause.reason in kinds ? kinds[cause.reason as keyof typeof kinds] : "damaged";
  return new ImportRefused(known, {}, { cause });
}
