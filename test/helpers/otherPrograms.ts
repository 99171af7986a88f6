/** Makes of our workbooks what other programs and libraries save: .xls, .xlsb, .ods. */

import * as xlsx from "@e965/xlsx";

/** What SheetJS saves; it writes no formulas into .xls and .xlsb. */
export function savedBySheetJs(
  file: Uint8Array,
  bookType: "biff8" | "xlsb" | "ods" | "xlsm",
  change: (sheet: xlsx.WorkSheet) => void = () => undefined,
): Uint8Array {
  const book = xlsx.read(file, { type: "array", cellNF: bookType !== "ods", cellStyles: true });
  // Those that are no references it writes so that no program reads them.
  const names = (book.Workbook?.Names ?? []).filter(({ Ref }) => Ref.includes("!"));
  book.Workbook = { ...book.Workbook, Names: names };
  change(book.Sheets[book.SheetNames[0] ?? ""] ?? {});
  const { error } = console;
  // It tells of what it leaves out.
  console.error = () => undefined;
  try {
    return new Uint8Array(xlsx.write(book, { type: "array", bookType }) as ArrayBuffer);
  } finally {
    console.error = error;
  }
}

/** A workbook of Excel 5 with one sheet of texts and numbers, in the Chinese code page: no program here writes one. */
export function excel5Workbook(name: string, cells: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const header = [...record(0x0809, words(0x0500, 0x0005, 0x0dbb, 0x07cc)), ...record(0x0042, words(936))];
  const boundSheet = (offset: number): number[] => record(0x0085, [...dword(offset), 0, 0, ...shortText(name)]);
  const offset = header.length + boundSheet(0).length + record(0x000a, []).length;
  const sheet = [
    ...record(0x0809, words(0x0500, 0x0010, 0x0dbb, 0x07cc)),
    ...record(0x0200, words(0, cells.length, 0, Math.max(...cells.map(({ length }) => length)), 0)),
    ...cells.flatMap((line, row) => line.flatMap((value, column) => cellRecord(row, column, value))),
    ...record(0x000a, []),
  ];
  const stream = [...header, ...boundSheet(offset), ...record(0x000a, []), ...sheet];
  const file = xlsx.CFB.utils.cfb_new();
  xlsx.CFB.utils.cfb_add(file, "/Book", Buffer.from(stream));
  return new Uint8Array(xlsx.CFB.write(file, { type: "buffer" }) as Buffer);
}

function cellRecord(row: number, column: number, value: string | number | null): number[] {
  if (value === null || value === "") return [];
  const place = words(row, column, 0);
  if (typeof value === "number") return record(0x0203, [...place, ...new Uint8Array(new Float64Array([value]).buffer)]);
  const text = inCodePage(value);
  return record(0x0204, [...place, ...words(text.length), ...text]);
}

function record(type: number, content: readonly number[]): number[] {
  return [...words(type, content.length), ...content];
}

function words(...numbers: number[]): number[] {
  return numbers.flatMap((number) => [number & 255, number >> 8]);
}

function dword(number: number): number[] {
  return [...words(number & 0xffff), ...words(number >> 16)];
}

function shortText(text: string): number[] {
  const bytes = inCodePage(text);
  return [bytes.length, ...bytes];
}

const letters = new Map<string, number[]>();

/** Text in GBK: there are decoders everywhere and encoders nowhere, so the decoder is asked for every pair of bytes. */
export function inCodePage(text: string): number[] {
  if (letters.size === 0) {
    const decoder = new TextDecoder("gbk");
    for (let high = 0x81; high < 0xff; high++)
      for (let low = 0x40; low < 0xff; low++) {
        const letter = decoder.decode(new Uint8Array([high, low]));
        if (!letters.has(letter)) letters.set(letter, [high, low]);
      }
  }
  return [...text].flatMap((letter) => (letter < "\u0080" ? [letter.charCodeAt(0)] : (letters.get(letter) ?? [63])));
}
