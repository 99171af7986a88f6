/** Documents that announce a system, as offices send them: one plain table written as Word, WPS, Excel, a page or text. */

import { strToU8, zipSync } from "fflate";
import { area } from "../../src/workbook/address";
import { SheetBuilder } from "../../src/workbook/sheetBuilder";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { inCodePage } from "./otherPrograms";

/** A cell over several rows or columns says so; places that one from above covers are left out. */
export type AnnouncedCell = string | { text: string; rows?: number; columns?: number };

export interface Announced {
  above?: string[];
  rows: AnnouncedCell[][];
  below?: string[];
}

/** `over(3, "组织领导")`: merged downwards. */
export function over(rows: number, text: string): AnnouncedCell {
  return { text, rows };
}

/** Merged to the right. */
export function across(columns: number, text: string): AnnouncedCell {
  return { text, columns };
}

interface Placed {
  text: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Each cell with its place. */
function placed(rows: AnnouncedCell[][]): Placed[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): Placed => {
      while (taken.has(`${row} ${column}`)) column++;
      const { text, rows: height = 1, columns = 1 } = typeof cell === "string" ? { text: cell } : cell;
      for (let r = 0; r < height; r++) for (let c = 0; c < columns; c++) taken.add(`${row + r} ${column + c}`);
      return { text, row, column, rows: height, columns };
    });
  });
}

function widthOf(cells: Placed[]): number {
  return Math.max(...cells.map(({ column, columns }) => column + columns));
}

/** Every place with its text; merged ones have it in their first place. */
export function gridOf(rows: AnnouncedCell[][]): string[][] {
  const cells = placed(rows);
  const grid = rows.map(() => Array.from({ length: widthOf(cells) }, () => ""));
  for (const { text, row, column } of cells) (grid[row] as string[])[column] = text;
  return grid;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join("");
}

function wordTable(rows: AnnouncedCell[][]): string {
  const cells = placed(rows);
  const lines = rows.map((_, row) => {
    const here = cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column);
    const written = here.map((cell) => {
      const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : "";
      const merge = cell.rows > 1 ? `<w:vMerge${cell.row === row ? ' w:val="restart"' : ""}/>` : "";
      return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraphs(cell.row === row ? cell.text : "")}</w:tc>`;
    });
    return `<w:tr>${written.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${lines.join("")}</w:tbl>`;
}

/** The parts of a .docx with a body of its own. */
export function docxWith(body: string, more: Record<string, string> = {}): Uint8Array {
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A Word document of one or several tables. */
export function docxOf(...tables: Announced[]): Uint8Array {
  return docxWith(
    tables
      .map(({ above = [], rows, below = [] }) =>
        [...above.map(paragraphs), wordTable(rows), ...below.map(paragraphs)].join(""),
      )
      .join(""),
  );
}

function htmlTable(rows: AnnouncedCell[][], cellStart: string, line: (text: string) => string): string {
  const cells = placed(rows);
  const written = rows.map((_, row) => {
    const here = cells.filter((cell) => cell.row === row);
    const spans = ({ rows: height, columns }: Placed): string =>
      `${height > 1 ? ` rowspan=${height}` : ""}${columns > 1 ? ` colspan="${columns}"` : ""}`;
    return `<tr>${here.map((cell) => `<td${spans(cell)} ${cellStart}>${line(cell.text)}</td>`).join("\n  ")}</tr>`;
  });
  return written.join("\n");
}

/** What Word puts on the clipboard: its own elements, comments, styles, lines broken within sentences. */
export function wordHtml({ above = [], rows, below = [] }: Announced): string {
  const line = (text: string): string =>
    `<p class=MsoNormal style='text-align:center'><span lang=EN-US style='font-size:10.5pt'>${escaped(text)
      .split("\n")
      .join("<br>\n")}<o:p></o:p></span></p>`;
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><style><!-- td {mso-style:x} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><table><tr><td>1</td></tr></table></w:WordDocument></xml><![endif]--></head><body>
<!--StartFragment-->${above.map(line).join("\n")}
<table class=MsoTableGrid border=1>${htmlTable(rows, "width=98 valign=top style='mso-border-alt:solid'", line)}</table>
${below.map(line).join("\n")}<!--EndFragment--></body></html>`;
}

/** What WPS puts there: no paragraphs' ends, capital letters, spaces that do not break. */
export function wpsHtml({ above = [], rows, below = [] }: Announced): string {
  const line = (text: string): string => `<P>&nbsp;<FONT face=宋体>${escaped(text).split("\n").join("<P>")}</FONT>`;
  return `${above.map(line).join("\n")}<TABLE border=1><TBODY>${htmlTable(rows, 'width="71"', line)}</TBODY></TABLE>${below.map(line).join("")}`;
}

/** A workbook whose numbers are numbers. `formats` are number formats by column. */
export async function xlsxOf(
  { above = [], rows, below = [] }: Announced,
  formats: Record<number, string> = {},
): Promise<Uint8Array> {
  const all = [...above.map((text) => [text]), ...rows, ...below.map((text) => [text])];
  const cells = placed(all);
  const builder = new SheetBuilder(
    "Sheet1",
    Array.from({ length: all.length }, () => 20),
    Array.from({ length: widthOf(cells) }, () => 60),
  );
  for (const { text, row, column, rows: height, columns } of cells) {
    const isNumber = /^\d+(\.\d+)?$/.test(text);
    builder.put(row, column, isNumber ? Number(text) : text === "" ? null : text);
    const numberFormat = formats[column];
    if (isNumber && numberFormat) builder.paint(area(row, column), { numberFormat });
    if (height > 1 || columns > 1) builder.merge(area(row, column, row + height - 1, column + columns - 1));
  }
  return writeWorkbook({ sheets: [builder.sheet] });
}

/** What Word gives as plain text: a paragraph of a cell a line, cells parted by tabs. */
export function tabText({ above = [], rows, below = [] }: Announced): string {
  return [...above, ...gridOf(rows).map((row) => row.join("\t")), ...below].join("\n");
}

/** As Excel saves it, in the Chinese code page. */
export function csvOf({ above = [], rows, below = [] }: Announced): Uint8Array {
  const grid = gridOf(rows);
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const wide = (text: string): string[] => [text, ...Array.from({ length: (grid[0]?.length ?? 1) - 1 }, () => "")];
  const lines = [...above.map(wide), ...grid, ...below.map(wide)].map((row) => row.map(quoted).join(","));
  return Uint8Array.from(inCodePage(lines.join("\r\n")));
}
