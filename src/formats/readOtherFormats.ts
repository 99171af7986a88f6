/** Reads .xls, .xlsb and .ods by SheetJS, once it is known that they are no larger than they should be; no other file knows that library. */

import * as xlsx from "@e965/xlsx";
import { mostOtherFormatBytes } from "../domain/limits";
import { Allowance } from "../xlsx/allowance";
import { UnreadableFile } from "../xlsx/unreadableFile";
import { withinBounds } from "./boundedReading";
import { countBinaryRecords, countOldRecords } from "./boundedRecords";
import { codePages } from "./codePages";
import { streamOf } from "./compoundFile";
import { decryptOld } from "./decryptOld";
import { librarySheets, type LibraryWorkbook } from "./librarySheets";
import { readOpenDocument } from "./openDocument";
import type { LibraryFormat, OtherFormats, OtherOptions } from "./otherFormats";
import { partsOf, zipOf } from "./parts";

// Texts of old files are in the code page of their country; in browsers the library knows none.
xlsx.set_cptable(codePages);

export const readByLibrary: OtherFormats["read"] = (bytes, format, options) => {
  if (bytes.length > mostOtherFormatBytes)
    throw new UnreadableFile("large-other-format", `more than ${mostOtherFormatBytes} bytes`);
  const allowance = new Allowance();
  allowance.take("bytes", bytes.length);
  return readers[format](bytes, options, allowance);
};

type Reader = (bytes: Uint8Array, options: OtherOptions, allowance: Allowance) => ReturnType<OtherFormats["read"]>;

/** What of a cell's look none of the library's readers tells. */
const looks = ["colors", "conditionalFormats", "drawings"] as const;

const readers: Record<LibraryFormat, Reader> = {
  ".xls": (bytes, { password }, allowance) => {
    // The library follows chains of a compound file however long they are.
    const stream = streamOf(bytes, "Workbook") ?? streamOf(bytes, "Book") ?? bytes;
    countOldRecords(stream, allowance);
    return librarySheets(read(decryptOld(stream, password) ?? stream), {
      origin: { format: ".xls", unseen: looks },
      allowance,
    });
  },
  ".xlsb": (bytes, { inflater }, allowance) => {
    const parts = partsOf(bytes, /\.(bin|xml|rels)$/, inflater, allowance);
    for (const [name, part] of parts) if (name.endsWith(".bin")) countBinaryRecords(part, allowance);
    return librarySheets(read(zipOf(parts)), { origin: { format: ".xlsb", unseen: looks }, allowance });
  },
  ".ods": (bytes, { inflater }, allowance) => {
    const parts = partsOf(
      bytes,
      /^(mimetype|(content|styles|meta)\.xml|META-INF\/manifest\.xml)$/i,
      inflater,
      allowance,
    );
    const tables = readOpenDocument(parts, allowance);
    const unseen = ["numberFormats", ...looks] as const;
    // The library asks for styles, the standard does not.
    const styled = new Map([["styles.xml", noStyles], ...parts]);
    return librarySheets(read(zipOf(styled)), { origin: { format: ".ods", unseen }, allowance, tables });
  },
};

const noStyles = new TextEncoder().encode(
  '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
);

/** Nothing that is not needed: no formatted texts, no HTML. */
const wanted = { dense: true, cellFormula: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false };

function read(bytes: Uint8Array): LibraryWorkbook {
  try {
    return quietly(() => withinBounds(() => xlsx.read(bytes, { type: "array", ...wanted }) as LibraryWorkbook));
  } catch (error) {
    // The library's errors have nothing but a text; whatever we can open is no longer encrypted here.
    const reason = /password|encryption/i.test(String(error)) ? "unknown-encryption" : "damaged";
    throw new UnreadableFile(reason, `the library: ${String(error)}`);
  }
}

/** The library tells the console of formats that it does not know: nobody reads it there. */
function quietly<T>(action: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return action();
  } finally {
    console.error = error;
  }
}
