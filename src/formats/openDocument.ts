/** Reads of an .ods file what the library leaves out: hidden rows, columns and sheets, and names; counts its cells before they are made. */

import { keptColumns, keptRows } from "../domain/limits";
import type { DefinedName } from "../workbook/workbook";
import type { Allowance } from "../xlsx/allowance";
import { inUtf8 } from "../xlsx/decodeText";
import type { Spaces } from "../xlsx/namespaces";
import { scanXml, type XmlEvents } from "../xlsx/scanXml";
import { UnreadableFile } from "../xlsx/unreadableFile";
import type { XmlTag } from "../xlsx/xmlTag";
import type { Parts } from "./parts";

export interface TableExtras {
  visible: boolean;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Those that belong to the sheet. */
  names: DefinedName[];
}

const standard = "urn:oasis:names:tc:opendocument:xmlns";
const [office, table, style] = ["office", "table", "style"].map((name) => `${standard}:${name}:1.0`) as [
  string,
  string,
  string,
];
const spaces: Spaces = new Map([
  [office, "office:"],
  [table, ""],
  [style, "style:"],
]);

/** By the tables' names. @throws UnreadableFile, also where it is encrypted or holds too much */
export function readOpenDocument(parts: Parts, allowance: Allowance): Map<string, TableExtras> {
  const manifest = parts.get("META-INF/manifest.xml");
  if (manifest && new TextDecoder().decode(manifest).includes("encryption-data"))
    throw new UnreadableFile("unknown-encryption", "an encrypted .ods");
  const content = parts.get("content.xml");
  if (!content) throw new UnreadableFile("damaged", "content.xml is missing");
  const reader = new TablesReader(allowance);
  scanXml(inUtf8(content), reader, allowance, spaces);
  return reader.tables;
}

interface TableRead extends TableExtras {
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

class TablesReader implements XmlEvents {
  readonly tables = new Map<string, TableRead>();
  private current: TableRead | null = null;
  private style = "";
  private readonly hiddenStyles = new Set<string>();
  /** Where the next row and column begin, and how many rows the open one stands for. */
  private row = 0;
  private column = 0;
  private rows = 1;

  constructor(private readonly allowance: Allowance) {}

  open(name: string, tag: XmlTag): void {
    if (name === "style:style") this.style = tag.textIn([style], "name") ?? "";
    else if (name === "style:table-properties") {
      if (tag.textIn([table], "display") === "false") this.hiddenStyles.add(this.style);
    } else if (name === "table") this.openTable(tag);
    else if (this.current) this.openInTable(this.current, name, tag);
  }

  close(name: string): void {
    if (name === "table") this.current = null;
    else if (name === "table-row") this.row += this.rows;
  }

  text(): void {
    // The library reads what cells say.
  }

  private openTable(tag: XmlTag): void {
    const name = tag.textIn([table], "name") ?? "";
    if (this.tables.has(name)) throw new UnreadableFile("contradictory", `two tables are called ${name}`);
    this.allowance.take("items", 1);
    const visible = !this.hiddenStyles.has(tag.textIn([table], "style-name") ?? "");
    this.current = { visible, hiddenRows: new Set(), hiddenColumns: new Set(), names: [] };
    this.tables.set(name, this.current);
    this.row = this.column = 0;
  }

  private openInTable(current: TableRead, name: string, tag: XmlTag): void {
    if (name === "table-column") {
      const count = repeated(tag, "columns");
      if (isHidden(tag)) addRange(current.hiddenColumns, this.column, count, keptColumns);
      this.column += count;
    } else if (name === "table-row") {
      this.rows = repeated(tag, "rows");
      if (isHidden(tag)) addRange(current.hiddenRows, this.row, this.rows, keptRows);
    } else if (name === "table-cell") {
      // The library writes out what is repeated, unless it is blank.
      this.allowance.take("cells", tag.closed ? 1 : this.rows * repeated(tag, "columns"));
    } else if (name === "named-range" || name === "named-expression") {
      this.allowance.take("items", 1);
      const formula = name === "named-range" ? rangeOf(tag) : constantOf(tag);
      current.names.push({ name: tag.textIn([table], "name") ?? "", formula, visible: true });
    }
  }
}

function repeated(tag: XmlTag, what: "rows" | "columns"): number {
  const count = Number(tag.textIn([table], `number-${what}-repeated`) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function isHidden(tag: XmlTag): boolean {
  return (tag.textIn([table], "visibility") ?? "visible") !== "visible";
}

function addRange(set: Set<number>, from: number, count: number, most: number): void {
  for (let at = from; at < Math.min(from + count, most); at++) set.add(at);
}

/** `$'评分表'.$C$3:.$C$9` → `='评分表'!$C$3:$C$9` */
function rangeOf(tag: XmlTag): string {
  const address = tag.textIn([table], "cell-range-address") ?? "";
  return `=${address.replace(/^\$?('(?:[^']|'')*'|[^'.]+)\./, "$1!").replace(/:\$?(?:'(?:[^']|'')*'|[^'.:]*)\./, ":")}`;
}

/** `of:="1"` → `="1"` */
function constantOf(tag: XmlTag): string {
  return `=${(tag.textIn([table], "expression") ?? "").replace(/^(\w+:)?=/, "")}`;
}
