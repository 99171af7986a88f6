/** Reads the tables of a Word document of before 2007 (.doc, also .wps) from its streams, with merged cells; nothing of it is run. */

import { ImportRefused } from "../domain/importRefusal";
import { streamOf } from "../formats/compoundFile";
import type { DocumentRemark, TextDocument, TextTable } from "../workbook/textTable";
import { Allowance } from "../xlsx/allowance";
import { UnreadableFile } from "../xlsx/unreadableFile";
import { viewOf } from "../xlsx/zipDirectory";
import { DocParagraphs, type RowMark } from "./docParagraphs";
import { instructions, lettersIn, runAt, runsIn } from "./docRuns";
import { TableBuilder } from "./tableBuilder";
import { tidy } from "./textRun";

/** Places in the head of the stream, as MS-DOC names them. */
const [flags, textLength, boxLength, letters, paragraphs, pieces] = [0x0a, 0x4c, 0x64, 0xfa, 0x102, 0x1a2] as const;
/** Lengths of what stands between the text and that of text boxes: notes, headers, remarks. */
const between = [0x50, 0x54, 0x58, 0x5c, 0x60] as const;
/** Properties of letters that are not read: deleted, hidden, struck out. */
const [deleted, vanished, struckOnce, struckTwice] = [0x0800, 0x083c, 0x0837, 0x2a53] as const;
const [signature, isEncrypted, usesSecond] = [0xa5ec, 0x0100, 0x0200] as const;

/** Marks among the letters. */
const [picture, cellEnd, lineEnd, pageEnd, paragraphEnd] = [1, 7, 11, 12, 13] as const;
const [fieldStart, fieldMiddle, fieldEnd, hyphen] = [19, 20, 21, 30] as const;

/** @throws UnreadableFile @throws ImportRefused where it is encrypted, or of Word 95 and before */
export function readDoc(bytes: Uint8Array): TextDocument {
  const document = streamOf(bytes, "WordDocument");
  if (!document) throw new UnreadableFile("damaged", "no stream of a document");
  try {
    return read(document, bytes);
  } catch (error) {
    // Something is asked for that lies outside of a stream.
    if (error instanceof RangeError) throw new UnreadableFile("damaged", `a .doc: ${error.message}`);
    throw error;
  }
}

function read(document: Uint8Array, bytes: Uint8Array): TextDocument {
  const head = viewOf(document);
  if (head.getUint16(0, true) !== signature) throw new ImportRefused("old-word", {});
  const bits = head.getUint16(flags, true);
  if (bits & isEncrypted) throw new ImportRefused("encrypted", {});
  const table = streamOf(bytes, bits & usesSecond ? "1Table" : "0Table");
  if (!table) throw new UnreadableFile("damaged", "no stream of tables");
  const part = (at: number): Uint8Array => {
    const from = head.getUint32(at, true);
    return table.subarray(from, from + head.getUint32(at + 4, true));
  };
  const marks = new DocParagraphs(document, part(paragraphs), streamOf(bytes, "Data"));
  const hidden = runsIn(document, part(letters), lettersIn).filter(({ properties }) => isUnseen(properties));
  const reader = new DocReader(marks);
  if (hidden.some(({ properties }) => says(properties, deleted))) reader.remarks.add("changes");
  if (hidden.some(({ properties }) => isStruck(properties))) reader.remarks.add("struck");
  const lengthOf = (at: number): number => head.getUint32(at, true);
  const text = lengthOf(textLength);
  const boxes = between.reduce((sum, at) => sum + lengthOf(at), text);
  for (const [first, end] of [
    [0, text],
    [boxes, boxes + lengthOf(boxLength)],
  ] as const) {
    eachLetter(document, part(pieces), first, end, (letter, place) => {
      // Ends of cells and paragraphs count all the same: what stands around them is seen.
      if (letter < 32 || runAt(hidden, place) === null) reader.take(letter, place);
    });
    reader.endText();
  }
  return reader.document();
}

function isUnseen(properties: Uint8Array): boolean {
  return says(properties, deleted) || says(properties, vanished) || isStruck(properties);
}

function isStruck(properties: Uint8Array): boolean {
  return says(properties, struckOnce) || says(properties, struckTwice);
}

function says(properties: Uint8Array, wanted: number): boolean {
  for (const { code, operand } of instructions(properties)) if (code === wanted) return operand[0] === 1;
  return false;
}

/** Tells each letter of a part of the text with its place: it stands in pieces, of one byte a letter or of two. */
function eachLetter(
  document: Uint8Array,
  list: Uint8Array,
  first: number,
  end: number,
  tell: (letter: number, place: number) => void,
): void {
  const view = viewOf(list);
  let at = 0;
  while (list[at] === 1) at += 3 + view.getUint16(at + 1, true);
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const [starts, places] = [at + 5, at + 5 + 4 * (count + 1)];
  const text = viewOf(document);
  for (let i = 0; i < count; i++) {
    const begins = view.getUint32(starts + 4 * i, true);
    const from = Math.max(begins, first);
    const to = Math.min(view.getUint32(starts + 4 * i + 4, true), end);
    const written = view.getUint32(places + 8 * i + 2, true);
    const isNarrow = (written & 0x40000000) !== 0;
    const start = isNarrow ? (written & 0x3fffffff) / 2 : written;
    for (let letter = from; letter < to; letter++) {
      const place = start + (letter - begins) * (isNarrow ? 1 : 2);
      tell(isNarrow ? narrow(text.getUint8(place)) : text.getUint16(place, true), place);
    }
  }
}

const western = new TextDecoder("windows-1252");

function narrow(byte: number): number {
  return byte < 0x80 ? byte : western.decode(new Uint8Array([byte])).charCodeAt(0);
}

interface DocRow {
  texts: string[];
  mark: RowMark;
}

class DocReader {
  private readonly allowance = new Allowance();
  private readonly tables: TextTable[] = [];
  private readonly lines: string[] = [];
  readonly remarks = new Set<DocumentRemark>();
  private since: string[] = [];
  private rows: DocRow[] = [];
  private cells: string[] = [];
  private text = "";
  /** Of each open field, whether its instruction is still being told. */
  private readonly fields: boolean[] = [];

  constructor(private readonly paragraphs: DocParagraphs) {}

  take(letter: number, place: number): void {
    this.allowance.take("letters", 1);
    if (letter === fieldStart) this.fields.push(true);
    else if (letter === fieldMiddle) this.fields.splice(-1, 1, false);
    else if (letter === fieldEnd) this.fields.pop();
    else if (this.fields.includes(true)) return;
    else if (letter === cellEnd) this.endCell(place);
    else if (letter === paragraphEnd && !this.paragraphs.inTable(place)) this.endParagraph();
    else if (letter === paragraphEnd || letter === lineEnd || letter === pageEnd) this.text += "\n";
    else if (letter === hyphen) this.text += "-";
    else if (letter === picture) this.remarks.add("pictures");
    else if (letter >= 32 || letter === 9) this.text += String.fromCharCode(letter);
  }

  /** Of the text proper, or of its boxes. */
  endText(): void {
    this.endTable();
    this.takeLines(this.text);
    this.text = "";
  }

  document(): TextDocument {
    const last = this.tables.at(-1);
    if (last) this.tables[this.tables.length - 1] = { ...last, below: this.since };
    return { tables: this.tables, lines: this.lines, remarks: [...this.remarks] };
  }

  /** The mark of a row's end looks as that of a cell. */
  private endCell(place: number): void {
    const mark = this.paragraphs.rowAt(place);
    if (mark) {
      this.rows.push({ texts: this.cells, mark });
      this.cells = [];
    } else this.cells.push(tidy(this.text));
    this.text = "";
  }

  private endParagraph(): void {
    this.endTable();
    this.takeLines(this.text);
    this.text = "";
  }

  private takeLines(text: string): void {
    const lines = tidy(text).split("\n").filter(Boolean);
    this.lines.push(...lines);
    this.since.push(...lines);
  }

  private endTable(): void {
    if (this.rows.length === 0) return;
    this.tables.push(tableOf(this.rows, this.since, this.allowance));
    this.rows = [];
    this.since = [];
  }
}

/** Edges nearer than a millimetre are one. */
const sameEdge = 60;

function tableOf(rows: readonly DocRow[], above: string[], allowance: Allowance): TextTable {
  const edges: number[] = [];
  for (const edge of rows.flatMap(({ mark }) => mark.edges).sort((a, b) => a - b))
    if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > sameEdge) edges.push(edge);
  const columnAt = (edge: number): number => edges.findLastIndex((each) => each <= edge + sameEdge);
  const builder = new TableBuilder(allowance);
  for (const { texts, mark } of rows) {
    builder.nextRow(Math.max(0, columnAt(mark.edges[0] ?? 0)));
    for (let i = 0; i < texts.length; i++) {
      let last = i;
      while (mark.right.has(last + 1) && texts[last + 1] === "") last++;
      const columns = columnAt(mark.edges[last + 1] ?? 0) - columnAt(mark.edges[i] ?? 0);
      builder.add({ text: texts[i] ?? "", columns: Math.max(1, columns), goesOn: mark.down.has(i) });
      i = last;
    }
  }
  return builder.table({ name: "", above, below: [] });
}
