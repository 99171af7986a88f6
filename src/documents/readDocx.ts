/** Reads the tables of a Word document (.docx, .docm, .dotx) from its own XML: what it shows as text, nothing of it run, no other part opened. */

import type { DocumentRemark, TextDocument, TextTable } from "../workbook/textTable";
import { Allowance } from "../xlsx/allowance";
import { inUtf8, textOf } from "../xlsx/decodeText";
import type { Inflater } from "../xlsx/inflater";
import type { Spaces } from "../xlsx/namespaces";
import { Relations } from "../xlsx/relations";
import { scanXml, type XmlEvents } from "../xlsx/scanXml";
import { UnreadableFile } from "../xlsx/unreadableFile";
import { openArchive } from "../xlsx/unzip";
import type { XmlTag } from "../xlsx/xmlTag";
import { TableBuilder } from "./tableBuilder";
import { tidy } from "./textRun";

const word = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
/** Names of Word's own elements have no prefix here. */
const spaces: Spaces = new Map([
  ...word.map((name): [string, string] => [name, ""]),
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
]);

/** @throws UnreadableFile */
export function readDocx(bytes: Uint8Array, inflater: Inflater): TextDocument {
  const allowance = new Allowance();
  const archive = openArchive(bytes, allowance, inflater);
  const path = Relations.read(archive, "", allowance).only("officeDocument") ?? "word/document.xml";
  const xml = archive.read(path, true);
  if (!xml) throw new UnreadableFile("damaged", "the document's part is missing");
  const reader = new WordReader(inUtf8(xml), allowance);
  scanXml(reader.xml, reader, allowance, spaces);
  if (archive.has("word/vbaProject.bin")) reader.remarks.add("macros");
  return reader.document();
}

interface OpenTable {
  builder: TableBuilder;
  above: string[];
  /** Of the open cell; null between cells. */
  cell: { text: string; columns: number; goesOn: boolean } | null;
  /** Of the open row: how many places at its left hold nothing, and whether somebody has deleted it. */
  row: { skipped: number; begun: boolean; deleted: boolean };
}

class WordReader implements XmlEvents {
  readonly remarks = new Set<DocumentRemark>();
  private readonly tables: TextTable[] = [];
  private readonly lines: string[] = [];
  private readonly opened: OpenTable[] = [];
  private since: string[] = [];
  private outside = "";
  /** Whether the text that comes is read: it stands in a `t`, and nobody has hidden, struck out or moved it. */
  private reading = false;
  private hidden = false;
  private struck = false;
  /** Whether properties are told that the text had before somebody changed them. */
  private former = false;
  private moved = 0;

  constructor(
    readonly xml: Uint8Array,
    private readonly allowance: Allowance,
  ) {}

  open(name: string, tag: XmlTag, parent: string): void {
    const table = this.opened.at(-1);
    if (name === "t") this.reading = true;
    else if (name === "r") this.hidden = this.struck = false;
    else if (name === "rPrChange") this.former = true;
    else if (name === "tab") this.write(parent === "r" ? "\t" : "");
    else if (name === "br" || name === "cr") this.write("\n");
    else if (name === "noBreakHyphen") this.write("-");
    else if (parent === "rPr" && !this.former && name === "vanish") this.hidden = isOn(tag);
    else if (parent === "rPr" && !this.former && (name === "strike" || name === "dstrike")) this.struck ||= isOn(tag);
    else if (name === "drawing" || name === "pict" || name === "object") this.remarks.add("pictures");
    else if (name === "ins" || name === "del" || name === "moveFrom") this.openChange(name, parent);
    else if (name === "tbl") this.openTable();
    else if (table) this.openInTable(table, name, tag);
  }

  close(name: string): void {
    const table = this.opened.at(-1);
    if (name === "t") this.reading = false;
    else if (name === "p") this.write("\n");
    else if (name === "rPrChange") this.former = false;
    else if (name === "moveFrom") this.moved = Math.max(0, this.moved - 1);
    else if (name === "tc" && table) this.closeCell(table);
    else if (name === "tbl") this.closeTable();
  }

  text(from: number, to: number, literal: boolean): void {
    if (!this.reading || this.hidden) return;
    if (this.struck) {
      this.remarks.add("struck");
      return;
    }
    this.allowance.take("letters", to - from);
    this.write(textOf(this.xml, from, to, literal));
  }

  document(): TextDocument {
    this.endLines();
    const last = this.tables.at(-1);
    if (last) this.tables[this.tables.length - 1] = { ...last, below: this.since };
    return { tables: this.tables, lines: this.lines, remarks: [...this.remarks] };
  }

  /** What was deleted stands in elements of its own, which are not read; what was moved away stands in plain ones. */
  private openChange(name: string, parent: string): void {
    this.remarks.add("changes");
    if (name === "moveFrom" && parent !== "rPr") this.moved++;
    const table = this.opened.at(-1);
    if (name === "del" && parent === "trPr" && table) table.row.deleted = true;
  }

  private openInTable(table: OpenTable, name: string, tag: XmlTag): void {
    const { row, cell } = table;
    const value = (): string | null => tag.textIn(word, "val");
    if (name === "tr") table.row = { skipped: 0, begun: false, deleted: false };
    else if (name === "gridBefore") row.skipped = Number(value() ?? 0) || 0;
    else if (name === "tc") table.cell = { text: "", columns: 1, goesOn: false };
    else if (name === "gridSpan" && cell) cell.columns = Number(value() ?? 1) || 1;
    else if (name === "vMerge" && cell) cell.goesOn = value() !== "restart";
  }

  private write(text: string): void {
    if (this.moved > 0) return;
    for (let i = this.opened.length - 1; i >= 0; i--) {
      const { cell } = this.opened[i] ?? {};
      if (!cell) continue;
      cell.text += text;
      return;
    }
    this.outside += text;
  }

  private openTable(): void {
    if (this.opened.length === 0) this.endLines();
    const builder = new TableBuilder(this.allowance);
    const row = { skipped: 0, begun: false, deleted: false };
    this.opened.push({ builder, above: this.since, cell: null, row });
    if (this.opened.length === 1) this.since = [];
  }

  private closeCell(table: OpenTable): void {
    const { cell, row } = table;
    table.cell = null;
    if (!cell || row.deleted) return;
    if (!row.begun) table.builder.nextRow(row.skipped);
    row.begun = true;
    table.builder.add({ text: tidy(cell.text), columns: cell.columns, goesOn: cell.goesOn });
  }

  /** A table within a cell is a part of that cell's text. */
  private closeTable(): void {
    const closed = this.opened.pop();
    if (!closed) return;
    const table = closed.builder.table({ name: "", above: closed.above, below: [] });
    if (this.opened.length === 0) this.tables.push(table);
    else this.write(`${table.cells.map(({ text }) => text).join(" ")}\n`);
  }

  private endLines(): void {
    const lines = tidy(this.outside).split("\n").filter(Boolean);
    this.lines.push(...lines);
    this.since.push(...lines);
    this.outside = "";
  }
}

/** `<w:vanish/>` is on unless it says that it is not. */
function isOn(tag: XmlTag): boolean {
  const value = tag.textIn(word, "val");
  return value !== "0" && value !== "false" && value !== "off";
}
