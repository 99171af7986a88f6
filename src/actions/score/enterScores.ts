/** 填分: writes one indicator's scores, reason or evidence into its cells, as if they were typed there. */

import { Failure } from "../../domain/failure";
import { ruleOf } from "../../domain/finding";
import { barredScore } from "../../domain/scoreFinding";
import { type EnteredScores, scoreKeys, type ScoreRow, stages } from "../../domain/scoreSheet";
import { readSheet } from "../../excel/readSheets";
import { writeBesideNumber, writeCells, type WrittenCell } from "../../excel/writeCells";
import { readScoringSheet } from "../../layout/recognition/readScoringSheet";
import { area, parseArea } from "../../workbook/address";
import type { CheckedSheet } from "../check/pictureOfSheets";
import { explainRefusal } from "../final/refuseFinal";

export interface ScoreEntry {
  /** The sheet as it was last seen. */
  sheet: Pick<CheckedSheet, "sheet" | "system" | "layout" | "rows" | "findings">;
  /** The indicator's row as it was last seen. */
  row: ScoreRow;
  entries: Partial<EnteredScores>;
}

/** How far below the last row an indicator is looked for: rows may have been inserted in the meantime. */
const furtherRows = 200;

/**
 * One request. What stands in a cell is written over only where it is what was last seen there. What the cells' validation
 * would refuse is not written, even if the person insists: the same would be refused when typed, and a wrong score in the
 * sheet helps nobody.
 * @throws Failure with nothing written, unless the kind is `entry-unsure`
 */
export async function enterScores(entry: ScoreEntry): Promise<void> {
  refuseWrong(entry);
  try {
    if (isWhole(entry) && (await writeAtOnce(entry))) return;
    await writeAfterReading(entry);
  } catch (error) {
    await explainRefusal(error, entry.sheet.sheet);
  }
}

function refuseWrong({ sheet, row, entries }: ScoreEntry): void {
  const weight = sheet.system.indicators.find(({ number }) => number === row.number)?.weight ?? 0;
  for (const stage of stages) {
    const key = scoreKeys[stage];
    const entry = entries[key];
    const finding =
      entry === undefined ? null : barredScore(entry, { number: row.number, cell: row[key].cell, stage, weight });
    if (finding) throw new Failure("score-refused", { finding });
  }
}

/** Each number stands once, in its own row: then Excel can find the row by it. */
function isWhole({ sheet }: ScoreEntry): boolean {
  return sheet.findings.every((finding) => ruleOf(finding).about !== "table");
}

function writeAtOnce({ sheet, row, entries }: ScoreEntry): Promise<boolean> {
  const rows = sheet.rows.map((each) => each.row);
  const column = row.numberColumn;
  // Excel's search passes over the first cell until the end: that one is the caption's.
  const numbers = area(Math.min(...rows) - 1, column, Math.max(...rows) + furtherRows, column);
  return writeBesideNumber({ sheet: sheet.sheet, numbers, number: row.number }, cellsOf(row, row, entries));
}

/** Two requests, where the table was changed: looks where the indicator is now, then writes. */
async function writeAfterReading({ sheet, row, entries }: ScoreEntry): Promise<void> {
  const content = await readSheet(sheet.sheet);
  const rows =
    (content && readScoringSheet(content, [sheet.system]))?.sheet.rows.filter(({ number }) => number === row.number) ??
    [];
  // Of an indicator that stands twice, the row that the person was at.
  const now = rows.find((each) => each.row === row.row) ?? rows[0];
  if (!now) throw new Failure("indicator-gone", { number: row.number });
  await writeCells(sheet.sheet, cellsOf(now, row, entries));
}

/** In the row as it stands, over what was last seen of it. */
function cellsOf(row: ScoreRow, seen: ScoreRow, entries: Partial<EnteredScores>): WrittenCell[] {
  const name = parseArea(row.name.cell).column;
  return (Object.keys(entries) as (keyof EnteredScores)[]).map((key) => {
    const { column } = parseArea(row[key].cell);
    // A cell whose column is gone is reported at the name's cell.
    if (column === name) throw new Failure("column-gone", {});
    return { row: row.row, column, value: entries[key] ?? null, seen: seen[key].written ?? seen[key].value };
  });
}
