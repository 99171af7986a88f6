/** Finds among a document's tables those of indicators: which go on with the one before, and which of several is meant. */

import { ImportRefused } from "../domain/importRefusal";
import { roundPoints } from "../domain/rounding";
import { kindName, pageLine } from "../text/documentWords";
import type { TextDocument } from "../workbook/textTable";
import { findHead } from "./findHead";
import { Grid, type NumberedTable } from "./grid";
import { bare } from "./halfWidth";
import { Inquiry } from "./inquiry";
import { cleanName } from "./numbering";
import { splitName } from "./readPoints";
import { readTables } from "./readTables";

/** One system's tables in their order, those of one head together. @throws ImportRefused where there are none */
export function chooseTables(document: TextDocument, asked: number | null, inquiry: Inquiry): NumberedTable[][] {
  const { tables, lines, remarks } = document;
  const numbered = tables.map((table, i) => ({ table, number: i + 1 }));
  if (tables.length === 0)
    throw new ImportRefused("no-table", { lines: lines.length, pictures: remarks.includes("pictures") });
  if (asked !== null && (asked < 1 || asked > tables.length))
    throw new ImportRefused("no-such-table", { asked, count: tables.length });
  const groups = grouped(numbered);
  if (asked !== null) {
    const group = groups.find((each) => each[0]?.number === asked);
    return [group ?? numbered.filter(({ number }) => number === asked)];
  }
  const candidates = groups.map(lookAt).filter(({ count }) => count > 0);
  const [first] = candidates;
  if (!first) return [soleTable(numbered)];
  if (candidates.length === 1) return [first.group];
  return chosen(candidates, inquiry);
}

interface Candidate {
  group: NumberedTable[];
  count: number;
  total: number;
  title: string;
  /** Whether its points come on top of those of the others, by the heading above it. */
  extra: boolean;
}

/** Without captions only a table that is alone can be meant. */
function soleTable(numbered: readonly NumberedTable[]): NumberedTable[] {
  const large = numbered.filter(({ table }) => table.rows > 2 && table.columns > 1);
  const [only] = large;
  if (large.length !== 1 || !only) throw new ImportRefused("no-indicators", { tables: numbered.length });
  return [only];
}

/** A table without captions of its own, or with the same and nothing above it, goes on with the one before. */
function grouped(tables: readonly NumberedTable[]): NumberedTable[][] {
  const groups: NumberedTable[][] = [];
  let key: string | null = null;
  let columns = 0;
  for (const each of tables) {
    const grid = Grid.of([each]);
    const head = findHead(grid);
    const own = head ? grid.key(head.row) : null;
    const above = each.table.above.filter((line) => !pageLine.test(line));
    const goesOn =
      key !== null &&
      above.length === 0 &&
      each.table.name === "" &&
      (own === null ? grid.columns === columns : own === key);
    if (goesOn) groups.at(-1)?.push(each);
    else {
      groups.push([each]);
      key = own;
      columns = grid.columns;
    }
  }
  return groups;
}

function lookAt(group: NumberedTable[]): Candidate {
  const none = { group, count: 0, total: 0, title: "", extra: false };
  if (!findHead(Grid.of(group))) return none;
  const read = readTables([group], new Inquiry({}));
  const weighed = read.indicators.filter(({ weight }) => weight > 0);
  const total = roundPoints(weighed.reduce((sum, { weight }) => sum + weight, 0));
  const heading = cleanName(splitName(group[0]?.table.above.at(-1) ?? "").name);
  return { group, count: weighed.length, total, title: read.title, extra: kindName.test(bare(heading)) };
}

/** All together where only that makes the whole, else the first, until somebody says which. */
function chosen(candidates: Candidate[], inquiry: Inquiry): NumberedTable[][] {
  const [first] = candidates;
  if (!first) return [];
  const parts = candidates.filter(({ extra }) => !extra);
  const all = roundPoints(parts.reduce((sum, { total }) => sum + total, 0));
  const together = all === 100 && (parts.length < candidates.length || parts.every(({ total }) => total < 100));
  const numbers = candidates.map(({ group }) => group[0]?.number ?? 0);
  const tables = candidates.map(({ group, title, count, total }) => ({
    table: group[0]?.number ?? 0,
    title,
    count,
    total,
  }));
  const place = { table: numbers[0] ?? 1, row: 1, column: 1, text: first.title };
  const choice = inquiry.ask({
    kind: "several-tables",
    params: { tables },
    place,
    proposed: together ? "together" : (numbers[0] ?? 1),
    answers: [...numbers, "together"],
    blocks: true,
  });
  if (choice === "together") return candidates.map(({ group }) => group);
  return [candidates.find(({ group }) => group[0]?.number === choice)?.group ?? first.group];
}
