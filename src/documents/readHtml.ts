/** The only file that knows the parser of HTML: tables of a page, or of what Word, WPS and Excel put on the clipboard. Nothing in it is run or fetched. */

import { Parser } from "htmlparser2";
import type { DocumentRemark, TextDocument, TextTable } from "../workbook/textTable";
import { Allowance } from "../xlsx/allowance";
import { TableBuilder } from "./tableBuilder";
import { TextRun } from "./textRun";

/** What stands in these is no text of the document. */
const silent = new Set(["script", "style", "title", "template", "noscript", "select", "textarea", "xml", "svg"]);
/** Text with a line through it is no text of the document either, but is told. */
const struck = new Set(["s", "strike", "del"]);

/** Begin and end a line. */
const blocks = new Set(
  "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer pre blockquote center caption".split(" "),
);

interface OpenTable {
  builder: TableBuilder;
  above: string[];
  rows: number;
  /** Of the open cell; null between cells. */
  cell: { run: TextRun; rows: number; columns: number } | null;
  /** The tables inside of it, and the most rows that one of them has. */
  inner: TextTable[];
  innerRows: number;
}

/** @throws UnreadableFile where it is too much */
export function readHtml(html: string): TextDocument {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return reader.document();
}

class HtmlReader {
  private readonly allowance = new Allowance();
  private readonly tables: TextTable[] = [];
  private readonly lines: string[] = [];
  private readonly open_: OpenTable[] = [];
  private readonly remarks = new Set<DocumentRemark>();
  private outside = new TextRun();
  private since: string[] = [];
  /** Elements that are open inside of one that is passed over, with it. */
  private passing: string[] = [];

  open(name: string, attributes: Record<string, string>): void {
    this.allowance.take("pieces", 1);
    const style = attributes["style"] ?? "";
    const isStruck = struck.has(name) || /text-decoration[^;]*:[^;]*line-through/i.test(style);
    if (isStruck && this.passing.length === 0 && !empty.has(name)) this.remarks.add("struck");
    if (this.passing.length > 0 || silent.has(name) || isStruck || isHidden(style)) {
      if (!empty.has(name)) this.passing.push(name);
      return;
    }
    const table = this.open_.at(-1);
    if (name === "img") this.remarks.add("pictures");
    else if (name === "table") this.openTable();
    else if (name === "tr" && table) {
      this.endCell(table);
      table.builder.nextRow();
      table.rows++;
    } else if ((name === "td" || name === "th") && table) {
      this.endCell(table);
      const [rows, columns] = [attributes["rowspan"], attributes["colspan"]].map(countIn) as [number, number];
      table.cell = { run: new TextRun(), rows, columns };
    } else if (name === "br") this.run().line();
    else if (blocks.has(name)) this.run().endLine();
  }

  close(name: string): void {
    if (this.passing.length > 0) {
      this.passing.length = Math.max(0, this.passing.lastIndexOf(name));
      return;
    }
    const table = this.open_.at(-1);
    if (name === "table" && table) this.closeTable();
    else if ((name === "td" || name === "th" || name === "tr") && table) this.endCell(table);
    else if (blocks.has(name)) this.run().endLine();
  }

  text(text: string): void {
    if (this.passing.length > 0) return;
    this.allowance.take("letters", text.length);
    this.run().add(text);
  }

  document(): TextDocument {
    while (this.open_.length > 0) this.closeTable();
    this.endLines();
    const last = this.tables.at(-1);
    if (last) this.tables[this.tables.length - 1] = { ...last, below: this.since };
    return { tables: this.tables, lines: this.lines, remarks: [...this.remarks] };
  }

  /** Where text goes: the innermost cell, or the lines outside of tables. */
  private run(): TextRun {
    for (let i = this.open_.length - 1; i >= 0; i--) {
      const { cell } = this.open_[i] ?? {};
      if (cell) return cell.run;
    }
    return this.outside;
  }

  private openTable(): void {
    this.run().endLine();
    if (this.open_.length === 0) this.endLines();
    const outer = this.open_.at(-1);
    const above = outer?.cell ? outer.cell.run.text().split("\n").filter(Boolean) : this.since;
    const builder = new TableBuilder(this.allowance);
    this.open_.push({ builder, above, rows: 0, cell: null, inner: [], innerRows: 0 });
    if (!outer) this.since = [];
  }

  private closeTable(): void {
    const closed = this.open_.pop();
    if (!closed) return;
    this.endCell(closed);
    const table = closed.builder.table({ name: "", above: closed.above, below: [] });
    const outer = this.open_.at(-1);
    // A table that lays out the page is none itself; a small one in a cell is that cell's text.
    const found = closed.innerRows > closed.rows ? closed.inner : [table];
    if (!outer) {
      this.tables.push(...found);
      return;
    }
    outer.inner.push(...found);
    outer.innerRows = Math.max(outer.innerRows, closed.rows, closed.innerRows);
    if (!outer.cell) return;
    outer.cell.run.endLine();
    outer.cell.run.add(table.cells.map(({ text }) => text).join(" "));
    outer.cell.run.endLine();
  }

  private endCell(table: OpenTable): void {
    if (!table.cell) return;
    const { run, rows, columns } = table.cell;
    table.builder.add({ text: run.text(), rows, columns });
    table.cell = null;
  }

  private endLines(): void {
    const lines = this.outside.text().split("\n").filter(Boolean);
    this.lines.push(...lines);
    this.since.push(...lines);
    this.outside = new TextRun();
  }
}

/** Never closed. */
const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

function isHidden(style: string): boolean {
  return /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);
}

/** `rowspan="3"`; 0 and nonsense are one. */
function countIn(value: string | undefined): number {
  const count = Number.parseInt(value ?? "1", 10);
  return count > 1 ? count : 1;
}
