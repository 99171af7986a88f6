/** Finds the tables in plain text: cells parted by tabs, commas, bars or wide spaces, a cell a line, or frames drawn with lines. */

import type { TextDocument, TextTable } from "../workbook/textTable";
import { Allowance } from "../xlsx/allowance";
import type { Block } from "./block";
import { cellLineBlocks } from "./cellLines";
import { rowsOf } from "./delimited";
import { framedBlocks } from "./framedText";
import { rowBlocks } from "./rowBlocks";
import { TableBuilder } from "./tableBuilder";
import { tidy } from "./textRun";

/** @throws UnreadableFile where it is too much */
export function readText(text: string): TextDocument {
  const allowance = new Allowance();
  allowance.take("letters", text.length);
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return documentOf(blocksOf(plain, allowance), allowance);
}

function blocksOf(text: string, allowance: Allowance): Block[] {
  const lines = text.split("\n");
  if (count(lines, /[│┃|].*[│┃|]/) >= 3 && count(lines, /[─━]{2}/) >= 2) return framedBlocks(lines, allowance);
  if (count(lines, /^\t/) > 5 && count(lines, /^\t[^\t]*$/) >= count(lines, /\t/) * 0.9)
    return cellLineBlocks(`\n${text}`);
  if (count(lines, /\t/) >= 2) return rowBlocks(rowsOf(text, "\t"));
  if (count(lines, /\|.*\|/) >= 3) return rowBlocks(barRows(lines));
  for (const sign of [",", "，", ";"]) {
    const rows = rowsOf(text, sign);
    const width = rows[0]?.length ?? 0;
    if (rows.length > 2 && width > 2 && rows.filter((row) => row.length === width).length > rows.length / 2)
      return [{ rows }];
  }
  if (count(lines, /\S(\s{2,}|\u3000)\s*\S+(\s{2,}|\u3000)\s*\S/) >= 3)
    return rowBlocks(lines.map((line) => line.trim().split(/\s{2,}|\u3000+/)));
  return [{ lines }];
}

function count(lines: readonly string[], sort: RegExp): number {
  return lines.filter((line) => sort.test(line)).length;
}

/** `| 1 | 领导 |` without the bars at its ends; lines that only draw go. */
function barRows(lines: readonly string[]): string[][] {
  return lines
    .filter((line) => !/^[\s|:+-]*-[\s|:+-]*$/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|"),
    );
}

function documentOf(blocks: readonly Block[], allowance: Allowance): TextDocument {
  const tables: TextTable[] = [];
  const lines: string[] = [];
  let since: string[] = [];
  for (const block of blocks) {
    if ("lines" in block) {
      const more = block.lines.map((line) => line.trim()).filter(Boolean);
      lines.push(...more);
      since.push(...more);
      continue;
    }
    const builder = "table" in block ? block.table : builderOf(block, allowance);
    tables.push(builder.table({ name: "", above: since, below: [] }));
    since = [];
  }
  const last = tables.at(-1);
  if (last) tables[tables.length - 1] = { ...last, below: since };
  return { tables, lines, remarks: [] };
}

function builderOf({ rows, unsure }: Extract<Block, { rows: string[][] }>, allowance: Allowance): TableBuilder {
  const builder = new TableBuilder(allowance);
  for (const row of rows) {
    builder.nextRow();
    row.forEach((cell, i) =>
      builder.add({ text: tidy(cell), unsure: i === row.length - 1 && unsure?.has(row) === true }),
    );
  }
  return builder;
}
